/** Named types over the files of a package and the packages of the program: fields by type, embedding followed. */
import type { FieldFact, TypeFact } from '../summary/index.js';
import type { Declaration, Program, ProgramFile, ProgramPackage } from './program.js';
/** A named type where it is declared. */
export interface NamedType {
    readonly pkg: ProgramPackage;
    readonly declaration: Declaration;
    readonly fact: TypeFact;
}
/** A field with the type that really declares it, which an embedding one may have promoted. */
export interface ResolvedField {
    readonly owner: NamedType;
    readonly fact: FieldFact;
}
/** What uses have for the type of `struct{ … }{ … }`. */
export declare const unnamedStruct = "struct";
/** The declaration of `T` or `import/path.T` as seen from `pkg`; aliases and `type A B` followed; undefined where it is not in the program. */
export declare function namedType(program: Program, pkg: ProgramPackage, name: string, depth?: number): NamedType | undefined;
/** The very declaration of `T`, `*T` or `import/path.T` as seen from `pkg`; undefined where it is not in the program. */
export declare function declaredType(program: Program, pkg: ProgramPackage, name: string): NamedType | undefined;
/** The type that a file calls `T` or `pkg.T`. */
export declare function typeCalled(program: Program, file: ProgramFile, name: string): NamedType | undefined;
/** Field `name` of a type, its own or promoted from an embedded struct; undefined where it is not found. */
export declare function fieldOf(program: Program, type: NamedType, name: string, depth?: number): ResolvedField | undefined;
/**
 * The field at the end of a path of field names from a type. `elsewhere`: it is certainly no field of a named type of the program (the
 * path leads into an unnamed struct or a type of another module); `unknown`: it may be any field of that name.
 */
export declare function fieldAt(program: Program, pkg: ProgramPackage, root: string, fields: readonly string[]): ResolvedField | 'elsewhere' | 'unknown';
