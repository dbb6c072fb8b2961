/** Which calls lock and unlock what. */
import type { CallEvent } from '../../../summary/behaviour/types.js';
import type { Hold } from '../function/state.js';
import type { Following } from '../function/summary.js';
import type { Frame } from '../paths/frame.js';
import { type GlobalPath } from '../paths/path.js';
export interface LockOperation {
    readonly kind: 'lock' | 'unlock' | 'try';
    readonly mode: 'r' | 'w';
    readonly key: string;
    readonly path: GlobalPath;
}
/**
 * The operation that a call is by its name, where the receiver is a mutex, embeds one, or is of a type that the program does not know. A
 * type of the program with a method `Lock` of its own is called like any other. `unknown`: a lock, but nobody knows which.
 */
export declare function lockOperation(frame: Frame, event: CallEvent): LockOperation | 'unknown' | undefined;
/** What a call that locks, or leads to one, makes hold. */
export declare function holdOf({ program, declaration }: Frame, { path, mode }: Hold, { at, callee }: CallEvent): Hold;
/** Of several locks, an unlock gives up the very one that is held: by the same variable, or the same index. */
export declare function isHeldOne(held: Hold | undefined, { callee }: CallEvent): boolean;
/** Locks that the function which a call returns gives up: `defer c.lock()()`, `unlock := c.lock()`. */
export declare function releasedByResult(frame: Frame, made: CallEvent, summaries: Following): GlobalPath[];
/** A lock by name, of many, `client.lock(id)`; or golang.org/x/sync/semaphore, a lock where its weight is one. `TryAcquire(name)` keeps out only those of that name. */
export declare function mayBeLock(event: CallEvent): boolean;
