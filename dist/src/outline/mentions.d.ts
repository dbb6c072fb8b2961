/**
 * Whether the identifier `name` occurs as a whole word in the bytes from `start` to `end` (exclusive; clamped to the file).
 * Lexical: comments and literals count. Bytes beyond ASCII are taken for letters, as anywhere in Go outside comments and literals.
 */
export declare function mentions(bytes: Uint8Array, start: number, end: number, name: string): boolean;
/** Where the identifier next occurs so, from an offset on; −1 where it does not. */
export declare function nextMention(bytes: Uint8Array, name: string, from: number): number;
/** Whether a byte can stand inside an identifier; bytes beyond ASCII can. */
export declare function isWordByte(byte: number): boolean;
