/** Words of source text by their hashes: a way to find where one may occur without reading all of it again. */
import { isWord } from './bytes.js';
/** FNV-1a, 32 bits. */
const offsetBasis = 0x811c9dc5 | 0;
const prime = 0x01000193;
/** Calls back for every maximal run of word bytes from `start` to `end` (exclusive; clamped to the file); each occurrence counts. */
export function eachWordHash(bytes, start, end, call) {
    const last = Math.min(end, bytes.length);
    for (let at = Math.max(0, start); at < last; at++) {
        if (isWord[bytes[at] ?? 0] === 0)
            continue;
        let hash = offsetBasis;
        for (; at < last; at++) {
            const byte = bytes[at] ?? 0;
            if (isWord[byte] === 0)
                break;
            hash = Math.imul(hash ^ byte, prime);
        }
        call(hash);
    }
}
/** The hash of a word; undefined where the text is not one. */
export function wordHash(text) {
    const bytes = Buffer.from(text);
    if (bytes.length === 0)
        return undefined;
    let hash = offsetBasis;
    for (const byte of bytes) {
        if (isWord[byte] === 0)
            return undefined;
        hash = Math.imul(hash ^ byte, prime);
    }
    return hash;
}
