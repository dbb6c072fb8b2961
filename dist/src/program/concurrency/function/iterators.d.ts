/** Loops over functions (Go 1.23): the function runs the loop's body, under the locks that it holds then. */
import type { Event, Unit } from '../../../summary/behaviour/types.js';
import type { Frame } from '../paths/frame.js';
import { type State } from './state.js';
import type { Following } from './summary.js';
export declare class Iterators {
    #private;
    constructor(summaries: Following, frame: Frame, unit: Unit);
    /** No loop of the unit holds a lock. */
    get none(): boolean;
    /** What `step` makes of a state at this event, with the locks of the loops around it. */
    around(event: Event, from: State, step: (state: State) => State): State;
}
/** `return func(yield func(K) bool) {…}` of a function that returns an iter.Seq. */
export declare function returnsIterator({ returns, results }: Unit, { id }: Unit): boolean;
