/** What a run tells: findings and problems, as plain serialisable data. Imports nothing, so every layer may speak of it. */
export type Severity = 'error' | 'warning' | 'note';
export type Confidence = 'high' | 'medium' | 'low';
/** One place in a file. Lines and columns are 1-based. */
export interface Position {
    /** Byte offset in the file, 0-based. */
    readonly offset: number;
    readonly line: number;
    /** Go's column: bytes from the line's start, 1-based. */
    readonly column: number;
    /** UTF-16 code units from the line's start, 1-based (SARIF `utf16CodeUnits`, LSP + 1). */
    readonly utf16Column: number;
}
/** A stretch of one file; `end` is exclusive. */
export interface Location {
    /** Path as shown: relative to the working directory where it is below it, with `/`. */
    readonly file: string;
    readonly start: Position;
    readonly end: Position;
}
export interface RelatedLocation extends Location {
    readonly message: string;
}
/** One step of the way to a place. */
export interface TraceStep extends RelatedLocation {
    /** Calls and `go` statements that it is nested in, counted from the first step. */
    readonly depth: number;
}
/** How code that runs beside other code gets where they meet: from where it starts, by calls, to the last step. */
export interface Trace {
    /** What it does and where it runs: `read without Cache.mu, in a goroutine that Server.Start starts`. */
    readonly label: string;
    /** In the order in which they run; at least one. */
    readonly steps: readonly TraceStep[];
}
/** Text in place of a stretch of a file; of an empty stretch: an insertion. */
export interface Edit extends Location {
    readonly newText: string;
}
/** A change that a person may make; nothing is ever changed by a run. */
export interface Suggestion {
    /** What would be changed, as an order: `Insert … at the beginning of …`. */
    readonly message: string;
    /** All of them belong together. By file and place; they do not overlap. */
    readonly edits: readonly Edit[];
}
export interface Finding extends Location {
    /** Rule id, or `syntax` / `suppression` / `internal-error`. */
    readonly rule: string;
    readonly severity: Severity;
    readonly confidence: Confidence;
    /** What is wrong here, with names and numbers: one sentence, no final period. */
    readonly message: string;
    /** Why it hurts: one or two sentences. Empty for `syntax` and `suppression` notes. */
    readonly why: string;
    /** What to do. Empty for `syntax` notes. */
    readonly help: string;
    /** The other places that belong to it (the `go` statement, the exit, the store …). */
    readonly related: readonly RelatedLocation[];
    /** The ways that meet, where a finding is about code that runs side by side; one alone meets itself. */
    readonly traces?: readonly Trace[];
    /** Ways to mend it; each is enough. */
    readonly suggestions?: readonly Suggestion[];
    /** The comment that hides it; absent in `LintResult.findings`. */
    readonly suppression?: Suppression;
}
/** A comment by which somebody judged a finding. */
export interface Suppression {
    /** As written; empty where none was asked for. */
    readonly reason: string;
    readonly comment: Location;
}
/** Something that kept the run from reading all it was asked to read: a missing directory, an unreadable file. */
export interface Problem {
    /** `error` makes the exit code 2; `warning` only tells. */
    readonly severity: 'error' | 'warning';
    readonly message: string;
    /** Path as shown, where one file or folder is meant. */
    readonly file?: string;
}
/** Counts of one run; machine-independent. */
export interface RunStats {
    readonly packages: number;
    readonly files: number;
    /** Bytes of Go source read. */
    readonly bytes: number;
    readonly declarations: number;
    /** Declarations that were parsed because a rule asked for them. */
    readonly parsed: number;
    /** Files of which a part could not be read as Go. */
    readonly syntaxErrors: number;
    /** Imported packages that types were asked of and that are not on this machine; absent where all were found. */
    readonly unknownImports?: number;
}
/** The whole outcome of `lint()`. Plain data: survives `JSON.stringify`. */
export interface LintResult {
    readonly findings: readonly Finding[];
    /** Findings that would have been shown but for a comment; each has its `suppression`. */
    readonly suppressed: readonly Finding[];
    readonly problems: readonly Problem[];
    readonly stats: RunStats;
}
