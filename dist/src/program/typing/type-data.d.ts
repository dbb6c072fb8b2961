import type { Arch, ArrayType, Signature, Struct, Type } from '../../go/types/type.js';
import type { SignatureData, TypeData } from '../../summary/typing/data.js';
import { type Env, type Linker } from './env.js';
export declare function linkType(linker: Linker, data: TypeData, env: Env): Type;
/** `T[A]`; a generic type without its arguments stays open. */
export declare function instantiated(type: Type, args: readonly Type[]): Type;
export declare function arrayOf(elem: Type, length: (arch: Arch) => number | undefined): ArrayType;
export declare function linkSignature(linker: Linker, data: SignatureData, env: Env): Signature;
export declare function linkStruct(linker: Linker, index: number, env: Env): Struct;
/** The type of an operand that stands for one. */
export declare function typeMeant(operand: ReturnType<Linker['operand']>): Type;
