/** Which branches cannot be taken while a ticker exists. */
import type { Edge } from '../../go/flow/graph.js';
import type { Variable } from '../../go/scope.js';
import { type Node } from '../../syntax/tree.js';
import type { Source } from '../source.js';
/** A condition known to hold where the ticker was made. */
interface Known {
    readonly text: string;
    readonly taken: boolean;
}
/** Conditions of the `if`s around a creation, as far as nothing changes them later: `if d > 0 { t = … } … if d > 0 { t.Stop() }`. */
export declare function knownAt(source: Source, creation: Node): Known[];
/**
 * Whether an edge can be taken while one of `holders` holds the ticker: it is not nil, a ticker's channel is never closed (so that
 * `for range t.C` does not end), and what held at its creation still holds.
 */
export declare function isFeasible(source: Source, edge: Edge, holders: ReadonlySet<Variable>, known: readonly Known[]): boolean;
export {};
