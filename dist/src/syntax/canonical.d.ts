import type { TreeArrays } from './tree.js';
/** A kind that `canonicalise` begins at; a tree without one stays as it is. */
export declare function isGuessed(kind: number): boolean;
/** `T(x)` and `a[T]` become `call_expression` and `index_expression`; what they hold as types in operand position become expressions. */
export declare function canonicalise(t: TreeArrays): void;
