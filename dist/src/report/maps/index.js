import { stringify } from '../json.js';
import { withoutCommands } from '../sanitize.js';
import { mapsCsv } from './csv.js';
import { mapsTable } from './table.js';
const renderers = {
    table: (result, color) => withoutCommands(mapsTable(result, color)),
    json: ({ maps }) => stringify(maps),
    csv: ({ maps }) => withoutCommands(mapsCsv(maps)),
};
/** All formats, the default one first. */
export const mapsFormats = ['table', 'json', 'csv'];
/** The maps in one format, each line ended; `color` is for the table. Problems are not in it. */
export function renderMaps(format, result, color) {
    return renderers[format](result, color);
}
