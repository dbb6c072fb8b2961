import type { Finding, Problem } from '../finding.js';
import { Program } from '../program/program.js';
import { type GoParser } from '../syntax/parse.js';
import type { LoadOptions } from './options.js';
import { Places } from './places.js';
export interface Loaded {
    readonly program: Program;
    readonly places: Places;
    readonly parser: GoParser;
    /** What kept the run from reading all it was asked to read. */
    readonly problems: readonly Problem[];
    /** Our own faults so far; more come as declarations are asked for. */
    readonly failures: Finding[];
}
/** Reads and outlines packages; declarations are parsed when the program is asked for them. Rejects on options that make no sense. */
export declare function load(options: LoadOptions): Promise<Loaded>;
