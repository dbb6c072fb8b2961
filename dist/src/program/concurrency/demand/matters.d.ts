import { type Declaration, type Program } from '../../program.js';
/**
 * Whether what the function does can matter to its callers, though it leads to no map that is in question: it is given one, leaves locks,
 * waits, or may run what it is given.
 */
export declare function matters(program: Program, declaration: Declaration): boolean;
