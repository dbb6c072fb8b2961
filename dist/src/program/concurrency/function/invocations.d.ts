/** Functions that a function is given: where it calls them, and what that means for who gives them. */
import type { CallEvent, Unit } from '../../../summary/behaviour/types.js';
import type { Declaration } from '../../program.js';
import type { Frame } from '../paths/frame.js';
import { type GlobalPath } from '../paths/path.js';
import { type Access } from './access.js';
import { CallSite } from './call-site.js';
import { type State, type Thread } from './state.js';
import type { Following, Invocation } from './summary.js';
export declare class Invocations {
    #private;
    constructor(summaries: Following, frame: Frame, unit: Unit);
    get all(): readonly Invocation[];
    /** A call of what a variable or field holds. */
    note(event: CallEvent, path: GlobalPath | undefined, state: State): void;
    /** The goroutine of `go f()`. */
    threadOf(event: CallEvent): Thread | undefined;
    /** A callee calls a function that it is given here: with its locks, in its goroutine. */
    pass(site: CallSite, invocation: Invocation, state: State, thread: Thread | undefined): Access[];
}
/** Whether a function calls its parameter at `index`. */
export declare function invokes(summaries: Following, frame: Frame, declaration: Declaration, index: number): boolean;
/** Whether a function calls its parameter at `index` in a goroutine. */
export declare function launches(summaries: Following, frame: Frame, declaration: Declaration, index: number): boolean;
