import { type MapMemory, type MapRuntime } from './memory.js';
/** From 1.24 a sync.Map is a hash trie (go.dev/doc/go1.24), unless a build of 1.24 or 1.25 says `GOEXPERIMENT=nosynchashtriemap`. */
export declare function isHashTrie(toolchain: string | undefined): boolean;
/**
 * Bytes of heap that a sync.Map takes with `n` entries, and once they were taken out by Delete, one by one. Not in it: the sync.Map itself,
 * which is part of what holds it, and the memory behind the interfaces.
 *
 * Up to Go 1.23 that depends on what else the program did. Expected is: all were stored, then they were read (by Range, or by as many
 * Loads), which makes them one map, then deleted, which leaves all keys in it. Bounds hold for any order of the same calls: nobody reads,
 * and half of the keys leave it; or there are two maps, one of which stays as it was when somebody read while it grew.
 */
export declare function syncMapMemory(n: number, of?: MapRuntime): Pick<MapMemory, 'full' | 'empty'>;
