/** The specs of import declarations. */
import { decode, skipSpace } from './bytes.js';
import { identifierEnd } from './heads.js';
/** The import spec that begins at `start` or after blanks and comments, or undefined where there is none that can be read. */
export function readImport(bytes, start, limit) {
    const begin = skipSpace(bytes, start, limit);
    let at = begin;
    let name;
    const nameEnd = bytes[at] === 0x2e ? at + 1 : identifierEnd(bytes, at, limit);
    if (nameEnd >= 0) {
        name = decode(bytes, at, nameEnd);
        at = skipSpace(bytes, nameEnd, limit);
    }
    const end = literalEnd(bytes, at, limit);
    if (end < 0)
        return undefined;
    const path = unquote(decode(bytes, at, end));
    if (path === undefined)
        return undefined;
    return name === undefined ? { path, start: begin, end } : { path, name, start: begin, end };
}
/** The end of the string literal at `at`, or -1. */
function literalEnd(bytes, at, limit) {
    const quote = bytes[at];
    if (quote !== 0x22 && quote !== 0x60)
        return -1;
    for (let i = at + 1; i < limit; i++) {
        if (bytes[i] === quote)
            return i + 1;
        if (quote === 0x22 && bytes[i] === 0x0a)
            return -1;
        if (quote === 0x22 && bytes[i] === 0x5c)
            i++;
    }
    return -1;
}
const simpleEscapes = {
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    '\\': '\\',
    '"': '"',
};
const escapes = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|(.?))/gs;
/**
 * The value of a Go string literal (https://go.dev/ref/spec#String_literals), or undefined where an escape is none.
 * `\x` and octal escapes are bytes in Go; here they are taken for code points, which import paths beyond ASCII alone could tell apart.
 */
function unquote(literal) {
    const inner = literal.slice(1, -1);
    if (literal.startsWith('`'))
        return inner.replaceAll('\r', '');
    if (!inner.includes('\\'))
        return inner;
    let valid = true;
    const value = inner.replace(escapes, (_, byte, short, long, octal, simple) => {
        const hex = byte ?? short ?? long;
        const code = hex !== undefined ? Number.parseInt(hex, 16) : octal !== undefined ? Number.parseInt(octal, 8) : -1;
        if (code >= 0 && code <= 0x10ffff)
            return String.fromCodePoint(code);
        const character = simpleEscapes[simple ?? ''];
        if (character === undefined)
            valid = false;
        return character ?? '';
    });
    return valid ? value : undefined;
}
