/** Everything that a program declares and that has a type of its own, with that type. */
import type { Place } from '../../summary/index.js';
import { type Declaration, type Program } from '../program.js';
import { type Type } from '../typing/index.js';
/** A package-level variable, a field of a struct type (local and unnamed ones too), or a local variable, parameter or result. */
export type TypedName = {
    readonly declaration: Declaration;
    /** For an embedded field its type's base name. */
    readonly name: string;
    /** The declaring name. */
    readonly at: Place;
    readonly type: Type;
} & ({
    readonly kind: 'variable' | 'local';
}
/** `struct`: index into the declaration's `structs`. */
 | {
    readonly kind: 'field';
    readonly struct: number;
    readonly embedded: boolean;
});
export interface TypedNamesOptions {
    /** Variables, parameters and results of functions: parses every function. */
    readonly locals: boolean;
    /** Which declarations are looked at. */
    readonly of?: (declaration: Declaration) => boolean;
}
/** In order of files; `_` only where it is a field. */
export declare function typedNames(program: Program, { locals, of }: TypedNamesOptions): Generator<TypedName>;
