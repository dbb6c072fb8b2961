/** What comments in a struct say that a lock guards: `mu sync.Mutex // protects units`, `units []*unit // guarded by mu`. */
import { literally } from '../../../go/names.js';
import { sourceText } from '../../program.js';
import { shortName } from '../paths/map-objects.js';
import { declarationOfStruct } from './lock-ids.js';
/** Whether a comment says that the lock (`HeldLock.id` of a field) guards a field by which the path leads to its end, or the type of that (`owner`). */
export function isSaidToGuard(program, lock, { steps }, owner = '') {
    const name = shortName(lock);
    const declaration = declarationOfStruct(program, lock);
    if (declaration === undefined)
        return false;
    const comments = commentsOf(sourceText(declaration));
    const said = comments.get(name) ?? '';
    const isGuarding = /\b(?:protects?|guards?|synchroni[sz]es?|serializes?|for)\b/i.test(said);
    return [...steps, owner].some((field) => /^\w+$/.test(field) &&
        field !== name &&
        ((isGuarding && hasWord(said, field)) ||
            new RegExp(`\\b(?:guarded|protected|synchroni[sz]ed) (?:by|with|under)\\b.*\\b${literally(name)}\\b`, 'i').test(comments.get(field) ?? '')));
}
function hasWord(text, word) {
    return new RegExp(`(?<!\\w)${word}(?!\\w)`).test(text);
}
/** Of the fields of a struct by their names: the comment lines before each and the one behind it. */
function commentsOf(struct) {
    const found = new Map();
    let before = '';
    for (const line of struct.split('\n').slice(1)) {
        const [, comment] = /^\s*\/\/(.*)/.exec(line) ?? [];
        if (comment !== undefined) {
            before += ` ${comment}`;
            continue;
        }
        const [, names = '', behind = ''] = /^\s*(\w+(?:, *\w+)*)\s[^/]*(?:\/\/(.*))?/.exec(line) ?? [];
        for (const name of names.split(/, */))
            if (name !== '')
                found.set(name, `${before} ${behind}`);
        before = '';
    }
    return found;
}
