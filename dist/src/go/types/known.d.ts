/** Whether a type was resolved as a whole. */
import type { Type } from './type.js';
/** Whether no part of the type as written is unknown; what stands behind names is not looked at. */
export declare function isKnown(type: Type): boolean;
/** Whether the type as written mentions a type parameter: its size depends on the instance. */
export declare function isGeneric(type: Type): boolean;
