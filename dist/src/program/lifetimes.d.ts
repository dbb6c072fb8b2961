import { type Program } from './program.js';
import type { NamedType } from './types.js';
/**
 * Whether all values of a type visibly end with the call that makes them: it is not exported, no type or variable of the package is
 * declared with it, and each value goes into a local variable that never leaves its function. Builders, collectors, tables.
 */
export declare function endsWithCall(program: Program, { pkg, declaration, fact }: NamedType): boolean;
/**
 * Whether values of a type make room for fresh ones while the process runs: `*c = Cache{}`, or a variable, a field or an atomic pointer
 * of the type that gets a fresh one outside constructors. What such a value holds goes with it.
 */
export declare function isReplaced(program: Program, owner: NamedType): boolean;
/**
 * Whether values of a type are made again and again while the process runs: entries, queries, sessions. Each begins empty and goes with
 * what it belongs to. False where nobody in the program makes one.
 */
export declare function isMadeRepeatedly(program: Program, owner: NamedType): boolean;
