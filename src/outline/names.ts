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
  private slots = new Int32Array(1 << 12);
  private hashes: number[] = [];
  /** Index → where the name's bytes begin in the pool; the next one's beginning is its end. */
  private starts: number[] = [0];
  private pool = new Uint8Array(1 << 14);
  private texts: string[] = [];

  /** Whether so many names are kept that `forget` is due. */
  get full(): boolean {
    return this.texts.length > KEPT;
  }

  /** The index of the name in that byte range: a new one, counted from 0, for each distinct name. Valid until `forget`. */
  index(bytes: Buffer, start: number, end: number): number {
    let hash = end - start;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (bytes[i] as number)) | 0;
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const index = (this.slots[slot] as number) - 1;
      if (index < 0) break;
      if (this.hashes[index] === hash && this.same(index, bytes, start, end)) return index;
      slot = (slot + 1) & mask;
    }
    return this.keep(bytes, start, end, hash, slot);
  }

  text(index: number): string {
    return this.texts[index] ?? '';
  }

  /** Forgets all names; strings handed out stay valid. */
  forget(): void {
    this.slots = new Int32Array(1 << 12);
    this.pool = new Uint8Array(1 << 14);
    this.hashes = [];
    this.starts = [0];
    this.texts = [];
  }

  private same(index: number, bytes: Buffer, start: number, end: number): boolean {
    const { pool } = this;
    const from = this.starts[index] as number;
    if ((this.starts[index + 1] as number) - from !== end - start) return false;
    for (let i = start; i < end; i++) if (pool[from + i - start] !== bytes[i]) return false;
    return true;
  }

  private keep(bytes: Buffer, start: number, end: number, hash: number, slot: number): number {
    const index = this.texts.length;
    const from = this.starts[index] as number;
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
    if (2 * this.texts.length > this.slots.length) this.grow();
    return index;
  }

  private grow(): void {
    this.slots = new Int32Array(2 * this.slots.length);
    const mask = this.slots.length - 1;
    this.hashes.forEach((hash, index) => {
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = index + 1;
    });
  }
}
