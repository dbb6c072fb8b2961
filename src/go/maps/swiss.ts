/**
 * Memory of the maps from Go 1.24 (internal/runtime/maps): groups of 8 slots with a control word; one group alone up to 8 entries, then
 * a table that doubles up to 1,024 slots, then a directory of tables, each of which splits in two by the next bit of the hash.
 */
import { type Allocator, allocated } from './allocator.js';
import { around, binomialTail, type Estimate, exactly } from './chance.js';
import { alignUp, type EntryShape, type Footprint } from './shape.js';

const slots = 8;
const maxCapacity = 1024;
/** Entries that a table holds before the next one makes it grow or split. */
const room = (capacity: number): number => (capacity * 7) / 8;

/** `n` entries, grown one by one or into a map made for as many. */
export function swissFootprint(entry: EntryShape, n: number, presized: boolean, runtime: Allocator): Footprint {
  const header = allocated(runtime.pointerSize === 8 ? 48 : 32, true, runtime);
  if (n === 0) return { map: exactly(header), growing: exactly(0), peak: exactly(header), churned: header };
  if (n <= slots) {
    const map = exactly(header + groups(entry, slots, runtime));
    return { map, growing: exactly(0), peak: map, churned: map.expected };
  }
  const start = presized ? presizedStart(n) : { tables: 1, capacity: 2 * slots };
  const { bytes, directory, made } = spread(entry, n, start, runtime);
  const list = (length: number) => allocated(Math.round(length) * runtime.pointerSize, true, runtime);
  const map: Estimate = {
    expected: header + bytes.expected + list(directory.expected),
    least: header + bytes.least + list(directory.least),
    most: header + bytes.most + list(directory.most),
  };
  const small = presized ? 0 : groups(entry, slots, runtime);
  const churned = Math.max(map.most, header + small + made + 2 * list(directory.most));
  return { map, growing: exactly(0), peak: { ...map, most: churned }, churned };
}

interface Start {
  readonly tables: number;
  readonly capacity: number;
}

/** NewMap with a hint. */
function presizedStart(n: number): Start {
  const target = Math.floor((n * 8) / 7);
  const tables = powerAbove(Math.ceil(target / maxCapacity));
  return { tables, capacity: powerAbove(Math.max(slots, Math.floor(target / tables))) };
}

/** Tables and their bytes after n entries went into equal tables that grow and split as they must; `made` counts dropped tables too. */
function spread(entry: EntryShape, n: number, start: Start, runtime: Allocator): { bytes: Estimate; directory: Estimate; made: number } {
  const each = (capacity: number) => allocated(tableSize(runtime), true, runtime) + groups(entry, capacity, runtime);
  const first = start.tables * each(start.capacity);
  let mean = first;
  let variance = 0;
  let made = first;
  for (let capacity = start.capacity; capacity < maxCapacity; capacity *= 2) {
    const grown = binomialTail(n, 1 / start.tables, room(capacity));
    const step = each(2 * capacity) - each(capacity);
    mean += start.tables * grown * step;
    variance += start.tables * grown * (1 - grown) * step * step;
    made += start.tables * grown * each(2 * capacity);
  }
  // A place in the tree of hash prefixes has split where more entries fall to it than a table holds: one table more.
  const full = each(maxCapacity);
  let splits = 0;
  let uncertain = 0;
  const directory = { expected: start.tables, least: start.tables, most: start.tables };
  for (let places = start.tables; places < 2 * n; places *= 2) {
    const over = binomialTail(n, 1 / places, room(maxCapacity));
    if (over * places < 1e-9) break;
    splits += places * over;
    uncertain += places * over * (1 - over);
    const some = 1 - (1 - over) ** places;
    directory.expected *= 1 + some;
    if (some > 1 - 1e-6) directory.least *= 2;
    if (some > 1e-6) directory.most *= 2;
  }
  variance += uncertain * full * full;
  made += 2 * splits * full + 10 * Math.sqrt(uncertain) * full;
  // Split tables have all slots; how many there are at least, the entries say.
  const least = start.capacity === maxCapacity || start.tables === 1 ? Math.ceil(n / room(maxCapacity)) : 0;
  return { bytes: around(mean + splits * full, variance, Math.max(first, least > 1 ? least * full : 0)), directory, made };
}

function groups({ key, value, pointers }: EntryShape, capacity: number, runtime: Allocator): number {
  const align = Math.max(key.align, value.align, 1);
  // A field of size zero at the end is padded, so that its address stays inside.
  const end = alignUp(key.size, Math.max(value.align, 1)) + value.size;
  const slot = alignUp(value.size === 0 && end > 0 ? end + 1 : end, align);
  const group = alignUp(slots + Math.max(slot * slots, 1), Math.max(align, runtime.pointerSize));
  return allocated((group * capacity) / slots, pointers, runtime);
}

/** `table`, of which the length mask is 64 bits wide everywhere. */
function tableSize({ pointerSize }: Allocator): number {
  return pointerSize === 8 ? 32 : 24;
}

function powerAbove(n: number): number {
  let power = 1;
  while (power < n) power *= 2;
  return power;
}
