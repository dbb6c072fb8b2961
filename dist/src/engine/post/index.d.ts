/** From what rules reported to what is shown. */
import type { Confidence, Finding, Severity } from '../../finding.js';
export interface Shown {
    readonly severity: Severity;
    readonly confidence: Confidence;
    /** Marks findings that comments hide, and adds notes about such comments. */
    readonly suppress: (findings: readonly Finding[]) => readonly Finding[];
}
export interface Processed {
    readonly findings: readonly Finding[];
    /** Those that comments hide. */
    readonly suppressed: readonly Finding[];
}
/**
 * Dedupe comes first: one place can be reached on several ways, and only one of them may be counted. Comments come before what is too weak
 * goes: a comment that hides a weak finding is needed. Suppressed findings take the same way as the others, so that those are counted that
 * would have been shown. Sorting is last: whatever found it, the output is the same.
 */
export declare function postProcess(findings: readonly Finding[], shown: Shown): Processed;
