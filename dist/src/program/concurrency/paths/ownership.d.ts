import type { CallEvent } from '../../../summary/behaviour/types.js';
import { type Span } from '../../program.js';
import type { Frame } from './frame.js';
import type { GlobalPath, Root } from './path.js';
/** A field of a receiver or parameter that is a value, not a pointer: the function's own copy. */
export declare function isOwnCopy({ root, steps }: GlobalPath): boolean;
/** It starts at something that callers have as well. */
export declare function isGiven({ root }: GlobalPath): boolean;
/** The object is made for a goroutine alone: outside the statement that starts it (`around`), its variable is only declared. */
export declare function isConfined(frame: Frame, root: Root, around: Span): boolean;
/** Others than the callee may have what it is called on or with, though it is made in the function. */
export declare function othersMayHave(frame: Frame, { root, steps }: GlobalPath, { at, mode }: CallEvent): boolean;
/** Whether a function stores its parameter at `index` in something that is not its own; `where`: of a certain kind. */
export declare function stores(callee: Frame | undefined, index: number, where?: (callee: Frame, into: GlobalPath) => boolean): boolean;
/** What a call or a lookup gives is somebody's, but for what constructors make. */
export declare function isFound({ fresh, kind, name, variable }: Root): boolean;
