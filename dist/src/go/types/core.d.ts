import type { Interface, Type } from './type.js';
/** The one underlying type of all types that a type may be: what ranges, indexing and calls go by. Undefined where there is none. */
export declare function coreType(type: Type): Type | undefined;
/** The core type of a constraint's type set, as written in its unions; the terms' underlying types have to be identical. */
export declare function coreOfConstraint(constraint: Interface, depth: number): Type | undefined;
