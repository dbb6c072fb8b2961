/** Everything that a program declares and that has a type of its own, with that type. */
import type { Place } from '../../summary/index.js';
import { type Declaration, isFunction, mentionsName, type Program } from '../program.js';
import { fieldsOf, localsOf, type Type, typeOfLocal, typeOfVariable } from '../typing/index.js';

/** A package-level variable, a field of a struct type (local and unnamed ones too), or a local variable, parameter or result. */
export type TypedName = {
  readonly declaration: Declaration;
  /** For an embedded field its type's base name. */
  readonly name: string;
  /** The declaring name. */
  readonly at: Place;
  readonly type: Type;
} & (
  | { readonly kind: 'variable' | 'local' }
  /** `struct`: index into the declaration's `structs`. */
  | { readonly kind: 'field'; readonly struct: number; readonly embedded: boolean }
);

export interface TypedNamesOptions {
  /** Variables, parameters and results of functions: parses every function. */
  readonly locals: boolean;
  /** Which declarations are looked at. */
  readonly of?: (declaration: Declaration) => boolean;
}

/** In order of files; `_` only where it is a field. */
export function* typedNames(program: Program, { locals, of = () => true }: TypedNamesOptions): Generator<TypedName> {
  for (const pkg of program.packages) {
    for (const declaration of pkg.declarations) {
      if (!of(declaration)) continue;
      // A function without the word has no struct type inside.
      if (!isFunction(declaration) || mentionsName(declaration, 'struct')) {
        for (const { fact, type, struct } of fieldsOf(program, declaration)) {
          const { name, at, embedded } = fact;
          yield { kind: 'field', declaration, name, at, type, struct, embedded };
        }
      }
      if (!isFunction(declaration)) {
        for (const { name, constant, at } of program.summary(declaration).typing?.values ?? [])
          if (!constant && name !== '_') yield { kind: 'variable', declaration, name, at, type: typeOfVariable(program, pkg, name) };
      }
      if (!locals) continue;
      for (const { name, kind: what, at } of localsOf(program, declaration))
        if (what === 'variable') yield { kind: 'local', declaration, name, at, type: typeOfLocal(program, declaration, at.start) };
    }
  }
}
