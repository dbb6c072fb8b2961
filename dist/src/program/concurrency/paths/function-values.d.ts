import type { CallEvent, Operand } from '../../../summary/behaviour/types.js';
import type { Frame, Target } from './frame.js';
/** A function that is handed over as a value: a literal, a function's name, a method value. */
export declare function functionValue(frame: Frame, operand: Operand | undefined): Target | undefined;
/** `for _, f := range []func(){a, s.b} { f() }`, `for _, r := range []route{{"/", s.home}} { r.run() }`: one of those that the literal lists. */
export declare function listedCallees(frame: Frame, { callee }: CallEvent): readonly Target[];
/** The same of a function that is handed over: `for _, r := range []route{{"/", s.home}} { handle(r.path, r.run) }`. */
export declare function listedValues(frame: Frame, operand: Operand): readonly Target[];
/** Calls of functions or methods of this name, and those that hand one over. */
export declare function callsNamed(frame: Frame, name: string): readonly CallEvent[];
/** Empty for a literal. */
export declare function targetName(target: Target): string;
