/** Who is seen to call a function, and with what: whether its callers all have the object for themselves. */
import type { CallEvent } from '../../summary/behaviour/types.js';
import { type Declaration } from '../program.js';
import type { Frame } from './paths/frame.js';
import type { GlobalPath } from './paths/path.js';
export declare class Callers {
    #private;
    /** A call in the frame's function; the same call may be noted again. */
    note(frame: Frame, callee: Declaration, on: GlobalPath | undefined, event: CallEvent): void;
    /** Functions that are seen to call the function, not only to hand it over. */
    of(callee: Declaration): readonly Declaration[];
    /**
     * Whether the object that a path of the function starts at, its receiver or a parameter, is made for the call by everybody who is seen to
     * call it. False where nobody is seen.
     */
    haveOwn(callee: Declaration, { root }: GlobalPath): boolean;
}
/** An implementation hands the call on to others of its interface, `on`: who calls these is not seen by that. */
export declare function isHandedOn({ declaration }: Frame, callee: Declaration, on: GlobalPath | undefined): boolean;
