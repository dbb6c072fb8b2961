import { type Declaration, type Program } from '../../program.js';
import type { Users } from './users.js';
/** What an analysis looks at. */
export interface Demand {
    /** Where it starts, in order of files and places. */
    readonly functions: ReadonlySet<Declaration>;
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
    /** Functions that touch a map that no one lock is seen to guard everywhere. */
    readonly users: ReadonlySet<Declaration>;
    /** Functions that touch maps which their callers give them. */
    readonly helpers: ReadonlySet<Declaration>;
    /** Names of the maps that are guarded, or that nobody changes. */
    readonly settled: ReadonlySet<string>;
}
/** What functions do to maps and locks by themselves. */
export declare function demandOfUsers(program: Program, users: Users): Demand;
/** Those who touch unsettled maps, all of their packages that may call them, and what shares maps of its own. */
export declare function demandOfCallers(program: Program, users: Users, unsettled: Unsettled): Demand;
