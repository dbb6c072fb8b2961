import { isWord } from './bytes.js';

/**
 * Whether the identifier `name` occurs as a whole word in the bytes from `start` to `end` (exclusive; clamped to the file).
 * Lexical: comments and literals count. Bytes beyond ASCII are taken for letters, as anywhere in Go outside comments and literals.
 */
export function mentions(bytes: Uint8Array, start: number, end: number, name: string): boolean {
  const from = Math.max(0, start);
  const length = Math.min(end, bytes.length) - from;
  return length > 0 && nextMention(Buffer.from(bytes.buffer, bytes.byteOffset + from, length), name, 0) >= 0;
}

/** Where the identifier next occurs so, from an offset on; −1 where it does not. */
export function nextMention(bytes: Uint8Array, name: string, from: number): number {
  if (name === '') return -1;
  const text = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const width = Buffer.byteLength(name);
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + 1)) {
    if (isWord[text[at - 1] ?? 0] === 0 && isWord[text[at + width] ?? 0] === 0) return at;
  }
  return -1;
}

/** Whether a byte can stand inside an identifier; bytes beyond ASCII can. */
export function isWordByte(byte: number): boolean {
  return isWord[byte] === 1;
}
