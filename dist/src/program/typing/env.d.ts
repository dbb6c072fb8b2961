/** What linking needs to know of the place that a type or expression stands in. */
import type { Operand, Signature, Struct, Type } from '../../go/types/type.js';
import type { ExprData, TypeData, TypingFacts } from '../../summary/typing/data.js';
import type { Declaration, ProgramPackage } from '../program.js';
/** One declaration; what it declares inside is linked once. */
export interface Env {
    readonly declaration: Declaration;
    readonly pkg: ProgramPackage;
    readonly facts: TypingFacts;
    /** By index into `facts.locals`. */
    readonly locals: (Operand | undefined)[];
    /** By index into `facts.structs`. */
    readonly structs: (Struct | undefined)[];
    /** Of the constant whose value is being computed. */
    readonly iota?: number;
}
/** What the parts of linking ask of each other. */
export interface Linker {
    type(data: TypeData, env: Env): Type;
    operand(data: ExprData, env: Env): Operand;
    signature(data: Extract<TypeData, {
        kind: 'func';
    }>['signature'], env: Env): Signature;
    struct(index: number, env: Env): Struct;
    local(index: number, env: Env): Operand;
    env(declaration: Declaration): Env;
    /** What a name means that the declaration does not declare: package, dot imports, universe. */
    name(name: string, env: Env): Operand;
    /** Import path of a package as the file calls it. */
    importPath(name: string, env: Env): string | undefined;
    /** `Name` of the package at a path, as seen from `env`. */
    member(path: string, name: string, env: Env): Operand;
    /** The type `pkg.Name`, by the file's name for the package; of a package that is not there a name without anything behind it. */
    qualifiedType(pkg: string, name: string, env: Env): Operand;
}
export declare const unknownOperand: Operand;
export declare function value(type: Type): Operand;
/** The type that an operand has or is; unknown for the others. */
export declare function typeOfOperand(operand: Operand): Type;
