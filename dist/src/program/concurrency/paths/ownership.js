/** Whose an object is, by what its path starts at. */
import { sourceText } from '../../program.js';
/** A field of a receiver or parameter that is a value, not a pointer: the function's own copy. */
export function isOwnCopy({ root, steps }) {
    const isGiven = root.kind === 'receiver' || root.variable?.kind === 'param';
    return isGiven && steps.length === 1 && root.type !== undefined && !/^(?:\*|map\[|\[)/.test(root.type.text);
}
/** It starts at something that callers have as well. */
export function isGiven({ root }) {
    return root.kind === 'package' || root.kind === 'receiver' || root.variable?.kind === 'param';
}
/** The object is made for a goroutine alone: outside the statement that starts it (`around`), its variable is only declared. */
export function isConfined(frame, root, around) {
    const variable = frame.variableOf(root);
    if (variable === undefined || !root.fresh)
        return false;
    const from = frame.declaration.outline.start;
    const name = new RegExp(`(?<![\\p{L}\\p{N}_])${variable.name}(?![\\p{L}\\p{N}_])`, 'gu');
    for (const { index } of sourceText(frame.declaration).matchAll(name)) {
        const at = from + index;
        if (at !== variable.id && (at < around.start || at >= around.end))
            return false;
    }
    return true;
}
