import type { Frame } from '../paths/frame.js';
import type { GlobalPath } from '../paths/path.js';
import type { Guard } from './guards.js';
export interface NamedLock {
    /** The expression before `.Lock()`: `c.mu`, or `c` where the mutex is embedded. */
    readonly text: string;
    /** It has `RLock`. */
    readonly readWrite: boolean;
}
/**
 * The guard of a map's own object as a function names it that names the map so: by its receiver (a pointer), or a package variable of its own
 * package. Undefined where that is not plain, where the lock is no sync.Mutex or sync.RWMutex, or where other packages can take it and call the
 * function then.
 */
export declare function lockInScope(frame: Frame, map: GlobalPath, guard: Guard): NamedLock | undefined;
/**
 * Whether nothing speaks against running a function under a lock: it neither waits nor starts anything, nothing that it calls takes a lock or is
 * unknown, and nobody who calls something of its name takes locks.
 */
export declare function couldHold(frame: Frame): boolean;
