import { type Type } from '../../go/types/type.js';
import type { ExprData, LocalFact, StructFieldData, TypingFacts } from '../../summary/typing/data.js';
import type { Declaration, Program, ProgramPackage } from '../program.js';
export { isKnown } from '../../go/types/known.js';
export { memberOf, methodNames } from '../../go/types/members.js';
export { unalias, underlying } from '../../go/types/named.js';
export { alignof, sizeof } from '../../go/types/sizes.js';
export type { Arch, Type } from '../../go/types/type.js';
export { type Qualifier, typeString } from '../../go/types/type-string.js';
/** Import paths of packages that were asked for and are not there, sorted. */
export declare function unknownImports(program: Program): string[];
/** Type of a package-level variable, constant or func; unknown where there is none of that name. */
export declare function typeOfVariable(program: Program, pkg: ProgramPackage, name: string): Type;
/** Type of what a declaration declares inside, by the byte offset of its declaring identifier. */
export declare function typeOfLocal(program: Program, declaration: Declaration, start: number): Type;
/** Type of an expression of a declaration. */
export declare function typeOfExpression(program: Program, declaration: Declaration, expr: ExprData): Type;
/** The type that a package declares under a name, an alias as such; generic ones come without arguments. */
export declare function namedTypeOf(program: Program, pkg: ProgramPackage, name: string): Type;
/** Type of field `name` of a type or of what it points to, its own or a promoted one; unknown where there is none. */
export declare function typeOfField(_program: Program, type: Type, name: string): Type;
/** What a declaration declares inside itself, by the names and places of which `typeOfLocal` tells types. */
export declare function localsOf(program: Program, declaration: Declaration): readonly LocalFact[];
/** Everything that a declaration says of types, bodies included; `localsOf` and `fieldsOf` are about parts of it. */
export declare function typingFactsOf(program: Program, declaration: Declaration): TypingFacts;
export interface TypedField {
    readonly fact: StructFieldData;
    readonly type: Type;
    /** Index of its struct into the declaration's `structs`. */
    readonly struct: number;
}
/** Fields of all struct types that a declaration writes, local and unnamed ones too, in source order. */
export declare function fieldsOf(program: Program, declaration: Declaration): TypedField[];
/** Key and element type of a map, through names; undefined for other types, and for unknown ones. */
export declare function mapType(type: Type): {
    readonly key: Type;
    readonly elem: Type;
} | undefined;
/** `sync.Map` itself, through aliases. */
export declare function isSyncMap(type: Type): boolean;
/** Whether nothing is known of what values of a type look like: it may be a map. */
export declare function isOpaque(type: Type): boolean;
