import type { Type } from './type.js';
/** Whether two types are certainly identical; unknown parts are identical to nothing. */
export declare function identical(a: Type, b: Type, depth?: number): boolean;
