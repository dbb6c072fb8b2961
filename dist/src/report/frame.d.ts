interface Start {
    readonly line: number;
    /** Go's column: bytes, 1-based. */
    readonly column: number;
}
/**
 * Lines with their numbers, the one meant marked, a caret under the column; coloured. Empty where the source has no such line.
 * Text from the source is sanitised, and tabs are four spaces, so that the caret stands right in every terminal.
 */
export declare function codeFrame(source: Uint8Array, { start }: {
    readonly start: Start;
}): string;
export {};
