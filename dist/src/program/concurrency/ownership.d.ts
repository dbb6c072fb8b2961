/** Whose an object is, by what its path starts at. */
import type { GlobalPath } from './frame.js';
/** A field of a receiver or parameter that is a value, not a pointer: the function's own copy. */
export declare function isOwnCopy({ root, steps }: GlobalPath): boolean;
/** It starts at something that callers have as well. */
export declare function isGiven({ root }: GlobalPath): boolean;
