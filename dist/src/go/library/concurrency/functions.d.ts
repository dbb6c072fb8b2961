import type { Context } from './outside.js';
/**
 * What becomes of a function that is an argument: it runs in another goroutine, in several which the call waits for, later as `Context` says,
 * or at once.
 */
export type Runs = 'go' | 'each' | 'now' | Context;
/** Whether a function that is called like this, `pool.Submit`, in a file with these imports may run one that it is given later or elsewhere. */
export declare function mayRunLater(callee: string, imports: readonly string[]): boolean;
/**
 * What a library does with a function that is its argument at `index`; undefined where nothing is known. `name`: as `calleeName` has it;
 * `imports`: what the file imports.
 */
export declare function runsGiven(name: string, index: number, imports: readonly string[]): Runs | undefined;
/** Names of functions that keep the func which they are given, to call it when something happens. */
export declare const registrations: RegExp;
/** Function types that a server calls for every request, by their names. */
export declare const servingTypes: RegExp;
