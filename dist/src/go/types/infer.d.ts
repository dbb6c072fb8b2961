/** Type arguments that a call leaves out: https://go.dev/ref/spec#Type_inference, as far as unification goes. */
import { type Signature, type Type } from './type.js';
/**
 * All type arguments of a generic function, the first ones given; undefined where one cannot be told. `args` are the types of the
 * arguments, untyped constants too; undefined ones say nothing.
 */
export declare function inferred(signature: Signature, given: readonly Type[], args: readonly (Type | undefined)[], spread: boolean): readonly Type[] | undefined;
