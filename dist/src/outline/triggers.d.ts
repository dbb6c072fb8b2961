/**
 * The words by which the scanner tells which declarations rules could care about. A bit each, in `OutlineDeclaration.triggers`.
 * A word counts where it occurs as an identifier or keyword; what it means is settled later, by a parse.
 */
declare const words: readonly ["NewTicker", "Tick", "NewTimer", "AfterFunc", "Stop", "Reset", "Map", "Store", "LoadOrStore", "Swap", "go", "defer", "map", "delete", "Lock", "RLock", "Unlock", "RUnlock", "Mutex", "RWMutex"];
export type TriggerWord = (typeof words)[number];
/** Trigger word → bit (at most 31 words: bits are a signed 32-bit integer). */
export declare const triggerBits: ReadonlyMap<TriggerWord, number>;
/** The bits of `wanted`, or-ed. */
export declare function triggerMask(wanted: Iterable<TriggerWord>): number;
export {};
