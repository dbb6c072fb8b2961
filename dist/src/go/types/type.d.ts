/** Go's types, as src/go/types has them. Named types are opened on demand, so that cycles end. */
import type { Constant } from './constant.js';
/** Architectures whose layouts are known: the gc compiler's. */
export type Arch = 'amd64' | 'arm64' | '386';
export type ChanDirection = 'both' | 'send' | 'receive';
export type Type = Basic | Pointer | Slice | ArrayType | MapType | Chan | Struct | Signature | Tuple | Interface | Union | Named | Alias | TypeParameter | Unknown;
export type BasicName = 'bool' | 'int' | 'int8' | 'int16' | 'int32' | 'int64' | 'uint' | 'uint8' | 'uint16' | 'uint32' | 'uint64' | 'uintptr' | 'float32' | 'float64' | 'complex64' | 'complex128' | 'string' | 'byte' | 'rune' | 'unsafe.Pointer' | UntypedName;
export type UntypedName = 'untyped bool' | 'untyped int' | 'untyped rune' | 'untyped float' | 'untyped complex' | 'untyped string' | 'untyped nil';
export interface Basic {
    readonly kind: 'basic';
    readonly name: BasicName;
}
export interface Pointer {
    readonly kind: 'pointer';
    readonly elem: Type;
}
export interface Slice {
    readonly kind: 'slice';
    readonly elem: Type;
}
export interface ArrayType {
    readonly kind: 'array';
    readonly elem: Type;
    /** May depend on the architecture (`[unsafe.Sizeof(x)]T`); undefined where it is not known. */
    length(arch: Arch): number | undefined;
}
export interface MapType {
    readonly kind: 'map';
    readonly key: Type;
    readonly elem: Type;
}
export interface Chan {
    readonly kind: 'chan';
    readonly direction: ChanDirection;
    readonly elem: Type;
}
export interface Field {
    readonly name: string;
    readonly type: Type;
    readonly embedded: boolean;
    readonly tag?: string;
    /** Import path of the package that declares it: unexported names differ between packages. */
    readonly pkg: string;
}
export interface Struct {
    readonly kind: 'struct';
    readonly fields: readonly Field[];
}
export interface Signature {
    readonly kind: 'func';
    /** A last `...T` is a slice. */
    readonly params: readonly Type[];
    readonly results: readonly Type[];
    readonly variadic: boolean;
    /** Of a generic function that is not instantiated. */
    readonly typeParams: readonly TypeParameter[];
}
/** Results of a call; one result is that type itself. */
export interface Tuple {
    readonly kind: 'tuple';
    readonly types: readonly Type[];
}
export interface Method {
    readonly name: string;
    readonly signature: Signature;
}
export interface Interface {
    readonly kind: 'interface';
    readonly methods: readonly Method[];
    readonly embedded: readonly Type[];
}
export interface Union {
    readonly kind: 'union';
    readonly terms: readonly {
        readonly tilde: boolean;
        readonly type: Type;
    }[];
}
/** What declares a named type or alias; what stands behind it is looked up when asked for. */
export interface TypeDeclaration {
    readonly name: string;
    /** Import path and name of its package; both empty for the universe's. */
    readonly pkg: string;
    readonly pkgName: string;
    readonly parameters: readonly TypeParameter[];
    /** The right side, in terms of the parameters. */
    readonly right: Type;
    /** The method that is declared for it, in terms of `parameters`; `pointer` where its receiver is one. */
    method(name: string): DeclaredMethod | undefined;
    readonly methodNames: readonly string[];
}
export interface DeclaredMethod extends Method {
    readonly pointer: boolean;
}
export interface Named {
    readonly kind: 'named';
    readonly declaration: TypeDeclaration;
    readonly args: readonly Type[];
}
export interface Alias {
    readonly kind: 'alias';
    readonly declaration: TypeDeclaration;
    readonly args: readonly Type[];
}
export interface TypeParameter {
    readonly kind: 'type parameter';
    readonly name: string;
    readonly constraint: Type;
}
/** What could not be resolved. */
export interface Unknown {
    readonly kind: 'unknown';
}
/** What an expression is. */
export type Operand = {
    readonly mode: 'value';
    readonly type: Type;
    readonly constant?: (arch: Arch) => Constant | undefined;
} | {
    readonly mode: 'type';
    readonly type: Type;
} | {
    readonly mode: 'builtin';
    readonly name: string;
} | {
    readonly mode: 'package';
    readonly path: string;
} | {
    readonly mode: 'nothing';
} | {
    readonly mode: 'unknown';
};
export declare const unknown: Unknown;
export declare function basic(name: BasicName): Basic;
export declare function pointerTo(elem: Type): Pointer;
export declare function isUntyped(type: Type): type is Basic;
/** The type that a value of an untyped constant's type gets by default: https://go.dev/ref/spec#Constants. */
export declare function defaultType(type: Type): Type;
