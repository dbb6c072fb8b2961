/** Calls back for every maximal run of word bytes from `start` to `end` (exclusive; clamped to the file); each occurrence counts. */
export declare function eachWordHash(bytes: Uint8Array, start: number, end: number, call: (hash: number) => void): void;
/** The hash of a word; undefined where the text is not one. */
export declare function wordHash(text: string): number | undefined;
