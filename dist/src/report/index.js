import { renderFriendly } from './friendly.js';
import { renderGithub } from './github.js';
import { renderJson } from './json.js';
import { withoutCommands } from './sanitize.js';
import { renderSarif } from './sarif/index.js';
import { renderText } from './text.js';
export { builtinRules } from './builtin-rules.js';
export { mapsFormats, renderMaps } from './maps/index.js';
export { sanitize, withoutCommands } from './sanitize.js';
const renderers = {
    friendly: (result, context) => withoutCommands(renderFriendly(result, context)),
    text: (result) => withoutCommands(renderText(result)),
    json: renderJson,
    sarif: renderSarif,
    github: renderGithub,
};
/** All formats, the default one first. */
export const formats = ['friendly', 'text', 'json', 'sarif', 'github'];
/** The result in one format, each line ended; empty where the format has nothing to say. Deterministic for the same input. */
export function render(format, result, context) {
    return renderers[format](result, context);
}
