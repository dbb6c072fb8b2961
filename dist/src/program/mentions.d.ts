import { type Declaration, type ProgramPackage } from './program.js';
/** Declarations outside tests in which the identifier occurs (perhaps only in a comment), in file order. */
export declare function mentioning(pkg: ProgramPackage, name: string): readonly Declaration[];
/** Declarations outside tests that call something of this name, in file order. */
export declare function callersOf(pkg: ProgramPackage, name: string): readonly Declaration[];
