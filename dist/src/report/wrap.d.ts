/** The text in lines of at most `width` UTF-16 code units, broken at spaces only: a longer word stays whole. No lines for an empty text. */
export declare function wrap(text: string, width: number): string[];
