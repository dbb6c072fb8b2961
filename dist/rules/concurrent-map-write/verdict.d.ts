import type { Severity } from '../../src/finding.js';
import type { Site } from '../../src/program/concurrency/locks/guards.js';
import type { MapAccess } from '../../src/program/concurrency/shared-map.js';
import type { Evidence } from './weights.js';
/** One of the accesses that meet. */
export interface Side {
    readonly access: MapAccess;
    /** What the same function does to the map before: the look-up of a lazy cache. */
    readonly after?: MapAccess;
}
/** The same way to the same expression, but where that reads and writes (`m[k]++`) the write. */
export declare function asWrite({ variants }: Site, variant: MapAccess): MapAccess;
/** What one look at a map says; several may, and the first is told. */
export interface Verdict {
    readonly severity: Severity;
    /** It says how sure the verdict is. */
    readonly evidence: readonly Evidence[];
    readonly message: string;
    readonly help?: string;
    /** The blamed place first, then others of the same fault, then the other side. */
    readonly places: readonly {
        readonly site: Site;
        readonly text: string;
    }[];
    /** The blamed one first; one alone meets itself. */
    readonly sides: readonly [Side] | readonly [Side, Side];
    /** Sites that would be right if their functions held the guard. */
    readonly unlocked?: readonly Site[];
}
