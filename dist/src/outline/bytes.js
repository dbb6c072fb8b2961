/** Go's bytes: what each can begin or belong to, and the small readers that the slower parts share. */
// What a byte begins. Plain numbers: the scanner switches on them for every byte.
// 0 is anything else.
export const BLANK = 1;
export const NEWLINE = 2;
export const LETTER = 3;
export const DIGIT = 4;
export const QUOTE = 5;
export const BACKQUOTE = 6;
export const SLASH = 7;
export const OPEN = 8;
export const CLOSE = 9;
export const SEMICOLON = 10;
/** Byte → what it begins. Bytes beyond ASCII count as letters: outside literals and comments Go allows nothing else. */
export const classOf = new Uint8Array(256);
/** Byte → 1 where it can stand inside an identifier. */
export const isWord = new Uint8Array(256);
function classify(characters, as) {
    for (const character of characters)
        classOf[character.charCodeAt(0)] = as;
}
classify(' \t\r', BLANK);
classify('\n', NEWLINE);
classify('_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', LETTER);
classify('0123456789', DIGIT);
classify('"\'', QUOTE);
classify('`', BACKQUOTE);
classify('/', SLASH);
classify('([{', OPEN);
classify(')]}', CLOSE);
classify(';', SEMICOLON);
classOf.fill(LETTER, 0x80);
for (let byte = 0; byte < 256; byte++)
    isWord[byte] = classOf[byte] === LETTER || classOf[byte] === DIGIT ? 1 : 0;
/** The text of a byte range; invalid UTF-8 becomes U+FFFD. Never a view of the file: it can be kept. */
export function decode(bytes, start, end) {
    return bytes.toString('utf8', start, end);
}
/** Bytes of a text shown in a message. */
const SHOWN = 40;
/** A byte range, quoted for a message. */
export function shown(bytes, start, end) {
    if (start >= bytes.length)
        return 'the end of the file';
    const text = decode(bytes, start, Math.min(end, start + SHOWN));
    return `'${/\p{Cc}/u.test(text) ? JSON.stringify(text).slice(1, -1) : text}'`;
}
/** Whether `at` is an identifier's first byte. */
export function isLetter(bytes, at) {
    const byte = bytes[at];
    return byte !== undefined && classOf[byte] === LETTER;
}
/** The end of the word that holds `at`, at most `limit`. */
export function wordEnd(bytes, at, limit) {
    let i = at;
    while (i < limit && isWord[bytes[i]] === 1)
        i++;
    return i;
}
/** The offset of the next line feed, or `limit`. */
export function lineEnd(bytes, at, limit) {
    let i = at;
    while (i < limit && bytes[i] !== 0x0a)
        i++;
    return i;
}
/** `end` without the blanks before it, at least `start`. */
export function trimEnd(bytes, start, end) {
    let i = end;
    while (i > start && classOf[bytes[i - 1]] === BLANK)
        i--;
    return i;
}
/** The end of the block comment that begins at `at` (after its closing mark), or -1 where it is never closed before `limit`. */
export function blockCommentEnd(bytes, at, limit) {
    for (let i = at + 3; i < limit; i++)
        if (bytes[i] === 0x2f && bytes[i - 1] === 0x2a)
            return i + 1;
    return -1;
}
/** The first offset from `at` that is neither blank, nor line feed, nor in a comment; `limit` if a comment is not closed before it. */
export function skipSpace(bytes, at, limit) {
    let i = at;
    while (i < limit) {
        const byte = bytes[i];
        const kind = classOf[byte];
        if (kind === BLANK || kind === NEWLINE)
            i++;
        else if (kind !== SLASH)
            return i;
        else if (bytes[i + 1] === 0x2f)
            i = lineEnd(bytes, i, limit);
        else if (bytes[i + 1] === 0x2a) {
            const end = blockCommentEnd(bytes, i, limit);
            if (end < 0)
                return limit;
            i = end;
        }
        else
            return i;
    }
    return limit;
}
