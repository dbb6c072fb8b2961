/** What the byte scanner yields for one file, before anything is parsed. All offsets are bytes, 0-based, ends exclusive. */

export type DeclarationKind = 'func' | 'method' | 'type' | 'var' | 'const';

/** A top-level declaration; a `var ( … )` group is one. */
export interface OutlineDeclaration {
  readonly kind: DeclarationKind;
  /** Declared names in order (one for a func or method; all of a group), `_` and names in unreadable code left out. */
  readonly names: readonly string[];
  /** Base type name of a method's receiver (`T` for `(t *T)`, `(T[P])`, `(*pkgless.T)`); empty where unreadable. */
  readonly receiver?: string;
  /** From the keyword (`func`, `type`, …) … */
  readonly start: number;
  /** … to the end of its last token. */
  readonly end: number;
  /** Bits of the trigger words that occur as identifiers in it (not in comments or literals): see `triggers.ts`. */
  readonly triggers: number;
  /**
   * Names that stand directly before a `(` (after `.` or alone; type arguments between are skipped: `f[T](x)`), sorted, unique, keywords left out;
   * for selectors the last name. The declared func's own name and receiver do not count.
   * Lexical: conversions `T(x)`, interface methods `M(x int)` and `type T (int)` count too; `(f)(x)` and what a call returns have no name.
   */
  readonly calls: readonly string[];
}

export interface OutlineImport {
  /** Unquoted path. */
  readonly path: string;
  /** `.`, `_` or an alias; absent where there is none. */
  readonly name?: string;
  /** From the name, or the path where there is none, to the path's end. */
  readonly start: number;
  readonly end: number;
}

/** A comment that speaks to tools: `//go:…`, `//maplint:…`, `//nolint…` (also after blanks), `//lint:…`. */
export interface OutlineDirective {
  /** Whole text without the line's end. */
  readonly text: string;
  readonly start: number;
}

/** Where the file stopped being Go: unbalanced brackets, an unterminated literal, text between declarations. */
export interface OutlineProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

export interface Outline {
  readonly packageName: string;
  readonly imports: readonly OutlineImport[];
  readonly directives: readonly OutlineDirective[];
  readonly declarations: readonly OutlineDeclaration[];
  readonly problems: readonly OutlineProblem[];
}
