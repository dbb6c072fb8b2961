import { type Declaration, type Program } from '../program.js';
import type { NamedType } from '../types.js';
/**
 * `variable`: a package-level variable leads to them; `handler`: one of their methods answers requests; `goroutine`: one starts a
 * goroutine; `mutex`: they own one, so several goroutines share them.
 */
export type Keeper = 'variable' | 'handler' | 'goroutine' | 'mutex';
/**
 * The strongest keeper that is seen of the values of a type: their own, or that of the structs which have them as a field. Undefined
 * where there is none: nothing says that they outlive a call.
 */
export declare function keeperOf(program: Program, owner: NamedType): Keeper | undefined;
/**
 * The same, but for values that a keeper holds one by one: not as elements of slices and maps, which come and go while it stays, nor in
 * structs that come and go themselves.
 */
export declare function singleKeeperOf(program: Program, owner: NamedType, comesAndGoes: (type: NamedType) => boolean): Keeper | undefined;
/** By its parameters a handler's signature, or a method that others call at any time by contract. */
export declare function answersRequests(program: Program, declaration: Declaration): boolean;
/** Types of a function's parameters as text with import paths: `*net/http.Request`, `[]byte`, `chan T`; none of those without a name. */
export declare function parameterTypes(program: Program, declaration: Declaration): string[];
