/** Whose an object is, by what its path starts at. */
import { type Span } from '../../program.js';
import type { Frame, GlobalPath, Root } from './frame.js';
/** A field of a receiver or parameter that is a value, not a pointer: the function's own copy. */
export declare function isOwnCopy({ root, steps }: GlobalPath): boolean;
/** It starts at something that callers have as well. */
export declare function isGiven({ root }: GlobalPath): boolean;
/** The object is made for a goroutine alone: outside the statement that starts it (`around`), its variable is only declared. */
export declare function isConfined(frame: Frame, root: Root, around: Span): boolean;
