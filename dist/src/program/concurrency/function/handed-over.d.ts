import type { CallEvent, Unit } from '../../../summary/behaviour/types.js';
import type { Frame } from '../paths/frame.js';
import { CallSite } from './call-site.js';
import type { Hold, Thread } from './state.js';
import type { Following } from './summary.js';
/**
 * In a goroutine, in many that the call waits for, for requests or events, by whoever gets it, once in a process, at once, or at once but perhaps
 * under a lock of the callee; or in the goroutine of this name, one after the other.
 */
type Fate = Thread['kind'] | 'each' | 'once' | 'now' | 'unseen' | 'elsewhere' | {
    readonly goroutine: string;
    readonly sentOn?: string;
};
/** A function that is an argument, and what becomes of it. */
export interface HandedOver {
    readonly site: CallSite;
    readonly fate: Fate;
}
/** Of a call in `unit`: those that are worth following. */
export declare function handedOver(summaries: Following, frame: Frame, unit: Unit, event: CallEvent): HandedOver[];
/** The group by which functions run one at a time, as if it were a lock: `g.SetLimit(1)` of golang.org/x/sync/errgroup, and `g.Go(f)`. */
export declare function serialGroup(frame: Frame, { callee }: CallEvent): Hold | undefined;
/** `group.Wait()`, not `cmd.Wait()` or `cond.Wait()`. */
export declare function waitsForGoroutines(frame: Frame, { callee }: CallEvent): boolean;
export {};
