/** For spreadsheets: RFC 4180, lines ended by `\n`. */
import type { ListedMap } from '../../engine/maps.js';
import { sanitize } from '../sanitize.js';

type Cell = string | number | boolean | null | undefined;

/** Names of columns are those of JSON; sizes are bytes. */
const columns: readonly (readonly [name: string, of: (map: ListedMap) => Cell])[] = [
  ['kind', ({ kind }) => kind],
  ['package', (map) => map.package],
  ['owner', ({ owner }) => owner],
  ['name', ({ name }) => name],
  ['file', ({ file }) => file],
  ['line', ({ line }) => line],
  ['type', ({ type }) => type],
  ['keyType', ({ keyType }) => keyType],
  ['elemType', ({ elemType }) => elemType],
  ['keySize', ({ keySize }) => keySize],
  ['elemSize', ({ elemSize }) => elemSize],
  ['inline', ({ inline }) => inline],
  ['lifetime', ({ lifetime }) => lifetime.scope],
  ['reason', ({ lifetime }) => lifetime.reason],
  ['writers', ({ writers }) => writers?.count],
  ['deleters', ({ deleters }) => deleters?.count],
  ['go', ({ go }) => go],
  ['bytesPerEntry', ({ bytesPerEntry }) => bytesPerEntry],
  ['retainedAt100k', ({ retained }) => retained?.at100k.expected],
  ['retainedAt1M', ({ retained }) => retained?.at1M.expected],
  ['assuming', ({ assuming }) => assuming],
  ['unknown', ({ unknown }) => unknown],
];

export function mapsCsv(maps: readonly ListedMap[]): string {
  const rows = [columns.map(([name]) => name), ...maps.map((map) => columns.map(([, of]) => cell(of(map))))];
  return rows.map((row) => `${row.join(',')}\n`).join('');
}

/** What a spreadsheet would compute: also after spaces, and as full-width characters. */
const formula = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** Texts are quoted where they must be; one that reads like a formula gets an apostrophe before it (OWASP, "CSV Injection"). */
function cell(value: Cell): string {
  if (typeof value !== 'string') return value === null || value === undefined ? '' : String(value);
  const text = sanitize(value);
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[",;\t']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
