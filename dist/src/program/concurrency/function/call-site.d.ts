import type { CallEvent, Unit } from '../../../summary/behaviour/types.js';
import type { Frame, Target } from '../paths/frame.js';
import { type GlobalPath } from '../paths/path.js';
import { type Access } from './access.js';
import type { State } from './state.js';
import type { Followed } from './summary.js';
export declare class CallSite {
    #private;
    readonly event: CallEvent;
    readonly followed: Followed;
    readonly target: Target | undefined;
    constructor(frame: Frame, unit: Unit, event: CallEvent, followed: Followed, target: Target | undefined, index?: number, given?: readonly (GlobalPath | undefined)[]);
    get isArgument(): boolean;
    /** The same call for all calls of one function: where it stands, and which argument it runs. */
    get key(): string;
    /** Locks that the callee gives up, by `keyOf`. */
    get releases(): ReadonlySet<string>;
    /** An access of the callee with what holds here around it; `path`: its own in the terms of this function. */
    inherit(access: Access, path: GlobalPath, state: State, locks: boolean): Access;
    /** The object is another one in each iteration of the call's loop. */
    isOfLoop({ root, steps }: GlobalPath): boolean;
    /** It is made in the callee at each call. */
    isPrivate({ root }: GlobalPath): boolean;
    /** A path of the callee in this function's terms; undefined for what is the callee's own, which its callers need not hear of. */
    translate(path: GlobalPath): GlobalPath | undefined;
}
/** See `CallSite.key`; `index`: of the argument that is run, -1 for the callee itself. */
export declare function siteKey(frame: Frame, { id }: CallEvent, index?: number): string;
/** Id of the innermost unit around a place. */
export declare function unitAt(frame: Frame, offset: number): number;
