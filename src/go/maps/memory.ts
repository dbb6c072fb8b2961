/** How much memory a Go map takes, full and after all its entries have been deleted. */
import { atLeast } from '../version.js';
import { allocated } from './allocator.js';
import { type BucketMaps, bucketFootprint } from './buckets.js';
import type { Estimate } from './chance.js';
import { entryShape, type MapShape } from './shape.js';
import { swissFootprint } from './swiss.js';

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
  readonly peak: { readonly least: number; readonly most: number };
}

/** From 1.24 maps are Swiss tables (go.dev/doc/go1.24). */
export function isSwiss(toolchain: string | undefined): boolean {
  return toolchain === undefined || atLeast(toolchain, 24);
}

/**
 * Memory of a map with `n` entries that got them one by one (`presized`: made for as many), and of the same map after they are deleted.
 * Expected value and bounds: how keys spread is a matter of hashes.
 */
export function mapMemory(shape: MapShape, n: number, of: MapRuntime = {}, presized = false): MapMemory {
  const count = Math.max(0, Math.floor(n));
  const runtime = runtimeOf(of);
  const entry = entryShape(shape, runtime);
  const entries = count * entry.beside;
  const footprint = isSwiss(of.toolchain) ? swissFootprint : bucketFootprint;
  const { map, growing, peak } = footprint(entry, count, presized, runtime);
  const full = {
    expected: map.expected + growing.expected + entries,
    least: map.least + growing.least + entries,
    most: map.most + growing.most + entries,
  };
  return { full, empty: map, peak: { least: Math.max(full.least, peak.least), most: Math.max(full.most, peak.most + entries) } };
}

/** The same for `map[K]*V` in place of `map[K]V`, with the values that the pointers point to while they are there. */
export function memoryWithPointers(shape: MapShape, n: number, of: MapRuntime = {}, presized = false): MapMemory {
  const runtime = runtimeOf(of);
  const { pointerSize } = runtime;
  const pointer = { size: pointerSize, align: pointerSize, pointers: true };
  const { full, empty, peak } = mapMemory({ key: shape.key, value: pointer }, n, of, presized);
  const { size, pointers } = shape.value;
  const values = Math.max(0, Math.floor(n)) * allocated(size, pointers, runtime);
  return {
    full: { expected: full.expected + values, least: full.least + values, most: full.most + values },
    empty,
    peak: { least: peak.least + values, most: peak.most + values },
  };
}

/** What a release's runtime does that sizes depend on. */
export function runtimeOf({ toolchain, pointerSize = 8 }: MapRuntime): BucketMaps {
  const headers = toolchain === undefined || atLeast(toolchain, 22);
  // Only Go 1.21 divides before it multiplies.
  const roundsDown = toolchain !== undefined && atLeast(toolchain, 21) && !headers;
  return { pointerSize, headers, loadFactor: roundsDown ? 6 : 6.5 };
}
