import { type Declaration, type Program, type ProgramPackage } from '../program.js';
/** Whether what a function does can matter to its callers: it may touch a map that it is given, lock, start goroutines or wait. */
export declare function mayMatter({ outline }: Declaration): boolean;
/** Functions that touch the package's maps, and all that may call them. */
export declare function relevant(program: Program, pkg: ProgramPackage): ReadonlySet<Declaration>;
