/** The report layer: findings to text. Pure functions; they read no file and write nothing. */
import type { LintResult } from '../finding.js';
import type { ReportContext } from './context.js';
import { renderGithub } from './github.js';
import { renderJson } from './json.js';
import { renderSarif } from './sarif/index.js';
export { builtinRules } from './builtin-rules.js';
export type { ReportContext } from './context.js';
export { type MapsFormat, mapsFormats, renderMaps } from './maps/index.js';
export { sanitize, withoutCommands } from './sanitize.js';
declare const renderers: {
    friendly: (result: LintResult, context: ReportContext) => string;
    text: (result: LintResult) => string;
    json: typeof renderJson;
    sarif: typeof renderSarif;
    github: typeof renderGithub;
};
export type Format = keyof typeof renderers;
/** All formats, the default one first. */
export declare const formats: readonly Format[];
/** The result in one format, each line ended; empty where the format has nothing to say. Deterministic for the same input. */
export declare function render(format: Format, result: LintResult, context: ReportContext): string;
