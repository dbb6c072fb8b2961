import type { Unit } from '../../../summary/behaviour/types.js';
import { type Frame } from '../paths/frame.js';
import type { Following, UnitSummary } from './summary.js';
export declare class UnitAnalysis {
    #private;
    constructor(summaries: Following, frame: Frame, unit: Unit);
    run(): UnitSummary;
}
