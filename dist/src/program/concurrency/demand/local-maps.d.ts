/** Whether a function gives a map of its own, or its caller's, to code that may run beside it: read off its text, before anything is parsed. */
import { type Declaration, type Program } from '../../program.js';
/** A map that is named in a literal or in a `go` statement outside which it is declared, and that may be changed from there on. */
export declare function sharesOwnMap(program: Program, declaration: Declaration, types: ReadonlySet<string>): boolean;
