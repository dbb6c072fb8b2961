/** States before each stretch of a function's graph, where they do not change any more. */
import type { Stretch } from '../../../summary/behaviour/types.js';
import { type State } from './state.js';
export interface Transfer {
    through(stretch: Stretch, state: State): State;
    /** Along an edge. */
    along(state: State, edge: Stretch['next'][number]): State;
    /** At a stretch that nothing follows. */
    ends(state: State): void;
}
/** Undefined for what cannot be reached. */
export declare function fixpoint(stretches: readonly Stretch[], transfer: Transfer, start?: State): readonly (State | undefined)[];
