/** What the first tokens of a declaration tell: its names and its receiver. Reads a few bytes once the chunk's range is known. */
import { decode, isLetter, skipSpace, wordEnd } from './bytes.js';
import { keywordAt } from './keywords.js';
/** The identifier (no keyword) that begins at `at`: its end, or -1. */
export function identifierEnd(bytes, at, limit) {
    if (at >= limit || !isLetter(bytes, at))
        return -1;
    const end = wordEnd(bytes, at, limit);
    return keywordAt(bytes, at, end) === 0 ? end : -1;
}
/** The head of what follows the keyword `func`, or undefined where that is no declaration but a literal or type. */
export function readFuncHead(bytes, afterKeyword, limit) {
    let at = skipSpace(bytes, afterKeyword, limit);
    let receiver;
    if (bytes[at] === 0x28 && at < limit) {
        const close = closing(bytes, at, limit);
        if (close < 0)
            return { receiver: '' };
        receiver = receiverBase(bytes, at + 1, close);
        at = skipSpace(bytes, close + 1, limit);
    }
    const end = identifierEnd(bytes, at, limit);
    if (end < 0)
        return undefined;
    const name = decode(bytes, at, end);
    if (receiver === undefined)
        return { name };
    // `func (x int) T {` is a literal; a method's name is followed by parameters.
    const next = bytes[skipSpace(bytes, end, limit)];
    const literal = end === limit || next === 0x7b || next === 0x2e;
    return literal ? undefined : { name, receiver };
}
/** The names of a spec of `var` and `const`, or the one of a `type`, added to `found`; false where there is none. */
export function readNames(bytes, start, limit, several, found) {
    let at = skipSpace(bytes, start, limit);
    for (;;) {
        const end = identifierEnd(bytes, at, limit);
        if (end < 0)
            return false;
        if (end > at + 1 || bytes[at] !== 0x5f)
            found.push(decode(bytes, at, end));
        at = skipSpace(bytes, end, limit);
        if (!several || at >= limit || bytes[at] !== 0x2c)
            return true;
        at = skipSpace(bytes, at + 1, limit);
    }
}
/** The offset of the bracket that closes the one at `open`, or -1. Kinds of brackets are not told apart. */
function closing(bytes, open, limit) {
    let depth = 0;
    for (let i = open; i < limit; i = skipSpace(bytes, i + 1, limit)) {
        const byte = bytes[i];
        if (byte === 0x28 || byte === 0x5b || byte === 0x7b)
            depth++;
        else if (byte === 0x29 || byte === 0x5d || byte === 0x7d)
            depth--;
        if (depth === 0)
            return i;
    }
    return -1;
}
/**
 * The base type's name of a receiver between its parentheses: `T` for `t *T[K, V]`, `*pkg.T`, `(*T)`; empty for anything that is not a
 * named type, a pointer to one, or either in parentheses, with at most one name before it.
 */
function receiverBase(bytes, start, limit) {
    let at = skipSpace(bytes, start, limit);
    let end = identifierEnd(bytes, at, limit);
    if (end >= 0) {
        // A name, if a type follows: `t T`, `t *T`, `t (T)`.
        const next = skipSpace(bytes, end, limit);
        const byte = next < limit ? bytes[next] : 0x29;
        if (isLetter(bytes, next) || byte === 0x2a || byte === 0x28)
            at = next;
    }
    while (at < limit && (bytes[at] === 0x2a || bytes[at] === 0x28))
        at = skipSpace(bytes, at + 1, limit);
    end = identifierEnd(bytes, at, limit);
    if (end < 0)
        return '';
    let after = skipSpace(bytes, end, limit);
    if (bytes[after] === 0x2e && after < limit) {
        at = skipSpace(bytes, after + 1, limit);
        end = identifierEnd(bytes, at, limit);
        if (end < 0)
            return '';
        after = skipSpace(bytes, end, limit);
    }
    const name = decode(bytes, at, end);
    if (bytes[after] === 0x5b && after < limit) {
        const close = closing(bytes, after, limit);
        if (close < 0)
            return '';
        after = skipSpace(bytes, close + 1, limit);
    }
    while (after < limit && (bytes[after] === 0x29 || bytes[after] === 0x2c))
        after = skipSpace(bytes, after + 1, limit);
    return after === limit ? name : '';
}
