import { WordTable } from './words.js';
declare const names: readonly ["name", "number", "string", "(", "[", "{", "closer", ";", ",", ".", ":", ":=", "=", "op=", "...", "++", "<-", "|", "*", "binary", "either", "!", "~", "illegal", "shift", "break", "case", "chan", "const", "continue", "default", "defer", "else", "fallthrough", "for", "func", "go", "goto", "if", "import", "interface", "map", "package", "range", "return", "select", "struct", "switch", "type", "var"];
/** A class of tokens; `number` holds runes too, `closer` is any closing bracket, `--` is a `++`. */
export type TokenClass = (typeof names)[number];
/** The number of a class. */
export declare function token(name: TokenClass): number;
export declare const TOKENS: 50;
export declare const NAME = 0;
export declare const NUMBER = 1;
export declare const STRING = 2;
export declare const CLOSER = 6;
export declare const END = 7;
export declare const ILLEGAL: number;
export declare const SHIFT: number;
export declare const ASSIGNED: number;
export declare const BINARY: number;
export declare const ELLIPSIS: number;
/** Class → 1 where a line's end after such a token is a `;`: https://go.dev/ref/spec#Semicolons. */
export declare const endsLine: Uint8Array<ArrayBuffer>;
export declare const specialWords: WordTable;
export declare const wordToken: Uint8Array<ArrayBuffer>;
export declare const wordTrigger: Int32Array<ArrayBuffer>;
/** Byte → class of the token that it is alone. */
export declare const single: Uint8Array<ArrayBuffer>;
/** Byte → 1 + row of `pairs`, 0 where no longer operator begins with it. */
export declare const pairRow: Uint8Array<ArrayBuffer>;
/** Row and second byte → class of what begins with these two bytes, 0 where that is one token each. */
export declare const pairs: Uint8Array<ArrayBuffer>;
export {};
