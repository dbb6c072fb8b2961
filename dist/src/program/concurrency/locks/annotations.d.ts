import { type Hold, type State } from '../function/state.js';
import type { UnitSummary } from '../function/summary.js';
import type { Frame } from '../paths/frame.js';
export interface Annotations {
    /** Callers hold it. */
    readonly holds: readonly Hold[];
    /** Held at the end. */
    readonly acquires: readonly Hold[];
    /** Callers hold it, and do not after. */
    readonly releases: readonly Hold[];
    /** Nothing is to be said of the function. */
    readonly ignored: boolean;
}
/** Undefined where nothing is said. */
export declare function annotationsOf(frame: Frame): Annotations | undefined;
/** The state in which a function starts. */
export declare function atStart({ holds, releases }: Annotations): State;
/** A summary with what the comments say: whatever its body does, by means that may not be seen. */
export declare function annotated(summary: UnitSummary, { holds, acquires, releases, ignored }: Annotations): UnitSummary;
