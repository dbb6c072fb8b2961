import { type TryCopy } from './copied.js';
/** The module's memory in words of 32 bits; another view whenever the memory has grown. */
export interface Heap {
    readonly HEAP32: Int32Array;
}
export declare function isHeap(module: object): module is Heap;
/** Copies trees out of the memory; undefined where what is read there makes no sense. `language` is the grammar's address. */
export declare function subtreeCopier(heap: Heap, language: number): TryCopy;
