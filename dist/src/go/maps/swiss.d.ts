/**
 * Memory of the maps from Go 1.24 (internal/runtime/maps): groups of 8 slots with a control word; one group alone up to 8 entries, then
 * a table that doubles up to 1,024 slots, then a directory of tables, each of which splits in two by the next bit of the hash.
 */
import { type Allocator } from './allocator.js';
import { type EntryShape, type Footprint } from './shape.js';
/** `n` entries, grown one by one or into a map made for as many. */
export declare function swissFootprint(entry: EntryShape, n: number, presized: boolean, runtime: Allocator): Footprint;
