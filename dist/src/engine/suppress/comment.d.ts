/** What one suppression comment says. */
/** The rules whose findings a comment hides. */
export interface Ignore {
    readonly kind: 'ignore';
    readonly form: 'maplint' | 'nolint' | 'lint';
    /** `file-ignore`: wherever it stands. */
    readonly wholeFile: boolean;
    /** Every rule of ours; `anyone`: those of all linters, so that it may well be meant for another one. */
    readonly all?: 'ours' | 'anyone';
    /** Ids of rules that exist, each once. */
    readonly rules: readonly string[];
    /** Names that can only be meant for us, and that no rule has. */
    readonly unknown: readonly string[];
    /** Empty where none is given. */
    readonly reason: string;
}
/** A `//maplint:` comment that asks for nothing we know. */
export interface Mistake {
    readonly kind: 'mistake';
    readonly message: string;
}
/**
 * Reads a line comment. `known`: ids of all rules. Undefined where it speaks to others: only names of our rules, or names that nobody else
 * can have, are ours.
 */
export declare function readComment(text: string, known: ReadonlySet<string>): Ignore | Mistake | undefined;
/** A piece of source, for a message: quoted, and not longer than a name would be. */
export declare function shown(text: string): string;
