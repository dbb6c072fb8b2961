import type { Source } from './source.js';
import type { MemberUse } from './types.js';
/** Uses of all access paths in the declaration, in source order. */
export declare function usesOf(source: Source): MemberUse[];
