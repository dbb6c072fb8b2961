/**
 * Memory of the maps up to Go 1.23 (runtime/map.go): 2^B buckets of 8 slots, overflow buckets chained to them, some of which are
 * allocated in advance; at the load factor the number of buckets doubles, and the old ones stay until all are evacuated.
 */
import { type Allocator } from './allocator.js';
import { type EntryShape, type Footprint } from './shape.js';
export interface BucketMaps extends Allocator {
    /** Average entries per bucket at which a map grows: 6.5; in Go 1.21 by a rounding mistake 6 (golang/go#63438). */
    readonly loadFactor: number;
}
/** `n` entries, grown one by one or into a map made for as many. */
export declare function bucketFootprint(entry: EntryShape, n: number, presized: boolean, runtime: BucketMaps): Footprint;
/** With how many entries a map of `n` that came one by one last began to grow; 0 where it has not. */
export declare function lastGrowth(n: number, { loadFactor }: BucketMaps): number;
