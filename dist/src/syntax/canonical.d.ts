import type { TreeArrays } from './tree.js';
/** `T(x)` and `a[T]` become `call_expression` and `index_expression`; what they hold as types in operand position become expressions. */
export declare function canonicalise(t: TreeArrays): void;
