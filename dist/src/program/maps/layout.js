import { buildingToolchain } from '../../go/version.js';
import { alignof, sizeof, unalias, underlying } from '../typing/index.js';
/** Size and alignment of a type and whether values of it have pointers; undefined where a part of it is not known. */
export function layoutOf(type, arch) {
    const size = sizeof(type, arch);
    const align = alignof(type, arch);
    return size === undefined || align === undefined ? undefined : { size, align, pointers: hasPointers(type, 0) };
}
const maxDepth = 100;
/** Of a type whose size is known: such a type is not made of itself but through pointers. */
function hasPointers(type, depth) {
    if (depth > maxDepth)
        return true;
    const under = underlying(unalias(type));
    switch (under.kind) {
        case 'basic':
            return under.name === 'string' || under.name === 'unsafe.Pointer';
        case 'array':
            return under.length('amd64') !== 0 && hasPointers(under.elem, depth + 1);
        case 'struct':
            return under.fields.some((field) => hasPointers(field.type, depth + 1));
        default:
            return true;
    }
}
/** What decides how a map's memory looks: the toolchain that builds, and the size of a word. */
export function mapRuntime(runtime, arch) {
    const toolchain = buildingToolchain(runtime);
    return { pointerSize: arch === '386' ? 4 : 8, ...(toolchain === undefined ? {} : { toolchain }) };
}
