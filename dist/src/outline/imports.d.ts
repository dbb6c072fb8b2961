import type { OutlineImport } from './types.js';
/** The import spec that begins at `start` or after blanks and comments, or undefined where there is none that can be read. */
export declare function readImport(bytes: Buffer, start: number, limit: number): OutlineImport | undefined;
/**
 * The value of a Go string literal (https://go.dev/ref/spec#String_literals), or undefined where an escape is none.
 * `\x` and octal escapes are bytes in Go; here they are taken for code points, which import paths beyond ASCII alone could tell apart.
 */
export declare function unquote(literal: string): string | undefined;
