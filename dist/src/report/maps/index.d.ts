/** Lists of maps as text. Pure functions, as all of this layer. */
import type { MapsResult } from '../../engine/maps.js';
declare const renderers: {
    table: (result: MapsResult, color: boolean) => string;
    json: ({ maps }: MapsResult) => string;
    csv: ({ maps }: MapsResult) => string;
};
export type MapsFormat = keyof typeof renderers;
/** All formats, the default one first. */
export declare const mapsFormats: readonly MapsFormat[];
/** The maps in one format, each line ended; `color` is for the table. Problems are not in it. */
export declare function renderMaps(format: MapsFormat, result: MapsResult, color: boolean): string;
export {};
