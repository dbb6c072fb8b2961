/** One access of a map as seen from a function: with the locks held, the goroutine it runs in, and the calls that lead to it. */
import type { AccessKind } from '../../../summary/behaviour/types.js';
import type { Declaration, Span } from '../../program.js';
import { type GlobalPath } from '../paths/path.js';
import { type Running } from './running.js';
import type { Hold, Thread } from './state.js';
/** A call or `go` statement on the way to an access. */
export interface Hop {
    readonly at: Span;
    readonly kind: 'call' | 'go' | 'callback' | 'handler';
    /** Function that the call leads to. */
    readonly to: string;
}
/** A list that shares its tail with others. */
export interface Hops {
    readonly hop: Hop;
    readonly next: Hops | undefined;
    readonly length: number;
}
export interface Access {
    /** `siteOf` it. */
    readonly site: string;
    /** The expression; or the call that gives the map itself to what accesses it (`inside`). */
    readonly at: Span;
    readonly declaration: Declaration;
    /** In the function that was given the map. */
    readonly inside: Pick<Access, 'at' | 'declaration'> | undefined;
    readonly how: AccessKind;
    /** The map, as the function names it that this access is seen from. */
    readonly path: GlobalPath;
    readonly held: ReadonlyMap<string, Hold>;
    readonly may: ReadonlyMap<string, GlobalPath | undefined>;
    /** Locks of the caller that are given up before. */
    readonly released: ReadonlySet<string>;
    readonly thread: Thread | undefined;
    /** The goroutine runs beside itself on this very map. */
    readonly many: boolean;
    /** Goroutines that may run meanwhile. */
    readonly live: Running;
    /** Outermost first. */
    readonly hops: Hops | undefined;
    /** It comes after a wait for the goroutines of the object. */
    readonly waited: boolean;
    /** By a variable that holds the map, in a function that takes a lock and has given it up by then. */
    readonly outlives: boolean;
}
/** Calls between a function and an access that it hears of: what is farther away is seldom right, and is seen from nearer functions. */
export declare const maxHops = 7;
/** Callers need not hear of it any more. */
export declare function isTooFar({ hops }: Access): boolean;
/** Whether two accesses of one `site` need not be kept both. */
export declare function isSameWay(a: Access, b: Access): boolean;
/** What is accessed where, and how: the same for all ways to it. */
export declare function siteOf({ at, inside, how }: Pick<Access, 'at' | 'inside' | 'how'>): string;
/** The expression itself. */
export declare function innermost(access: Access): Pick<Access, 'at' | 'declaration'>;
/** Two accesses that are told as one: what runs beside either may meet it. */
export declare function together(known: Access, other: Access): Access;
export declare function hopsOf({ hops }: Access): Hop[];
/** An access that turns out to run beside itself in several calls of what leads to it: without the locks that each of these makes. */
export declare function besideItself(access: Access, isSo: boolean): Access;
/** With one lock more, if there is one. */
export declare function holding(access: Access, hold: Hold | undefined): Access;
/** The way to an access with another kind of first hop. */
export declare function withKind(hops: Hops | undefined, kind: Hop['kind']): Hops | undefined;
/** Whether the access changes the map in place. */
export declare function writes({ how }: Pick<Access, 'how'>): boolean;
