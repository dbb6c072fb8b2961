import type { CallEvent, Unit } from '../../../summary/behaviour/types.js';
import { type Frame, type Target } from '../paths/frame.js';
import type { Hold, Thread } from './state.js';
/**
 * In a goroutine, in many that the call waits for, for requests or events, once in a process, at once, or at once but perhaps under a lock of
 * the callee.
 */
export type Fate = Exclude<Thread['kind'], 'escaped'> | 'each' | 'once' | 'now' | 'unseen' | 'elsewhere';
/** What a call does with the function that is its argument at `index`. */
export declare function fateOf(frame: Frame, event: CallEvent, target: Target | undefined, unit: Unit, index: number): Fate;
/** The group by which functions run one at a time, as if it were a lock: `g.SetLimit(1)` of golang.org/x/sync/errgroup, and `g.Go(f)`. */
export declare function serialGroup(frame: Frame, { callee }: CallEvent): Hold | undefined;
/** What a function's parameters say of who calls it. */
export declare function contextOf({ params }: Pick<Unit, 'params'>): 'handler' | 'callback' | undefined;
