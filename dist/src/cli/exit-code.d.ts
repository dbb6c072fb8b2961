import type { Finding, LintResult, Severity } from '../index.js';
export interface Limits {
    /** Lowest severity that fails a run. Without it `warning`, and what is of low confidence does not count. */
    readonly failOn?: Severity | 'never';
    /** So many warnings pass. */
    readonly maxWarnings?: number;
}
/**
 * 0 clean, 1 findings, 2 something was not checked. Notes and findings of low confidence are shown only on request and fail a run only
 * where `failOn` is given (`syntax` notes are notes); an internal error always counts, as what it hides is unknown.
 */
export declare function exitCode({ findings, problems }: Pick<LintResult, 'findings' | 'problems'>, limits?: Limits): 0 | 1 | 2;
/** How many warnings count against `maxWarnings`, also where only errors fail a run by themselves. */
export declare function countedWarnings(findings: readonly Finding[], limits: Limits): number;
