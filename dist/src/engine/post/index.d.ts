/** From what rules reported to what is shown. */
import type { Confidence, Finding, Severity } from '../../finding.js';
export interface Shown {
    readonly severity: Severity;
    readonly confidence: Confidence;
}
/**
 * Dedupe comes first: one place can be reached on several ways, and only one of them may be counted. What is too weak goes next, so
 * that nothing hidden takes part in the order. Sorting is last: whatever found it, the output is the same.
 */
export declare function postProcess(findings: readonly Finding[], shown: Shown): Finding[];
