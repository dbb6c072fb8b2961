/**
 * Finds names by their bytes, without making strings (hashing with open addressing): decoding every occurrence would cost more than the
 * scan itself.
 */
export declare class NameTable {
    /** Slot → 1 + index of a name, 0 = free. A power of two in size, at most half full. */
    private slots;
    private hashes;
    /** Index → where the name's bytes begin in the pool; the next one's beginning is its end. */
    private starts;
    private pool;
    private texts;
    /** Whether so many names are kept that `forget` is due. */
    get full(): boolean;
    /** The index of the name in that byte range: a new one, counted from 0, for each distinct name. Valid until `forget`. */
    index(bytes: Buffer, start: number, end: number): number;
    text(index: number): string;
    /** Forgets all names; strings handed out stay valid. */
    forget(): void;
    private same;
    private keep;
    private grow;
}
