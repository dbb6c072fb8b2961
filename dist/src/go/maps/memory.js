/** How much memory a Go map takes, full and after all its entries have been deleted. */
import { atLeast } from '../version.js';
import { allocated } from './allocator.js';
import { bucketFootprint } from './buckets.js';
import { entryShape } from './shape.js';
import { swissFootprint } from './swiss.js';
/** From 1.24 maps are Swiss tables (go.dev/doc/go1.24). */
export function isSwiss(toolchain) {
    return toolchain === undefined || atLeast(toolchain, 24);
}
/**
 * Memory of a map with `n` entries that got them one by one (`presized`: made for as many), and of the same map after they are deleted.
 * Expected value and bounds: how keys spread is a matter of hashes.
 */
export function mapMemory(shape, n, of = {}, presized = false) {
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
export function memoryWithPointers(shape, n, of = {}, presized = false) {
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
export function runtimeOf({ toolchain, pointerSize = 8 }) {
    const headers = toolchain === undefined || atLeast(toolchain, 22);
    // Only Go 1.21 divides before it multiplies.
    const roundsDown = toolchain !== undefined && atLeast(toolchain, 21) && !headers;
    return { pointerSize, headers, loadFactor: roundsDown ? 6 : 6.5 };
}
