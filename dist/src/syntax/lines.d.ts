/** From byte offsets to lines and columns: the one place that converts. */
import type { Position } from '../finding.js';
/** Line starts of one file. Lines end at `\n`; a `\r` before it belongs to the line. */
export declare class LineIndex {
    #private;
    constructor(bytes: Uint8Array);
    /** 1-based line that holds a byte offset. */
    line(offset: number): number;
    /** Byte offset at which a 1-based line begins. */
    start(line: number): number;
    /** Position of a byte offset; past the end it is the end. */
    position(offset: number): Position;
}
/** Whether a file starts with UTF-8's byte order mark. */
export declare function hasBom(bytes: Uint8Array): boolean;
/** UTF-16 code units of `bytes[start, end)` read as UTF-8; a stray byte counts as one. */
export declare function utf16Length(bytes: Uint8Array, start: number, end: number): number;
