import { type Declaration } from '../../program.js';
/**
 * Whether the function may leave a lock taken, or give up one of its caller's. Not where the first thing it does to locks is to take one, and
 * the last to give one up, deferred or at the function's top level (as gofmt indents it): what calls it need not know.
 */
export declare function leavesLocks(declaration: Declaration): boolean;
/** Whether the function may touch a map, lock, start goroutines or wait. */
export declare function touches(declaration: Declaration): boolean;
/** Whether the function may start goroutines, by statements or by the names of what it calls. */
export declare function startsGoroutines({ outline }: Declaration): boolean;
