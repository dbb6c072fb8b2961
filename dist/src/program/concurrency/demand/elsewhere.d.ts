/** Callers in other packages, looked at only for maps that something in their own package speaks against: they may lock, or have the object alone. */
import type { Declaration, Program } from '../../program.js';
import { type SharedMap } from '../shared-map.js';
export interface Elsewhere {
    /** Exported functions of which all callers in the program are to be looked at. */
    readonly entries: ReadonlySet<Declaration>;
    /** Those of them that something speaks against: who is seen to call them decides. */
    readonly suspect: ReadonlySet<Declaration>;
}
export declare function calledElsewhere(program: Program, maps: Iterable<SharedMap>): Elsewhere;
