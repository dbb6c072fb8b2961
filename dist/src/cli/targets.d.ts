import { type Format } from '../report/index.js';
export interface Target {
    readonly format: Format;
    /** Absolute path of a file; absent: standard output. */
    readonly path?: string;
}
export interface TargetFlags {
    /** Each `name`, `name=path` or `name=-`. */
    readonly format: readonly string[];
    /** `-o`. */
    readonly output?: string;
}
/** Targets in the order given, at most one of them standard output. Without flags one: for people on a terminal, for programs elsewhere. */
export declare function targetsOf({ format, output }: TargetFlags, cwd: string, terminal: boolean): Target[];
