/** Which methods a type has, its own or by embedding: by names, and by the declarations of those that embed something. */
import { type Program, type ProgramPackage } from '../../program.js';
/** `struct{ *states; … }` has the methods of states, and `struct{ Store; … }` those that the interface lists. */
export declare function hasMethod(program: Program, pkg: ProgramPackage, type: string, name: string, depth?: number): boolean;
