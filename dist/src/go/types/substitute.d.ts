/** Types with type arguments in the place of type parameters. */
import type { Signature, Type, TypeParameter } from './type.js';
/** `type` with each of `parameters` replaced by the argument at its place; the same object where nothing changes. */
export declare function substitute(type: Type, parameters: readonly TypeParameter[], args: readonly Type[]): Type;
export declare function substituteSignature(signature: Signature, parameters: readonly TypeParameter[], args: readonly Type[]): Signature;
