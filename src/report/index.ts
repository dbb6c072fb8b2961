/** The report layer: findings to text. Pure functions; they read no file and write nothing. */
import type { LintResult } from '../finding.js';
import type { ReportContext } from './context.js';
import { renderFriendly } from './friendly.js';
import { renderGithub } from './github.js';
import { renderJson } from './json.js';
import { withoutCommands } from './sanitize.js';
import { renderSarif } from './sarif/index.js';
import { renderText } from './text.js';

export { builtinRules } from './builtin-rules.js';
export type { ReportContext } from './context.js';
export { type MapsFormat, mapsFormats, renderMaps } from './maps/index.js';
export { sanitize, withoutCommands } from './sanitize.js';

const renderers = {
  friendly: (result: LintResult, context: ReportContext) => withoutCommands(renderFriendly(result, context)),
  text: (result: LintResult) => withoutCommands(renderText(result)),
  json: renderJson,
  sarif: renderSarif,
  github: renderGithub,
} satisfies Record<string, (result: LintResult, context: ReportContext) => string>;

export type Format = keyof typeof renderers;

/** All formats, the default one first. */
export const formats: readonly Format[] = ['friendly', 'text', 'json', 'sarif', 'github'];

/** The result in one format, each line ended; empty where the format has nothing to say. Deterministic for the same input. */
export function render(format: Format, result: LintResult, context: ReportContext): string {
  return renderers[format](result, context);
}
