/** How one entry lies in a map's memory: the same for both implementations (abi.MapMaxKeyBytes, abi.MapMaxElemBytes). */
import { type Allocator, allocated } from './allocator.js';
import type { Estimate } from './chance.js';

/** Size and alignment in bytes, and whether the collector has to look into it. */
export interface Layout {
  readonly size: number;
  readonly align: number;
  readonly pointers: boolean;
}

export interface MapShape {
  readonly key: Layout;
  readonly value: Layout;
}

/** Keys and values up to this many bytes are stored in the map itself, larger ones by pointer. */
export const maxInline = 128;

export interface EntryShape {
  /** As stored: itself, or a pointer to it. */
  readonly key: Layout;
  readonly value: Layout;
  /** A slot's memory has pointers. */
  readonly pointers: boolean;
  /** Bytes allocated per entry beside the map, given back on delete. */
  readonly beside: number;
}

export function entryShape({ key, value }: MapShape, allocator: Allocator): EntryShape {
  const pointer: Layout = { size: allocator.pointerSize, align: allocator.pointerSize, pointers: true };
  const stored = (layout: Layout) => (layout.size > maxInline ? pointer : layout);
  const beside = (layout: Layout) => (layout.size > maxInline ? allocated(layout.size, layout.pointers, allocator) : 0);
  const entry = { key: stored(key), value: stored(value) };
  return { ...entry, pointers: entry.key.pointers || entry.value.pointers, beside: beside(key) + beside(value) };
}

export const alignUp = (size: number, align: number): number => Math.ceil(size / align) * align;

/** Bytes of the map itself, without what it stores by pointer. */
export interface Footprint {
  /** Settled after growth. What a map has grown to it never gives back. */
  readonly map: Estimate;
  /** Old buckets that inserts have not evacuated yet. */
  readonly growing: Estimate;
  /** The most that was held at once (`least`), up to all that was ever allocated (`most`), as the collector comes or not. */
  readonly peak: Estimate;
  /** All that was ever allocated, without entries. */
  readonly churned: number;
}
