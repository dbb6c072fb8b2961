/** Paths on which something that was made is not released: the same question for tickers, timers, locks, cancel functions. */
import type { Node } from '../../syntax/tree.js';
import type { Edge, ExitKind, Flow } from './graph.js';
/** What one step does to the object. */
export type Effect = 
/** released, or handed to someone else */
'released'
/** a deferred release was registered: holds from here to the function's end, not to an iteration's */
 | 'deferred'
/** its last reference is overwritten */
 | 'lost' | undefined;
/** How a path ends with the object unreleased. */
export interface Leak {
    readonly kind: ExitKind | 'again' | 'lost';
    /** The exit's statement, the making step reached again, or the overwriting step. */
    readonly node: Node;
}
export interface ReleaseQuestion {
    readonly flow: Flow;
    /** The step that makes the object; absent: it exists from the function's entry. */
    readonly made?: Node;
    /** A deferred release that holds for whatever is made was registered before. */
    readonly deferred?: boolean;
    effect(step: Node): Effect;
    /** Whether an edge can be taken while the object exists. */
    feasible(edge: Edge): boolean;
}
/** All ends that can be reached unreleased, in block order, each once. A process that ends releases everything. */
export declare function leaks(question: ReleaseQuestion): Leak[];
