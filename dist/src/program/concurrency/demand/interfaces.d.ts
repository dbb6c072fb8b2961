import { type Declaration, type Program } from '../../program.js';
/** Those of which the method's type has all methods. */
export declare function interfacesOf(program: Program, method: Declaration): readonly Declaration[];
/** The same method of other types that have all that the interface lists; none that stand in for others in tests. */
export declare function alikeBy(program: Program, method: Declaration, asked: Declaration): readonly Declaration[];
/** The method's type has all methods that the interface lists, and this one with as many parameters. */
export declare function answers(program: Program, method: Declaration, asked: Declaration): boolean;
