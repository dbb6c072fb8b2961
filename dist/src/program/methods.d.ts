/** Methods of a package by receiver and by name: looked up once per package. */
import { type Declaration, type ProgramPackage } from './program.js';
/** Methods of a type by its name as receivers write it, tests' ones too, in file order. */
export declare function methodsOf(pkg: ProgramPackage, receiver: string): readonly Declaration[];
/** Methods of this name of any type, tests' ones too, in file order. */
export declare function methodsNamed(pkg: ProgramPackage, name: string): readonly Declaration[];
