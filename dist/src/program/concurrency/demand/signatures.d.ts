/** What a function is given, and gives, by the text before its body. */
import { type Declaration, type Program } from '../../program.js';
/** A map among its parameters, its results, or as its receiver. */
export declare function hasMapInSignature(declaration: Declaration, types: ReadonlySet<string>): boolean;
/** A map among its parameters, or as its receiver. */
export declare function isGivenMap(declaration: Declaration, types: ReadonlySet<string>): boolean;
/** Whether it can be given a function. */
export declare function takesFunction(program: Program, declaration: Declaration): boolean;
/** Names of the parameters that a literal can be given for. */
export declare function functionParameters(program: Program, text: string, isMethod: boolean): readonly string[];
