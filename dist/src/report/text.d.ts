/** One line per finding, and its traces below it, for editors' problem matchers and for grep. */
import type { Finding, LintResult, Problem } from '../finding.js';
/**
 * `file:line:col: severity: message (rule)` per finding as sorted, below it a line for each of its traces, set in by a tab; then problems, then the
 * summary; empty for a clean run.
 */
export declare function renderText(result: LintResult): string;
/** `file:line:col`, with Go's column (bytes, 1-based). */
export declare function place({ file, start }: Pick<Finding, 'file' | 'start'>): string;
/** `file: error: message`; without the file where none is meant. */
export declare function problemLine({ file, severity, message }: Problem): string;
