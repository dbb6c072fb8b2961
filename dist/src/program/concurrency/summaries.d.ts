/** Summaries of functions (RacerD's, Blackshear et al., OOPSLA 2018): made from the inside out, each function once. */
import type { Unit } from '../../summary/behaviour/types.js';
import type { Declaration, Program } from '../program.js';
import { type Frame, Frames, type Target } from './frame.js';
import { type Followed, type Following, type UnitSummary } from './summary.js';
export declare class Summaries implements Following {
    #private;
    readonly frames: Frames;
    /** Functions that some call of the program leads to, or that are handed over as values. */
    readonly called: Set<Declaration>;
    /** Functions that are given to others of the program, which call them: `s.locked(s.put)`. */
    readonly wrapped: Set<Declaration>;
    /** Methods that are called on objects which not only their caller has. */
    readonly onShared: Set<Declaration>;
    /** `wanted`: which functions are worth following into. */
    constructor(program: Program, wanted: (declaration: Declaration) => boolean);
    /** Of the declared function itself (unit 0), or of a literal in it. */
    of(frame: Frame, unit: Unit): UnitSummary;
    /** What a call leads to, where it is worth following. */
    follow(frame: Frame, target: Target | undefined): Followed | undefined;
}
