/** From a map's types to its memory (src/go/maps). */
import type { MapRuntime } from '../../go/maps/memory.js';
import type { Layout } from '../../go/maps/shape.js';
import { buildingToolchain, type Runtime } from '../../go/version.js';
import { type Arch, alignof, sizeof, type Type, unalias, underlying } from '../typing/index.js';

/** Size and alignment of a type and whether values of it have pointers; undefined where a part of it is not known. */
export function layoutOf(type: Type, arch: Arch): Layout | undefined {
  const size = sizeof(type, arch);
  const align = alignof(type, arch);
  return size === undefined || align === undefined ? undefined : { size, align, pointers: hasPointers(type, 0) };
}

const maxDepth = 100;

/** Of a type whose size is known: such a type is not made of itself but through pointers. */
function hasPointers(type: Type, depth: number): boolean {
  if (depth > maxDepth) return true;
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
export function mapRuntime(runtime: Runtime, arch: Arch): MapRuntime {
  const toolchain = buildingToolchain(runtime);
  return { pointerSize: arch === '386' ? 4 : 8, ...(toolchain === undefined ? {} : { toolchain }) };
}
