import type { ProgramFile } from '../../program/program.js';
export interface Directive {
    /** From the slashes on, without the line's end and blanks before it. */
    readonly text: string;
    /** Byte offsets in the file. */
    readonly start: number;
    readonly end: number;
}
/** Directives as outlined, and `// nolint`: golangci-lint reads it in spite of the blank, so much code has it. */
export declare function directivesOf({ source, outline: outlined }: ProgramFile): Directive[];
