/** What one function, or one literal in it, does: its graph run through to a fixed point of locks and goroutines, then told. */
import type { Unit } from '../../../summary/behaviour/types.js';
import type { Frame } from '../paths/frame.js';
import type { Following, UnitSummary } from './summary.js';
export declare class UnitAnalysis {
    #private;
    constructor(summaries: Following, frame: Frame, unit: Unit);
    run(): UnitSummary;
}
