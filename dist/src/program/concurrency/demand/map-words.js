/** What a function's text says of a map by its name, before anything is parsed. */
import { isWordByte } from '../../../outline/index.js';
import { sourceText } from '../../program.js';
import { closing } from './brackets.js';
/**
 * Whether the function may change the map of this name in place, or give the map itself to somebody who might. False only where every mention
 * is a look-up, a `len`, a `range`, a comparison with nil, a key of a composite literal, or gives the name another map. `isField`: a mention
 * counts after a dot only.
 */
export function mayChange(declaration, name, isField = false) {
    return changes(sourceText(declaration), bytesOf(name), 0, isField);
}
/** Whether the name stands after a dot somewhere: a field, a method, or what another package declares. */
export function selects(declaration, name) {
    const text = sourceText(declaration);
    return mentionsIn(text, bytesOf(name), 0).some((at) => isSelected(text, at));
}
/** Whether a function or method of this name may be called there, or handed over as a value: `s.locked(s.put)`. */
export function usesFunction(declaration, name, isMethod) {
    const text = sourceText(declaration);
    const bytes = bytesOf(name);
    return mentionsIn(text, bytes, 0).some((at) => isSelected(text, at) === isMethod && /^\s*[([),};]|^[ \t]*\n/.test(text.slice(at + bytes.length, at + bytes.length + 40)));
}
/** `text` and `name` with a character for each byte; from the offset on. */
export function changes(text, name, from, isField) {
    return mentionsIn(text, name, from).some((at) => (!isField || isSelected(text, at)) && !isLook(text, at, at + name.length));
}
/** Where the name stands as a word. */
export function mentionsIn(text, name, from) {
    const found = [];
    for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + name.length)) {
        if (!isWordByte(text.charCodeAt(at - 1)) && !isWordByte(text.charCodeAt(at + name.length)))
            found.push(at);
    }
    return found;
}
/** After a dot, perhaps on the line before. */
function isSelected(text, at) {
    let before = at - 1;
    while (before >= 0 && blanks.includes(text.charAt(before)))
        before--;
    return text[before] === '.';
}
const blanks = ' \t\r\n';
/** As `sourceText` has it, a character for each byte. */
function bytesOf(name) {
    return Buffer.from(name).toString('latin1');
}
function isLook(text, start, end) {
    let after = end;
    let indexed = false;
    // `m[k]`, `m[k][j]`
    for (;;) {
        const open = skipBlanks(text, after);
        if (text[open] !== '[')
            break;
        const close = closing(text, open, 400);
        if (close < 0)
            return false;
        after = close + 1;
        indexed = true;
    }
    const rest = text.slice(after, after + 80);
    const before = text.slice(Math.max(0, start - 80), start);
    if (indexed) {
        // Of a map in the map.
        if (/\b(?:delete|clear)\([\w.()*[\]]*$/.test(before))
            return false;
        return !/^[ \t]*(?:\+\+|--|(?:[-+*/%&|^]|<<|>>|&\^)?=(?!=))/.test(rest) && !/^[ \t]*,[^\n]*[^=!<>:]=(?!=)/.test(rest);
    }
    if (/^[ \t]*(?:[!=]=[ \t]*nil\b|:(?!=)|=[ \t]*(?:make\(|nil\b|map\[))/.test(rest))
        return true;
    return /(?:\blen\(|\brange )[\w.()*[\]]*$/.test(before);
}
function skipBlanks(text, at) {
    let i = at;
    while (text[i] === ' ' || text[i] === '\t')
        i++;
    return i;
}
