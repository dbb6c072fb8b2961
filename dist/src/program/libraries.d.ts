import type { Outline } from '../outline/index.js';
import type { TypingFacts } from '../summary/typing/data.js';
import type { GoFile, Package } from '../workspace/types.js';
import { type Declaration, type Libraries, type ProgramPackage } from './program.js';
export interface LibraryInput {
    /** The package that an import path means in code of `from`; undefined where it is not on this machine. */
    readonly read: (path: string, from: Package) => Package | undefined;
    readonly outline: (file: GoFile) => Outline;
    /** What one declaration says of types, without its body. */
    readonly typing: (declaration: Declaration) => TypingFacts;
}
export declare class ReadLibraries implements Libraries {
    #private;
    constructor(input: LibraryInput);
    holds(pkg: ProgramPackage): boolean;
    /** Packages that were read, and declarations that were parsed. */
    get counts(): {
        readonly packages: number;
        readonly parsed: number;
    };
    packageAt(path: string, from: ProgramPackage): ProgramPackage | undefined;
    typing(declaration: Declaration): TypingFacts;
}
