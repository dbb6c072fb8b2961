/** Build constraint expressions, as src/go/build/constraint/expr.go reads them. */
/** Whether a build tag is set. */
export type HasTag = (tag: string) => boolean;
/** A `//go:build` line that is no expression. */
export declare class ConstraintError extends Error {
}
/** The expression of a `//go:build` line, blanks trimmed; undefined where the line is none. */
export declare function splitGoBuild(line: string): string | undefined;
/** The text of a `// +build` line (the blank is optional), blanks trimmed; undefined where the line is none. */
export declare function splitPlusBuild(line: string): string | undefined;
/** The value of the expression of a `//go:build` line. Throws ConstraintError where it is none. */
export declare function evaluateGoBuild(expression: string, has: HasTag): boolean;
/** The value of the text of one `// +build` line: blanks are or, commas and. A line that is too long counts as true, as in Go. */
export declare function evaluatePlusBuild(text: string, has: HasTag): boolean;
