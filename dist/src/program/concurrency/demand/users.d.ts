import { type Declaration, type Program } from '../../program.js';
export interface Users {
    /** Functions that touch fields and package variables. */
    readonly ofStored: ReadonlySet<Declaration>;
    /** Functions that may share maps of their own, or their caller's, with goroutines. */
    readonly ofLocal: ReadonlySet<Declaration>;
    /** Functions that have a map of a named type from their caller, or are its methods: nothing in their text need speak of maps. */
    readonly ofTypes: ReadonlySet<Declaration>;
    /** Names of the fields and package variables that somebody may change. */
    readonly names: ReadonlySet<string>;
}
/** In order of packages and files. */
export declare function usersOfMaps(program: Program): Users;
/** It may give its variables to a goroutine or a callback. */
export declare function sharesVariables(program: Program, declaration: Declaration): boolean;
