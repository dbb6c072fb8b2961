/** Brackets in Go's source text, with strings, runes and comments passed over. */
/** Index of the bracket that closes the one at `open`; −1 where it is more than `reach` characters away. */
export declare function closing(text: string, open: number, reach?: number): number;
/** Index of the innermost bracket that is open at `at`; −1 where it is too far away. Strings of one line are passed over, no comments. */
export declare function opening(text: string, at: number, reach?: number): number;
/** The struct literal around a place: where its bracket stands, and its type as written. */
export declare function literalAround(text: string, at: number): {
    readonly open: number;
    readonly type: string;
} | undefined;
