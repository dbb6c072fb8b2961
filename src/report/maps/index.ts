/** Lists of maps as text. Pure functions, as all of this layer. */
import type { MapsResult } from '../../engine/maps.js';
import { stringify } from '../json.js';
import { withoutCommands } from '../sanitize.js';
import { mapsCsv } from './csv.js';
import { mapsTable } from './table.js';

const renderers = {
  table: (result: MapsResult, color: boolean) => withoutCommands(mapsTable(result, color)),
  json: ({ maps }: MapsResult) => stringify(maps),
  csv: ({ maps }: MapsResult) => withoutCommands(mapsCsv(maps)),
} satisfies Record<string, (result: MapsResult, color: boolean) => string>;

export type MapsFormat = keyof typeof renderers;

/** All formats, the default one first. */
export const mapsFormats: readonly MapsFormat[] = ['table', 'json', 'csv'];

/** The maps in one format, each line ended; `color` is for the table. Problems are not in it. */
export function renderMaps(format: MapsFormat, result: MapsResult, color: boolean): string {
  return renderers[format](result, color);
}
