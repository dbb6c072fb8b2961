/** Who is seen to call a function, and with what: whether its callers all have the object for themselves. */
import type { Declaration } from '../program.js';
import { type GlobalPath } from './paths/frame.js';
export declare class Callers {
    #private;
    /** A call in `caller`; the same call may be noted again. */
    note(caller: Declaration, callee: Declaration, on: GlobalPath | undefined, args: readonly (GlobalPath | undefined)[]): void;
    /**
     * Whether the object that a path of the function starts at, its receiver or a parameter, is made for the call by everybody who is seen to
     * call it. False where nobody is seen.
     */
    haveOwn(callee: Declaration, { root }: GlobalPath): boolean;
}
