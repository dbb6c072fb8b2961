import type { Frame } from '../paths/frame.js';
/** A function, no method, that starts nothing, and neither calls its parameter at `index` nor passes it on: somebody else will. */
export declare function isKept(callee: Frame | undefined, index: number): boolean;
/** Last name of the channel on which it sends its parameter at `index`, by itself or in a literal; undefined where it does not. */
export declare function sendsOn(callee: Frame, index: number): string | undefined;
/** Last names of the channels of which a function, or one that it calls, calls what it receives: `f := <-s.ops; f()`. */
export declare function consumedBy(frame: Frame): ReadonlySet<string>;
/**
 * The field that a function's parameter at `index` is kept in, here or where it is passed on, if a goroutine of that package calls it:
 * `&Informer{sync: sync}` and `go i.run()`. Undefined where it may be called under a lock. With the package's path.
 */
export declare function fieldOfGoroutine(callee: Frame, index: number, depth?: number): string | undefined;
