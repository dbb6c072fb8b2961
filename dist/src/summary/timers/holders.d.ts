/** Everything the variables that hold one ticker are used for, sorted by what it means for who must stop it. */
import type { Effect } from '../../go/flow/release.js';
import type { Variable } from '../../go/scope.js';
import { type Use } from '../../go/use.js';
import { type Node } from '../../syntax/tree.js';
import { type LiteralRole, type Source } from '../source.js';
/** A function literal that captures the ticker. */
export interface Capture {
    readonly literal: Node;
    readonly role: LiteralRole;
    /** It works on the ticks (or on anything of the ticker but Stop). */
    consumes: boolean;
    /** It stops the ticker somewhere, or hands it on. */
    stops: boolean;
}
export interface Holders {
    readonly variables: ReadonlySet<Variable>;
    /** Effect of each step of the function itself. */
    readonly effects: ReadonlyMap<Node, Effect>;
    readonly captures: readonly Capture[];
    /** `Stop` is called, deferred or handed on in the function itself. */
    readonly stopped: boolean;
    /** The `defer` statement that stops it, or `none`. */
    readonly deferred: Node;
    /** That statement's closure stops what the variable holds when it runs, so that what is made later is covered too. */
    readonly deferredByVariable: boolean;
    /** Put into a field, by `x.f = t` or `T{f: t}`. */
    readonly kept: Use | undefined;
    /** Steps of the function that re-arm it by `Reset`. */
    readonly resets: readonly Node[];
    /** A `Reset` stands in a loop, of the function or of a capture. */
    readonly rearmed: boolean;
}
/**
 * Follows the ticker in `variable` within `func` (the literal or declaration whose graph is walked), through plain aliases and into the
 * literals that capture it. `made`: the creating statement's target, which is no overwriting. `firesOnce`: a timer, which has ended
 * once its channel was received from.
 */
export declare function holdersOf(source: Source, func: Node, start: Variable, made: Node, firesOnce: boolean): Holders;
