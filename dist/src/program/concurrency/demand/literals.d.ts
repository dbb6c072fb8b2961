import { type Declaration, type Program } from '../../program.js';
export interface Region {
    readonly start: number;
    readonly end: number;
}
/** Literals that goroutines, handlers or callbacks may run, and calls that `go` starts. */
export declare function concurrentRegions(program: Program, declaration: Declaration): readonly Region[];
