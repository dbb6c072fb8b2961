/** Which package a file means by a name. */
import type { Declaration, Program, ProgramFile, ProgramPackage } from '../program.js';
/**
 * Import path of the package that a file calls `name`. `nameOf` gives the real name of a package that is there; of others the name is
 * guessed from the path, as `fileImports` does.
 */
export declare function importPathOf(file: ProgramFile, name: string, nameOf: (path: string) => string | undefined): string | undefined;
/** The same, of a program's packages. */
export declare function importPathIn(program: Program, file: ProgramFile, name: string): string | undefined;
/** Paths of what a declaration's file imports under a name. */
export declare function importsOf({ file }: Declaration): readonly string[];
/** What the files of a package import. */
export declare function importsOfPackage(pkg: ProgramPackage): readonly string[];
