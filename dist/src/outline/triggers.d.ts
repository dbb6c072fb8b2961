declare const words: readonly ["NewTicker", "Tick", "NewTimer", "AfterFunc", "Stop", "Reset", "Map", "Store", "LoadOrStore", "Swap", "go", "defer", "map", "delete", "Lock", "RLock", "Mutex", "RWMutex"];
export type TriggerWord = (typeof words)[number];
/** Trigger word → bit (at most 31 words: bits are a signed 32-bit integer). */
export declare const triggerBits: ReadonlyMap<TriggerWord, number>;
/** The bits of `wanted`, or-ed. */
export declare function triggerMask(wanted: Iterable<TriggerWord>): number;
/** The bit of the word in that byte range, 0 where it is no trigger word. */
export declare function triggerAt(bytes: Uint8Array, start: number, end: number): number;
export {};
