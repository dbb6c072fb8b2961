import { type BucketMaps } from './buckets.js';
import type { Estimate } from './chance.js';
import { type MapShape } from './shape.js';
/** What a map's memory depends on beside its types. */
export interface MapRuntime {
    /** The release that builds (`1.23`, `1.23.4`); undefined = the newest. */
    readonly toolchain?: string;
    /** Of GOARCH; 8 where not said. */
    readonly pointerSize?: 4 | 8;
}
/** Bytes of heap, size classes of the allocator counted. What keys and values point to (bytes of strings, say) is not in it. */
export interface MapMemory {
    /** With all entries in it. */
    readonly full: Estimate;
    /** After `delete` of every entry: what stays until the map itself goes. */
    readonly empty: Estimate;
    /**
     * The highest that the heap may read while it is filled: what is held at once at `least`, and up to all that was ever allocated where
     * the collector does not run.
     */
    readonly peak: {
        readonly least: number;
        readonly most: number;
    };
}
/** From 1.24 maps are Swiss tables (go.dev/doc/go1.24). */
export declare function isSwiss(toolchain: string | undefined): boolean;
/**
 * Memory of a map with `n` entries that got them one by one (`presized`: made for as many), and of the same map after they are deleted.
 * Expected value and bounds: how keys spread is a matter of hashes.
 */
export declare function mapMemory(shape: MapShape, n: number, of?: MapRuntime, presized?: boolean): MapMemory;
/** The same for `map[K]*V` in place of `map[K]V`, with the values that the pointers point to while they are there. */
export declare function memoryWithPointers(shape: MapShape, n: number, of?: MapRuntime, presized?: boolean): MapMemory;
/** What a release's runtime does that sizes depend on. */
export declare function runtimeOf({ toolchain, pointerSize }: MapRuntime): BucketMaps;
