import type { LintResult } from '../finding.js';
import type { ReportContext } from './context.js';
/**
 * JSON with two-space indent and a final newline. The data stays as it is, except for lone surrogates (which UTF-8 cannot hold): U+FFFD;
 * unseen characters are written as `\u` escapes.
 */
export declare function stringify(value: unknown): string;
/** The whole result as one object; the order of keys is part of the format, whatever object the finding came as. */
export declare function renderJson({ findings, suppressed, problems, stats }: LintResult, context: ReportContext): string;
