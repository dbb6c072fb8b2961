/** Whether what a map has grown to is ever given back, or bounded. */
import type { ObjectUse, StoredObject } from '../objects.js';
import { type Program } from '../program.js';
/**
 * Whether another map takes its place while the process runs: `m = make(…)`, `m = fresh`. Not where it is made for the first time: in
 * constructors, initialisers, literals, start-up code, or under `if m == nil`; nor where its owner comes to an end.
 */
export declare function isRemade(program: Program, uses: readonly ObjectUse[]): boolean;
/** The first statement under `if … == nil {`. */
export declare function isLazy({ declaration, use }: Pick<ObjectUse, 'declaration' | 'use'>): boolean;
/** Whether some code that uses it compares its length with a limit: `if len(m) > max`. */
export declare function hasLimit(object: StoredObject, uses: readonly ObjectUse[]): boolean;
