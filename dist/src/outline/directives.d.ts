/** Comments that speak to tools. */
/** Whether the comment's text, which begins at `at`, begins with a mark of `OutlineDirective`. */
export declare function isDirective(bytes: Buffer, at: number): boolean;
