import type { MapsResult } from '../../engine/maps.js';
/** Aligned columns, then what the figures mean. */
export declare function mapsTable({ maps, stats }: MapsResult, color: boolean): string;
