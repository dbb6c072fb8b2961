import type { LintResult, Severity } from '../finding.js';
/** Worst first: the order in which severities are counted and sorted everywhere in reports. */
export declare const severities: readonly Severity[];
/** `1 file`, `2 files`. Regular plurals only. */
export declare function count(n: number, noun: string): string;
/** Whether there is nothing to tell: no finding, and nothing that was left unread. */
export declare function isClean(result: LintResult): boolean;
/**
 * The run in one line, e.g. `3 findings (2 warnings, 1 note) in 2 of 41 files; 1 file could not be read in full`.
 * No final period, no line's end.
 */
export declare function summary(result: LintResult): string;
