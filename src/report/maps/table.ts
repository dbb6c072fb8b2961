/** For people who ask where a service's memory may be. */
import pc from 'picocolors';
import type { ListedMap, ListedUses, MapsResult } from '../../engine/maps.js';
import { sanitize } from '../sanitize.js';
import { count } from '../summary.js';
import { wrap } from '../wrap.js';

type Colors = ReturnType<typeof pc.createColors>;
type Paint = (text: string) => string;

interface Cell {
  readonly text: string;
  readonly paint?: Paint;
}

interface Column {
  readonly head: string;
  readonly right?: true;
  of(map: ListedMap, colors: Colors): Cell;
}

/** In the table alone; the other formats have all of it. */
const longestName = 48;
const longestType = 40;

const columns: readonly Column[] = [
  { head: '1 M', right: true, of: ({ retained }, colors) => sizeCell(retained?.at1M.expected, colors) },
  { head: '100 k', right: true, of: ({ retained }) => ({ text: sizeText(retained?.at100k.expected) }) },
  { head: 'B/entry', right: true, of: ({ bytesPerEntry }) => ({ text: bytesPerEntry === null ? '?' : String(Math.round(bytesPerEntry)) }) },
  {
    head: 'map',
    of: ({ owner, name }, colors) => ({ text: cut(owner === undefined ? name : `${owner}.${name}`, longestName), paint: colors.bold }),
  },
  { head: 'type', of: ({ type, keyType, elemType }) => ({ text: type === 'map' ? cut(`map[${keyType}]${elemType}`, longestType) : type }) },
  { head: 'lives', of: ({ lifetime }) => ({ text: lifetime.scope }) },
  { head: 'fills', right: true, of: ({ writers }) => ({ text: usesText(writers) }) },
  {
    head: 'deletes',
    right: true,
    of: (map, colors) => ({ text: usesText(map.deleters), ...(onlyGrows(map) ? { paint: colors.yellow } : {}) }),
  },
  { head: 'place', of: ({ file, line }, colors) => ({ text: `${sanitize(file)}:${line}`, paint: colors.dim }) },
];

/** Aligned columns, then what the figures mean. */
export function mapsTable({ maps, stats }: MapsResult, color: boolean): string {
  const colors = pc.createColors(color);
  const scanned = `${count(stats.files, 'file')} (${count(stats.packages, 'package')})`;
  if (maps.length === 0) return `no maps in ${scanned}\n`;
  const head = columns.map(({ head }): Cell => ({ text: head, paint: colors.dim }));
  const rows = [head, ...maps.map((map) => columns.map((column) => column.of(map, colors)))];
  const widths = columns.map((_, i) => rows.reduce((widest, row) => Math.max(widest, row[i]?.text.length ?? 0), 0));
  const lines = rows.map((row) => row.map((cell, i) => padded(cell, i, widths)).join('  '));
  const versions = [...new Set(maps.map(({ go }) => go ?? 'the newest Go'))].map((go) => (/^\d/.test(go) ? `Go ${go}` : go));
  const assumptions = maps.flatMap(({ type, assuming }) => (assuming === undefined ? [] : [`${type}: assuming that ${assuming}.`]));
  const notes = [
    '1 M, 100 k: what the map keeps once so many entries have been in it, even when all are deleted. B/entry: with a million in it. ' +
      'What strings, slices, pointers and interfaces lead to comes on top while the entries are there.',
    ...new Set(assumptions),
  ].flatMap((note) => wrap(note, 100));
  const closing = [`${count(maps.length, 'map')} in ${scanned}, ${versions.join(', ')}`, ...notes.map((line) => colors.dim(line))];
  return `${[...lines, '', ...closing].join('\n')}\n`;
}

/** Painted after it is padded, as escapes take no room; nothing follows the last column. */
function padded({ text, paint = (same) => same }: Cell, i: number, widths: readonly number[]): string {
  const space = ' '.repeat((widths[i] ?? 0) - text.length);
  if (columns[i]?.right) return space + paint(text);
  return i === columns.length - 1 ? paint(text) : paint(text) + space;
}

const kibi = 1024;
const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];

/** `287 MiB`, `3.6 MiB`; `?` where not known. */
function sizeText(bytes: number | undefined): string {
  if (bytes === undefined) return '?';
  let value = bytes;
  let unit = 0;
  while (Math.round(value) >= kibi && unit < units.length - 1) {
    value /= kibi;
    unit++;
  }
  return `${unit > 0 && value < 9.95 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}

function sizeCell(bytes: number | undefined, colors: Colors): Cell {
  const mebi = (bytes ?? 0) / kibi ** 2;
  const paint = mebi >= 256 ? colors.red : mebi >= 64 ? colors.yellow : undefined;
  return { text: sizeText(bytes), ...(paint === undefined ? {} : { paint }) };
}

function usesText(uses: ListedUses | null): string {
  return uses === null ? '?' : String(uses.count);
}

function onlyGrows({ writers, deleters, lifetime }: ListedMap): boolean {
  return lifetime.scope !== 'call' && writers !== null && writers.count > 0 && deleters?.count === 0;
}

function cut(text: string, longest: number): string {
  const shown = sanitize(text);
  return shown.length <= longest
    ? shown
    : `${Array.from(shown.slice(0, longest - 1))
        .join('')
        .replace(/\p{Surrogate}$/u, '')}…`;
}
