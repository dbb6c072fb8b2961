/** Comments that speak to tools. */
/**
 * Whether the comment's text, which begins at `at`, begins with a mark of `OutlineDirective`. Before `nolint` there may be blanks:
 * golangci-lint reads it all the same, so much code has it.
 */
export declare function isDirective(bytes: Buffer, at: number): boolean;
