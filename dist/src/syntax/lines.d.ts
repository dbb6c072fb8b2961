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
