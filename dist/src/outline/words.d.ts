/** Fixed sets of ASCII words, recognised in bytes without making strings. */
/**
 * Words with a number each. Length and first byte choose a short chain, which for most of a file's words is empty;
 * only members of a chain are compared byte by byte.
 */
export declare class WordTable {
    /** `length << 8 | first byte` → 1 + index of the chain's first word, 0 = none. */
    private readonly heads;
    private readonly next;
    private readonly spellings;
    private readonly values;
    constructor(words: Iterable<readonly [string, number]>);
    /** The number of the word in that byte range, 0 where it is none of the table's. */
    find(bytes: Uint8Array, start: number, end: number): number;
    private compare;
}
