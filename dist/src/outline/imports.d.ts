import type { OutlineImport } from './types.js';
/** The import spec that begins at `start` or after blanks and comments, or undefined where there is none that can be read. */
export declare function readImport(bytes: Buffer, start: number, limit: number): OutlineImport | undefined;
