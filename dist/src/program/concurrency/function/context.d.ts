import { type Context } from '../../../go/library/concurrency/outside.js';
import type { CallEvent, Unit } from '../../../summary/behaviour/types.js';
import type { Frame } from '../paths/frame.js';
/** What a function's parameters and results say. */
export declare function contextOf({ program, declaration }: Frame, { params, results }: Pick<Unit, 'params' | 'results'>): Context | undefined;
/**
 * What a function gives back as its own `request.Handler` or `Middleware` runs for requests, where it is given one (by the name of a type);
 * not what wraps another such function: that runs once.
 */
export declare function isServing({ returns, results }: Pick<Unit, 'returns' | 'results'>, literal: Unit): boolean;
/** Whether a function gives back a literal of its own, or what a call makes of it: `return HandlerFunc(func() { … })`. */
export declare function isReturned({ returns }: Pick<Unit, 'returns'>, { id, callee }: CallEvent): boolean;
