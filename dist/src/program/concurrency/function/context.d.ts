import { type Context } from '../../../go/library/concurrency/outside.js';
import type { CallEvent, Unit } from '../../../summary/behaviour/types.js';
import type { Frame } from '../paths/frame.js';
import type { Spawned, Thread } from './state.js';
/** What a function's parameters and results say. */
export declare function contextOf({ program, declaration }: Pick<Frame, 'program' | 'declaration'>, { params, results }: Pick<Unit, 'params' | 'results'>): Context | undefined;
/** Who runs a literal that goes elsewhere from the unit around it. */
export declare function escapeOf(frame: Frame, around: Unit, literal: Unit): Spawned & {
    readonly kind: Thread['kind'];
};
/** Whether a function gives back a literal of its own, or what a call makes of it: `return HandlerFunc(func() { … })`. */
export declare function isReturned({ returns }: Pick<Unit, 'returns'>, { id, callee }: CallEvent): boolean;
