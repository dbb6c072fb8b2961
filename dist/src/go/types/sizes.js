/** Sizes and alignments as the gc compiler lays out (src/go/types/gcsizes.go, cmd/compile/internal/types/size.go), in bytes. */
import { unalias, underlying } from './named.js';
const word = { amd64: 8, arm64: 8, '386': 4 };
const fixed = new Map([
    ['bool', 1],
    ['int8', 1],
    ['uint8', 1],
    ['byte', 1],
    ['int16', 2],
    ['uint16', 2],
    ['int32', 4],
    ['uint32', 4],
    ['rune', 4],
    ['float32', 4],
    ['int64', 8],
    ['uint64', 8],
    ['float64', 8],
    ['complex64', 8],
    ['complex128', 16],
]);
/** Types in types in types: deeper is no Go that compiles. */
const MAX_DEPTH = 200;
/** Types that one question computes: instances of generic types unfold without end in hostile code. */
const MAX_TYPES = 50_000;
let computed = 0;
/** Size in bytes of a value; undefined where a part of it is not known, or depends on a type parameter. */
export function sizeof(type, arch) {
    return layout(type, arch, 0)?.size;
}
/** Alignment in bytes. */
export function alignof(type, arch) {
    return layout(type, arch, 0)?.align;
}
/** Offset in bytes of each field; undefined where one's layout is not known. */
export function offsetsof(struct, arch) {
    const offsets = [];
    let at = 0;
    for (const field of struct.fields) {
        const inner = layout(field.type, arch, 0);
        if (inner === undefined)
            return undefined;
        at = aligned(at, inner.align);
        offsets.push(at);
        at += inner.size;
    }
    return offsets;
}
const known = { amd64: new WeakMap(), arm64: new WeakMap(), '386': new WeakMap() };
/** Being computed: a type that contains itself has no size. */
const open = new Set();
function layout(type, arch, depth) {
    if (depth === 0 && open.size === 0)
        computed = 0;
    if (depth > MAX_DEPTH || open.has(type) || ++computed > MAX_TYPES)
        return undefined;
    const memo = known[arch];
    let found = memo.get(type);
    if (found === undefined) {
        open.add(type);
        try {
            found = compute(type, arch, depth + 1);
        }
        finally {
            open.delete(type);
        }
        if (found !== undefined)
            memo.set(type, found);
    }
    return found;
}
function compute(type, arch, depth) {
    const size = word[arch];
    const words = (n) => ({ size: n * size, align: size });
    switch (type.kind) {
        case 'named':
            return isAlign64(type.declaration) ? { size: 0, align: 8 } : layout(underlying(type), arch, depth);
        case 'alias':
            return layout(unalias(type), arch, depth);
        case 'basic': {
            if (type.name === 'string')
                return words(2);
            const bytes = fixed.get(type.name);
            if (bytes === undefined)
                return type.name.startsWith('untyped ') ? undefined : words(1);
            // complex128 aligns as its parts do; 8 bytes on 386 align to 4.
            const part = type.name.startsWith('complex') ? bytes / 2 : bytes;
            return { size: bytes, align: Math.min(part, size) };
        }
        case 'pointer':
        case 'map':
        case 'chan':
        case 'func':
            return words(1);
        case 'slice':
            return words(3);
        case 'interface':
            return words(2);
        case 'array': {
            const length = type.length(arch);
            const elem = layout(type.elem, arch, depth);
            if (length === undefined || elem === undefined)
                return undefined;
            const bytes = length * elem.size;
            return Number.isSafeInteger(bytes) ? { size: bytes, align: elem.align } : undefined;
        }
        case 'struct':
            return structLayout(type, arch, depth);
        default:
            return undefined;
    }
}
/** A last field of no size gets a byte, so that its address stays inside. */
function structLayout(struct, arch, depth) {
    let at = 0;
    let align = 1;
    let last = 1;
    for (const field of struct.fields) {
        const inner = layout(field.type, arch, depth);
        if (inner === undefined)
            return undefined;
        at = aligned(at, inner.align) + inner.size;
        align = Math.max(align, inner.align);
        last = inner.size;
    }
    if (last === 0 && at > 0)
        at++;
    const size = aligned(at, align);
    return Number.isSafeInteger(size) ? { size, align } : undefined;
}
function aligned(at, align) {
    return Math.ceil(at / align) * align;
}
/** What makes sync/atomic's 64-bit integers align to 8 on 386 (gcsizes.go, _IsSyncAtomicAlign64). */
function isAlign64({ name, pkg }) {
    return name === 'align64' && (pkg === 'sync/atomic' || pkg === 'internal/runtime/atomic');
}
