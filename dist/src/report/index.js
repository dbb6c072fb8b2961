import { renderFriendly } from './friendly.js';
import { renderJson } from './json.js';
import { renderSarif } from './sarif/index.js';
import { renderText } from './text.js';
export { builtinRules } from './builtin-rules.js';
export { sanitize } from './sanitize.js';
const renderers = {
    friendly: renderFriendly,
    text: renderText,
    json: renderJson,
    sarif: renderSarif,
};
/** All formats, the default one first. */
export const formats = ['friendly', 'text', 'json', 'sarif'];
/** The result in one format, each line ended; empty where the format has nothing to say. Deterministic for the same input. */
export function render(format, result, context) {
    return renderers[format](result, context);
}
