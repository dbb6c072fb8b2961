/** Which branches cannot be taken while a ticker exists. */
import type { Edge } from '../../go/flow/graph.js';
import type { Variable } from '../../go/scope.js';
import { type Node } from '../../syntax/tree.js';
import type { Source } from '../source.js';
/** What holds of two expressions, by their text: `left` and `right` are less (1), equal (2) or greater (4), any of the bits. */
interface Known {
    readonly left: string;
    readonly right: string;
    readonly relation: number;
}
/**
 * What is known where a ticker is made: conditions of the `if`s around it, as far as nothing changes them later
 * (`if d > 0 { t = … } … if d > 0 { t.Stop() }`), and what is noted beside it (`t = …; on = true`, `c = t.C`).
 */
export declare function knownAt(source: Source, creation: Node): Known[];
/**
 * Whether an edge can be taken while one of `holders` holds the ticker: it is not nil, a ticker's channel is never closed (so that
 * `for range t.C` does not end), and what held at its creation still holds.
 */
export declare function isFeasible(source: Source, edge: Edge, holders: ReadonlySet<Variable>, known: readonly Known[]): boolean;
export {};
