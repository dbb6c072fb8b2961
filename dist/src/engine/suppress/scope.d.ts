import type { ProgramFile } from '../../program/program.js';
import type { GoParser } from '../../syntax/parse.js';
/** A stretch of the file in bytes, `end` exclusive. */
export interface Region {
    readonly start: number;
    readonly end: number;
}
/** The regions of one file's comments. */
export declare class Scopes {
    #private;
    constructor(file: ProgramFile, parser: GoParser);
    /**
     * What the line comment at `at` speaks for. Behind code: its line. Alone: the line below it (below the comments that follow it at once),
     * with all of the declaration, or of the spec in a group, that begins there; before the package clause the whole file.
     */
    of(at: number): Region[];
}
