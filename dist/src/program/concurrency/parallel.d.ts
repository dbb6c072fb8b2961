import type { Frame } from './paths/frame.js';
import type { MapAccess } from './shared-map.js';
/**
 * `real`: goroutines, handlers or callbacks are seen that run them; `callable`: both are in functions that others may call at any time;
 * `none`: one follows the other, or nothing is known.
 */
export type Parallel = 'real' | 'callable' | 'none';
/** It runs in a goroutine, a handler or a callback. */
export declare function isInContext({ access, entry }: Pick<MapAccess, 'access' | 'entry'>): boolean;
/** It runs beside itself on the same map: in goroutines started in a loop, or for requests. */
export declare function isBesideItself({ access, entry }: MapAccess): boolean;
export declare function parallel(a: MapAccess, b: MapAccess): Parallel;
/** What a goroutine does to a part of its object, `w.cache.m`, and what others do to such a part: `c.m`. */
export declare function runsOnPart(running: MapAccess, other: MapAccess): boolean;
/** It receives in a loop and gives nothing back: made to be run by one goroutine, `go s.Run(ctx)`, which then follows itself. */
export declare function isEventLoop(frame: Frame): boolean;
