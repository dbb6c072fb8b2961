/** Gathers the set of called names of one declaration after the other. */
export declare class CallNames {
    private readonly names;
    /** Index of a name → the declaration, counted from 1, that called it last. */
    private marks;
    private mark;
    private gathered;
    constructor();
    /** Adds the name in that byte range, unless it is a keyword. */
    add(bytes: Buffer, start: number, end: number): void;
    /** The names added since the last `take`, sorted by UTF-16 units, unique. */
    take(): readonly string[];
    private markKeywords;
}
