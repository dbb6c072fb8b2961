/** Whose field a use is about, by exact types: where the type of a path's root is not written next to it. */
import type { MemberUse } from '../../summary/index.js';
import type { Declaration, Program } from '../program.js';
import type { NamedType } from '../types.js';
import { type Type } from '../typing/index.js';
/**
 * Whether a use's path leads to field `name` that the owner declares, promoted or not. Undefined where its root is no variable or a
 * type on the way is not known.
 */
export declare function isUseOfField(program: Program, declaration: Declaration, use: MemberUse, owner: NamedType, name: string): boolean | undefined;
/** Whether a use's root is a variable that holds the struct or map itself, not a pointer to it. */
export declare function isOfValue(program: Program, declaration: Declaration, { rootLocal }: MemberUse): boolean;
/** The type of a field, or of an element for `[]`; undefined where it is not known. */
export declare function stepInto(type: Type, step: string): Type | undefined;
