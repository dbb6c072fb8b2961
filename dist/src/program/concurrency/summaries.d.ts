import type { CallEvent, Operand, Unit } from '../../summary/behaviour/types.js';
import { type Declaration } from '../program.js';
import { Callers } from './callers.js';
import type { Demand } from './demand/demand.js';
import { type Followed, type Following, type UnitSummary } from './function/summary.js';
import type { Frame, Frames, Target } from './paths/frame.js';
export declare class Summaries implements Following {
    #private;
    readonly frames: Frames;
    readonly callers: Callers;
    /** Functions that some call of the program leads to, or that are handed over as values. */
    readonly called: Set<Declaration>;
    /** Functions that are given to others of the program, which call them: `s.locked(s.put)`. */
    readonly wrapped: Set<Declaration>;
    /** Methods that are called in their own package, or on objects which not only their caller has. */
    readonly onKnown: Set<Declaration>;
    /** Methods that are called on objects which not only their caller has. */
    readonly onShared: Set<Declaration>;
    constructor(frames: Frames, demand: Demand);
    /** Of the declared function itself (unit 0), or of a literal in it. */
    of(frame: Frame, unit: Unit): UnitSummary;
    /** It is wanted now: what those do who have passed it over is told anew when somebody asks, and what those who are near have made of that. */
    want(declaration: Declaration): void;
    /** What a call leads to, where it is worth following. */
    follow(frame: Frame, target: Target | undefined): Followed | undefined;
    /** What a call may lead to, in the program: several for a method of an interface; none where nobody of that name is worth following. */
    targets(frame: Frame, event: CallEvent): readonly Target[];
    get inherits(): boolean;
    contends(name: string): boolean;
    /** Functions that are handed over as a value, where they are worth following: several of a literal that lists them. */
    functionValues(frame: Frame, operand: Operand): readonly Target[];
}
