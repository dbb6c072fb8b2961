import type { LintResult } from '../finding.js';
import type { ReportContext } from './context.js';
/** A block per finding, the mildest first so that the worst stand nearest the prompt; then problems, the summary and counts per rule. */
export declare function renderFriendly(result: LintResult, context: ReportContext): string;
