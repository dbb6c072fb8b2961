/**
 * Memory of a sync.Map without what its keys and values take, which are interfaces. Up to Go 1.23 (sync/map.go) a map that is read without
 * a lock and, while there are keys that it lacks, a second one with all of them; from 1.24 (internal/sync/hashtriemap.go) a trie of hashes.
 */
import { atLeast } from '../version.js';
import { allocated } from './allocator.js';
import { bucketFootprint, lastGrowth } from './buckets.js';
import { around, binomialTail, exactly } from './chance.js';
import { runtimeOf } from './memory.js';
import { entryShape } from './shape.js';
/** From 1.24 a sync.Map is a hash trie (go.dev/doc/go1.24), unless a build of 1.24 or 1.25 says `GOEXPERIMENT=nosynchashtriemap`. */
export function isHashTrie(toolchain) {
    return toolchain === undefined || atLeast(toolchain, 24);
}
/**
 * Bytes of heap that a sync.Map takes with `n` entries, and once they were taken out by Delete, one by one. Not in it: the sync.Map itself,
 * which is part of what holds it, and the memory behind the interfaces.
 *
 * Up to Go 1.23 that depends on what else the program did. Expected is: all were stored, then they were read (by Range, or by as many
 * Loads), which makes them one map, then deleted, which leaves all keys in it. Bounds hold for any order of the same calls: nobody reads,
 * and half of the keys leave it; or there are two maps, one of which stays as it was when somebody read while it grew.
 */
export function syncMapMemory(n, of = {}) {
    const count = Math.max(0, Math.floor(n));
    if (count === 0)
        return { full: exactly(0), empty: exactly(0) };
    const runtime = runtimeOf(of);
    return isHashTrie(of.toolchain) ? trie(count, runtime) : readAndDirty(count, runtime, of.toolchain);
}
/** `map[any]*entry`, once or twice; an `entry` is a pointer to the value's interface. */
function readAndDirty(n, runtime, toolchain) {
    const { pointerSize: word } = runtime;
    const words = (count) => ({ size: count * word, align: word, pointers: true });
    const shape = entryShape({ key: words(2), value: words(1) }, runtime);
    const held = (entries, presized) => {
        const { map, growing } = bucketFootprint(shape, entries, presized, runtime);
        return { expected: map.expected + growing.expected, least: map.least, most: map.most + growing.most };
    };
    const one = held(n, false);
    const second = Math.max(one.most, held(n, true).most);
    const stuck = Math.max(one.most, held(lastGrowth(n, runtime), false).most);
    const memory = (entries, leastEntries, each) => {
        const beside = allocated(2 * word, true, runtime); // readOnly
        return {
            expected: one.expected + beside + entries * each,
            least: one.least + beside + leastEntries * each,
            most: stuck + second + beside + entries * each,
        };
    };
    const entry = allocated(word, true, runtime);
    // A Delete that finds its key in the dirty map counts as a miss, and as many misses as keys make that map the one that is read
    // (missLocked). Before Go 1.15 it does not count.
    const missed = toolchain !== undefined && atLeast(toolchain, 15) ? Math.floor(n / 2) : 0;
    return { full: memory(n, n, entry + allocated(2 * word, true, runtime)), empty: memory(n, missed, entry) };
}
const children = 16;
/** A node for each prefix of 4, 8, … bits of the hash that two keys share, under a root that stays. */
function trie(n, runtime) {
    const { pointerSize: word } = runtime;
    // Head and lock take 16 bytes everywhere; then the parent and the children.
    const node = allocated(16 + (1 + children) * word, true, runtime);
    // Head, the next of the same hash, key, value.
    const entry = allocated((2 + 2 + 2) * word, true, runtime);
    let nodes = 1;
    let deviation = 0;
    let places = 1;
    for (let level = 1; level < 2 * word; level++) {
        places *= children;
        const shared = binomialTail(n, 1 / places, 1);
        if (shared * places < 1e-9)
            break;
        nodes += places * shared;
        // Levels go together: what is crowded at one is at the next.
        deviation += Math.sqrt(places * shared * (1 - shared));
    }
    const some = around(nodes, deviation * deviation, 1);
    const full = (count) => n * entry + count * node;
    return { full: { expected: full(some.expected), least: full(some.least), most: full(some.most) }, empty: exactly(node) };
}
