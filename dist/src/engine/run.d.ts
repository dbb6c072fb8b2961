/** The pipeline: read, outline, let the rules ask, tidy up what they report. Rules are passed in. */
import type { LintResult } from '../finding.js';
import type { Rule } from '../rule.js';
import type { LintOptions } from './options.js';
/** Runs rules over packages. Rejects on options that make no sense; what the scanned code does wrong is in the result. */
export declare function run(rules: readonly Rule[], options: LintOptions): Promise<LintResult>;
