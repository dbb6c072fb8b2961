import type { TimerFact } from '../summary/index.js';
import type { Declaration, Program } from './program.js';
/** In order of files and places. Parses what names a maker of tickers in a file that imports `time`. */
export declare function timers(program: Program): {
    readonly declaration: Declaration;
    readonly fact: TimerFact;
}[];
