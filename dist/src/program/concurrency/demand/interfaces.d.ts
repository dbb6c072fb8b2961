import { type Declaration, type Program } from '../../program.js';
/** Those of which the method's type has all methods. */
export declare function interfacesOf(program: Program, method: Declaration): readonly Declaration[];
/** The same method of other types that have all that the interface lists; none that stand in for others in tests. */
export declare function alikeBy(program: Program, method: Declaration, asked: Declaration): readonly Declaration[];
/** Whether a method has as many parameters as the interface's of that name, and is variadic where that is: other names alone do not make it one. */
export declare function takesAsMany(asked: Declaration, method: Declaration): boolean;
