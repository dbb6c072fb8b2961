/** What an analysis follows: in the first round what leaves locks, then what leads to maps or matters to its callers by its text. */
import { type Declaration, type Program } from '../../program.js';
import type { Given } from './given.js';
import type { Users } from './users.js';
/** What an analysis looks at. */
export interface Demand {
    /** Whether functions hear of what those that they call do to maps, not only to locks. */
    readonly inherits: boolean;
    /** Whether what a function does can matter to its callers. */
    wants(declaration: Declaration): boolean;
    /** Whether some function or method of this name is wanted; a qualified name counts by its last part. */
    wantsName(name: string): boolean;
    /** Whether somebody may change a field or package variable of this name that is a map; false for tables that are only read. */
    contends(name: string): boolean;
}
/** What is left to ask when each function has been looked at by itself. */
export interface Unsettled {
    /** Functions that touch a map that no one lock is seen to guard everywhere, and what they have it from, where that is given to them. */
    readonly users: ReadonlyMap<Declaration, ReadonlySet<Given>>;
    /** Functions that touch maps which their callers give them. */
    readonly helpers: ReadonlySet<Declaration>;
    /** Names of the maps that are guarded, or that nobody changes. */
    readonly settled: ReadonlySet<string>;
}
/** What functions do to maps and locks by themselves. */
export declare function demandOfUsers(program: Program, users: Users): Demand;
/** What functions that lead to unsettled maps do to them, and what shares maps of its own. */
export declare class DemandOfCallers implements Demand {
    #private;
    readonly inherits = true;
    constructor(program: Program, users: Users, unsettled: Unsettled);
    /** It leads to a map. */
    lead(declaration: Declaration): void;
    wants(d: Declaration): boolean;
    wantsName(name: string): boolean;
    contends(name: string): boolean;
}
