/** How one entry lies in a map's memory: the same for both implementations (abi.MapMaxKeyBytes, abi.MapMaxElemBytes). */
import { allocated } from './allocator.js';
/** Keys and values up to this many bytes are stored in the map itself, larger ones by pointer. */
export const maxInline = 128;
export function entryShape({ key, value }, allocator) {
    const pointer = { size: allocator.pointerSize, align: allocator.pointerSize, pointers: true };
    const stored = (layout) => (layout.size > maxInline ? pointer : layout);
    const beside = (layout) => (layout.size > maxInline ? allocated(layout.size, layout.pointers, allocator) : 0);
    const entry = { key: stored(key), value: stored(value) };
    return { ...entry, pointers: entry.key.pointers || entry.value.pointers, beside: beside(key) + beside(value) };
}
export const alignUp = (size, align) => Math.ceil(size / align) * align;
