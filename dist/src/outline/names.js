/** Names as strings: each distinct one is made once and shared by all declarations and files. */
import { decode } from './bytes.js';
/** Names kept before all are forgotten: a bound on memory in a process that runs for long. */
const KEPT = 1 << 16;
/**
 * Finds names by their bytes, without making strings (hashing with open addressing): decoding every occurrence would cost more than the
 * scan itself.
 */
export class NameTable {
    /** Slot → 1 + index of a name, 0 = free. A power of two in size, at most half full. */
    slots = new Int32Array(1 << 12);
    hashes = [];
    /** Index → where the name's bytes begin in the pool; the next one's beginning is its end. */
    starts = [0];
    pool = new Uint8Array(1 << 14);
    texts = [];
    /** Whether so many names are kept that `forget` is due. */
    get full() {
        return this.texts.length > KEPT;
    }
    /** The index of the name in that byte range: a new one, counted from 0, for each distinct name. Valid until `forget`. */
    index(bytes, start, end) {
        let hash = end - start;
        for (let i = start; i < end; i++)
            hash = (Math.imul(hash, 31) + bytes[i]) | 0;
        const mask = this.slots.length - 1;
        let slot = (hash ^ (hash >>> 15)) & mask;
        for (;;) {
            const index = this.slots[slot] - 1;
            if (index < 0)
                break;
            if (this.hashes[index] === hash && this.same(index, bytes, start, end))
                return index;
            slot = (slot + 1) & mask;
        }
        return this.keep(bytes, start, end, hash, slot);
    }
    text(index) {
        return this.texts[index] ?? '';
    }
    /** Forgets all names; strings handed out stay valid. */
    forget() {
        this.slots = new Int32Array(1 << 12);
        this.pool = new Uint8Array(1 << 14);
        this.hashes = [];
        this.starts = [0];
        this.texts = [];
    }
    same(index, bytes, start, end) {
        const { pool } = this;
        const from = this.starts[index];
        if (this.starts[index + 1] - from !== end - start)
            return false;
        for (let i = start; i < end; i++)
            if (pool[from + i - start] !== bytes[i])
                return false;
        return true;
    }
    keep(bytes, start, end, hash, slot) {
        const index = this.texts.length;
        const from = this.starts[index];
        const to = from + end - start;
        if (to > this.pool.length) {
            const larger = new Uint8Array(2 * to);
            larger.set(this.pool.subarray(0, from));
            this.pool = larger;
        }
        this.pool.set(bytes.subarray(start, end), from);
        this.slots[slot] = index + 1;
        this.starts.push(to);
        this.hashes.push(hash);
        this.texts.push(decode(bytes, start, end));
        if (2 * this.texts.length > this.slots.length)
            this.grow();
        return index;
    }
    grow() {
        this.slots = new Int32Array(2 * this.slots.length);
        const mask = this.slots.length - 1;
        this.hashes.forEach((hash, index) => {
            let slot = (hash ^ (hash >>> 15)) & mask;
            while (this.slots[slot] !== 0)
                slot = (slot + 1) & mask;
            this.slots[slot] = index + 1;
        });
    }
}
