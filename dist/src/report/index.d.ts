/** The report layer: findings to text. Pure functions; they read no file and write nothing. */
import type { LintResult } from '../finding.js';
import type { ReportContext } from './context.js';
import { renderFriendly } from './friendly.js';
import { renderJson } from './json.js';
import { renderSarif } from './sarif/index.js';
import { renderText } from './text.js';
export { builtinRules } from './builtin-rules.js';
export type { ReportContext } from './context.js';
export { sanitize } from './sanitize.js';
declare const renderers: {
    friendly: typeof renderFriendly;
    text: typeof renderText;
    json: typeof renderJson;
    sarif: typeof renderSarif;
};
export type Format = keyof typeof renderers;
/** All formats, the default one first. */
export declare const formats: readonly Format[];
/** The result in one format, each line ended; empty where the format has nothing to say. Deterministic for the same input. */
export declare function render(format: Format, result: LintResult, context: ReportContext): string;
