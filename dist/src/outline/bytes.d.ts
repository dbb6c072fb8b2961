/** Go's bytes: what each can begin or belong to, and the small readers that the slower parts share. */
export declare const BLANK = 1;
export declare const NEWLINE = 2;
export declare const LETTER = 3;
export declare const DIGIT = 4;
export declare const QUOTE = 5;
export declare const BACKQUOTE = 6;
export declare const SLASH = 7;
export declare const OPEN = 8;
export declare const CLOSE = 9;
export declare const SEMICOLON = 10;
/** Byte → what it begins. Bytes beyond ASCII count as letters: outside literals and comments Go allows nothing else. */
export declare const classOf: Uint8Array<ArrayBuffer>;
/** Byte → 1 where it can stand inside an identifier. */
export declare const isWord: Uint8Array<ArrayBuffer>;
/** The text of a byte range; invalid UTF-8 becomes U+FFFD. Never a view of the file: it can be kept. */
export declare function decode(bytes: Buffer, start: number, end: number): string;
/** A byte range, quoted for a message. */
export declare function shown(bytes: Buffer, start: number, end: number): string;
/** Whether `at` is an identifier's first byte. */
export declare function isLetter(bytes: Uint8Array, at: number): boolean;
/** The end of the word that holds `at`, at most `limit`. */
export declare function wordEnd(bytes: Uint8Array, at: number, limit: number): number;
/** The offset of the next line feed, or `limit`. */
export declare function lineEnd(bytes: Uint8Array, at: number, limit: number): number;
/** `end` without the blanks before it, at least `start`. */
export declare function trimEnd(bytes: Uint8Array, start: number, end: number): number;
/** The end of the block comment that begins at `at` (after its closing mark), or -1 where it is never closed before `limit`. */
export declare function blockCommentEnd(bytes: Uint8Array, at: number, limit: number): number;
/** The first offset from `at` that is neither blank, nor line feed, nor in a comment; `limit` if a comment is not closed before it. */
export declare function skipSpace(bytes: Uint8Array, at: number, limit: number): number;
