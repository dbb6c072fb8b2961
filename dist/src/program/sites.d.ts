/** How often code runs in a process's life (RULES.md "Repeated site"), as far as names and callers tell. */
import type { MemberUse } from '../summary/index.js';
import { type Declaration, type Program, type ProgramPackage } from './program.js';
/** Whether a use runs an unbounded number of times: handlers, goroutines' loops, what they call, and methods that callers may call at will. */
export declare function isRepeated(program: Program, declaration: Declaration, use: Pick<MemberUse, 'func' | 'loop'>): boolean;
/** By its name: `NewServer`, `initTables`, `openStore`. */
export declare function isConstructor(declaration: Declaration): boolean;
/** Whether values of a package can live long: any library, and a `main` that serves, waits or loops for ever. */
export declare function isLongRunning(pkg: ProgramPackage): boolean;
