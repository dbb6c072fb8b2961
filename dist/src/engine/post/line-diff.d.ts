/** Which lines of a text are not in an earlier one. */
/**
 * Lines of a file for `addedLines`: bytes one to one as UTF-16, without their ends, so that CRLF against LF is no difference.
 * What follows the last line feed is a line where it is not empty.
 */
export declare function linesOf(content: Uint8Array): string[];
/**
 * Numbers (1-based) of the lines of `after` that an alignment with `before` leaves over. The alignment is a longest one (E. Myers, "An
 * O(ND) Difference Algorithm"), but for stretches with too many differences, of which all lines count as added.
 */
export declare function addedLines(before: readonly string[], after: readonly string[]): Set<number>;
/** For each line of `after` the index (0-based) of the line of `before` that it is; ascending where there is one. */
export declare function alignment(before: readonly string[], after: readonly string[]): (number | undefined)[];
