import { type Declaration, type Program } from '../../program.js';
export declare class Demand {
    #private;
    /** Functions that touch maps of their package, and all of it that may call those; in order of packages. */
    readonly functions: ReadonlySet<Declaration>;
    constructor(program: Program);
    /** Whether what a function does can matter to its callers: it is looked at anyway, or it may touch a map, lock, start goroutines or wait. */
    wants(declaration: Declaration): boolean;
    /** Whether somebody may change a field or package variable of this name that is a map; false for tables that are only read. */
    contends(name: string): boolean;
    /** Whether some function or method of this name is wanted; a qualified name counts by its last part. */
    wantsName(name: string): boolean;
}
