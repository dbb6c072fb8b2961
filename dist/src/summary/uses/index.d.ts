import type { Source } from '../source.js';
import type { MemberUse } from '../types.js';
/** Uses of all access paths in the declaration, in source order; those through an alias stand where the alias is made. */
export declare function usesOf(source: Source): MemberUse[];
