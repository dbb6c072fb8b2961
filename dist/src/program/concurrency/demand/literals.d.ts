import { type Declaration, type Program } from '../../program.js';
export interface Region {
    readonly start: number;
    readonly end: number;
}
/** Literals that goroutines, handlers or callbacks may run, and calls that `go` starts. */
export declare function concurrentRegions(program: Program, text: string): readonly Region[];
/** A request, or a client library's message, by the last names of the types of its parameters. */
export declare function takesWhatComesFromOutside(text: string, start: number): boolean;
/** Whether it can be given a function. */
export declare function takesFunction(program: Program, declaration: Declaration): boolean;
