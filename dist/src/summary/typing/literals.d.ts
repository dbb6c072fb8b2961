/** The code point of `'x'`. */
export declare function runeValue(literal: string): number;
/** Bytes of the string that a literal in double quotes or backquotes means. */
export declare function stringLength(literal: string): number;
