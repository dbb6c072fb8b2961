import { type Declaration, type Program } from '../../program.js';
/** Functions of its package that may call it, by a func field that has it as well, or hand it over. */
export declare function callersAround(callee: Declaration): readonly Declaration[];
/** Functions of other packages that may call it; undefined where it is everybody's name. */
export declare function callersElsewhereOf(program: Program, callee: Declaration): readonly Declaration[] | undefined;
