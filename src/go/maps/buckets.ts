/**
 * Memory of the maps up to Go 1.23 (runtime/map.go): 2^B buckets of 8 slots, overflow buckets chained to them, some of which are
 * allocated in advance; at the load factor the number of buckets doubles, and the old ones stay until all are evacuated.
 */
import { type Allocator, allocated, usable } from './allocator.js';
import { around, binomialTail, type Estimate, exactly, meanExcess } from './chance.js';
import { alignUp, type EntryShape, type Footprint } from './shape.js';

const slots = 8;

export interface BucketMaps extends Allocator {
  /** Average entries per bucket at which a map grows: 6.5; in Go 1.21 by a rounding mistake 6 (golang/go#63438). */
  readonly loadFactor: number;
}

/** `n` entries, grown one by one or into a map made for as many. */
export function bucketFootprint(entry: EntryShape, n: number, presized: boolean, runtime: BucketMaps): Footprint {
  const { pointerSize, loadFactor } = runtime;
  const header = allocated(pointerSize === 8 ? 48 : 28, true, runtime);
  if (n === 0) return { map: exactly(header), growing: exactly(0), peak: exactly(header), churned: header };
  const log = bits(n, loadFactor);
  const now = arrayOf(entry, log, n, runtime);
  const map = plus(now, header);
  if (presized || log === 0) return { map, growing: exactly(0), peak: map, churned: map.most };
  const grewAt = growthAt(log - 1, loadFactor);
  const before = arrayOf(entry, log - 1, grewAt, runtime);
  let churned = map.most;
  for (let b = log - 1; b >= 0; b--) churned += arrayOf(entry, b, growthAt(b, loadFactor), runtime).most;
  return {
    map,
    growing: oldBuckets(before, base(entry, log - 1, runtime).bytes, log, n - grewAt, entry.pointers),
    // When it grew, the whole old array and the whole new one were held.
    peak: { ...plus(before, header + base(entry, log, runtime).bytes), most: churned },
    churned,
  };
}

/** With how many entries a map of `n` that came one by one last began to grow; 0 where it has not. */
export function lastGrowth(n: number, { loadFactor }: BucketMaps): number {
  const log = bits(n, loadFactor);
  return log === 0 ? 0 : growthAt(log - 1, loadFactor) + 1;
}

/** The smallest B that holds n entries (overLoadFactor). */
function bits(n: number, loadFactor: number): number {
  let log = 0;
  while (n > growthAt(log, loadFactor)) log++;
  return log;
}

/** Entries that 2^log buckets hold before the next one makes them grow. */
function growthAt(log: number, loadFactor: number): number {
  return Math.max(slots, Math.floor(loadFactor * 2 ** log));
}

/**
 * Old buckets that are still there `since` inserts after a growth. Each insert or delete evacuates the bucket that it goes to and the
 * next one in order: df/dt = e^t for the share f in order after t inserts per old bucket, so that it ends at t = ln 2. Overflow
 * buckets with pointers are let go of bucket by bucket, of which (1 - f)·e^-t are left; lists without pointers all at the end.
 */
function oldBuckets(before: Estimate, array: number, log: number, since: number, pointers: boolean): Estimate {
  const t = since / 2 ** (log - 1);
  const doubt = 2.5 / Math.sqrt(2 ** (log - 1)) + 0.03;
  const left = (moment: number): number => (pointers ? Math.min(1, Math.max(0, 2 * Math.exp(-moment) - 1)) : 1);
  return {
    expected: t < Math.LN2 ? array + left(t) * (before.expected - array) : 0,
    least: t < Math.LN2 - doubt ? array + left(t + doubt) * (before.least - array) : 0,
    most: t < Math.LN2 + doubt ? array + left(t - doubt) * (before.most - array) : 0,
  };
}

/** 2^log buckets and the overflow buckets that n entries want, in bytes. */
function arrayOf(entry: EntryShape, log: number, n: number, runtime: BucketMaps): Estimate {
  const { bytes, spare, bucket } = base(entry, log, runtime);
  const count = 2 ** log;
  let mean = 0;
  let square = 0;
  // A bucket has j overflow buckets or more where over 8j entries fall into it.
  for (let j = 1; j <= 64; j++) {
    const more = binomialTail(n, 1 / count, slots * j);
    if (more < 1e-12) break;
    mean += more;
    square += (2 * j - 1) * more;
  }
  const variance = count === 1 ? 0 : count * (square - mean * mean);
  const overflow = around(count * mean, variance, 0, Math.ceil(n / slots));
  const each = allocated(bucket, entry.pointers, runtime);
  const expected = meanExcess(overflow.expected, variance, spare);
  const extra = {
    expected,
    least: Math.min(expected, Math.max(0, overflow.least - spare)),
    most: Math.max(expected, overflow.most - spare),
  };
  const side = (overflows: number) => sideTables(entry, overflows, spare, runtime);
  return {
    expected: bytes + extra.expected * each + side(overflow.expected),
    least: bytes + extra.least * each + side(overflow.least),
    most: bytes + extra.most * each + side(overflow.most),
  };
}

/** The array of buckets: its bytes, and how many of them are spare ones for overflow (makeBucketArray). */
function base(entry: EntryShape, log: number, runtime: BucketMaps): { bytes: number; spare: number; bucket: number } {
  const { key, value, pointers } = entry;
  const align = Math.max(runtime.pointerSize, key.align, value.align);
  const bucket = alignUp(alignUp(slots + slots * (key.size + value.size), runtime.pointerSize) + runtime.pointerSize, align);
  const count = 2 ** log;
  let all = count;
  if (log >= 4) all = Math.floor(usable(bucket * (count + count / 16), pointers, runtime) / bucket);
  return { bytes: allocated(bucket * all, pointers, runtime), spare: all - count, bucket };
}

/** mapextra, and for buckets without pointers the list that keeps overflow buckets alive. */
function sideTables(entry: EntryShape, overflows: number, spare: number, runtime: BucketMaps): number {
  const { pointerSize } = runtime;
  const extra = allocated(3 * pointerSize, true, runtime);
  if (entry.pointers || overflows < 0.5) return spare > 0 ? extra : 0;
  // append grows by a quarter in the long run: an eighth lies idle on average.
  return extra + allocated(3 * pointerSize, true, runtime) + allocated(Math.ceil(overflows * 1.125) * pointerSize, true, runtime);
}

function plus({ expected, least, most }: Estimate, bytes: number): Estimate {
  return { expected: expected + bytes, least: least + bytes, most: most + bytes };
}
