import { isWord } from './bytes.js';
/**
 * Whether the identifier `name` occurs as a whole word in the bytes from `start` to `end` (exclusive; clamped to the file).
 * Lexical: comments and literals count. Bytes beyond ASCII are taken for letters, as anywhere in Go outside comments and literals.
 */
export function mentions(bytes, start, end, name) {
    const from = Math.max(0, start);
    const length = Math.min(end, bytes.length) - from;
    if (name === '' || length <= 0)
        return false;
    const range = Buffer.from(bytes.buffer, bytes.byteOffset + from, length);
    const width = Buffer.byteLength(name);
    for (let at = range.indexOf(name); at >= 0; at = range.indexOf(name, at + 1)) {
        if (isWord[range[at - 1] ?? 0] === 0 && isWord[range[at + width] ?? 0] === 0)
            return true;
    }
    return false;
}
/** Whether a byte can stand inside an identifier; bytes beyond ASCII can. */
export function isWordByte(byte) {
    return isWord[byte] === 1;
}
