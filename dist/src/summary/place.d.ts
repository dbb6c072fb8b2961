/** A stretch of a file. */
export interface Place {
    /** Byte offset. */
    readonly start: number;
    /** Exclusive. */
    readonly end: number;
}
