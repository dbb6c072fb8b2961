/** Where a line begins like a declaration, for finding one's feet again in code that does not balance. */
import { isLetter, lineEnd, wordEnd } from './bytes.js';
import { beginsDeclaration, FUNC, IMPORT, keywordAt } from './keywords.js';
/** Whether a keyword of declarations stands at `at`. */
export function declarationAt(bytes, at, limit) {
    return isLetter(bytes, at) && beginsDeclaration(keywordAt(bytes, at, wordEnd(bytes, at, limit)));
}
/** Whether no Go can have the keyword at `at` on a line's beginning inside what is open, or after what ends the line before. */
export function certainlyTopLevel(bytes, at, depth) {
    const end = wordEnd(bytes, at, bytes.length);
    const keyword = keywordAt(bytes, at, end);
    if (keyword !== FUNC)
        return depth === 0 || keyword === IMPORT;
    // A literal or type has `(` after `func`.
    return bytes[end] === 0x20 && isLetter(bytes, end + 1);
}
/** Whether a line of the range, other than its first, begins with a keyword of declarations. */
export function holdsDeclaration(bytes, start, end) {
    for (let i = lineEnd(bytes, start, end) + 1; i < end; i = lineEnd(bytes, i, end) + 1) {
        if (declarationAt(bytes, i, end))
            return true;
    }
    return false;
}
