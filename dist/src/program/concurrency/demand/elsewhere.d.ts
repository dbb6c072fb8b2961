import { type Declaration, type Program } from '../../program.js';
import type { SharedMap } from '../shared-map.js';
export interface Elsewhere {
    /** The callers, and what calls those in their packages. */
    readonly callers: ReadonlySet<Declaration>;
    /** Functions of which all callers of the program are among them. */
    readonly known: ReadonlySet<Declaration>;
}
export declare function callersElsewhere(program: Program, maps: Iterable<SharedMap>): Elsewhere;
