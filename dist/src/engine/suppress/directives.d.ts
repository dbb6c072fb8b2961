/** The comments of a file that may be suppressions. */
import type { ProgramFile } from '../../program/program.js';
export interface Directive {
    /** From the slashes on, without the line's end and blanks before it. */
    readonly text: string;
    /** Byte offsets in the file. */
    readonly start: number;
    readonly end: number;
}
/** Directives as outlined, with where they end. */
export declare function directivesOf({ source, outline }: ProgramFile): Directive[];
