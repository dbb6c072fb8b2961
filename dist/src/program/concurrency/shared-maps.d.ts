/** Every map that outlives a call or is shared by goroutines, with all accesses of it, the locks around them and the contexts they run in. */
import type { Program, ProgramPackage } from '../program.js';
import type { NamedType } from '../types.js';
import type { Access } from './access.js';
import { type Entry } from './entries.js';
import { type HeldLock } from './held-locks.js';
export interface MapAccess {
    readonly access: Access;
    readonly entry: Entry;
    readonly locks: readonly HeldLock[];
}
export interface SharedMap {
    readonly kind: 'field' | 'variable' | 'local';
    /** The same for the same field or package variable, also where a function's variable leads to it (`local`), and for maps in it. */
    readonly object: string;
    /** `Cache.m`, `sessions`, `seen`; `Cache.m[]` for maps in the map. */
    readonly name: string;
    readonly pkg: ProgramPackage;
    readonly owner?: NamedType;
    /** Each expression perhaps several times: once for each entry and set of locks that it is seen with. */
    readonly accesses: readonly MapAccess[];
}
/** Fields and package variables, then the variables of functions that goroutines share; each in order of packages and files. */
export declare function sharedMaps(program: Program): SharedMap[];
