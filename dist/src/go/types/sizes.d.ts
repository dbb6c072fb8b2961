import type { Arch, Struct, Type } from './type.js';
/** Size in bytes of a value; undefined where a part of it is not known, or depends on a type parameter. */
export declare function sizeof(type: Type, arch: Arch): number | undefined;
/** Alignment in bytes. */
export declare function alignof(type: Type, arch: Arch): number | undefined;
/** Offset in bytes of each field; undefined where one's layout is not known. */
export declare function offsetsof(struct: Struct, arch: Arch): readonly number[] | undefined;
