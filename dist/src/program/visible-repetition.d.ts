/** Code that is seen to run again and again, not merely free to be called so. */
import type { MemberUse } from '../summary/index.js';
import { type Declaration, type Program } from './program.js';
import type { NamedType } from './types.js';
/**
 * Whether a place stands in a loop without an end, in something that answers requests, connections or events, or in a function that such
 * code of the program calls. `isRepeated` also takes exported functions for it, as other modules may call them at will; this one does not.
 */
export declare function isSeenRepeating(program: Program, declaration: Declaration, at: Pick<MemberUse, 'func' | 'loop'>): boolean;
/** Whether values of a type are made by code that is seen to run again and again: each has its own maps, which go with it. */
export declare function isSeenMadeRepeatedly(program: Program, { pkg, fact }: NamedType): boolean;
