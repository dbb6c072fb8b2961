import { type Declaration } from '../../program.js';
import type { Summaries } from '../summaries.js';
import { type Given } from './given.js';
export declare class Leading {
    #private;
    /** `lead`: is told each function when it is first seen to lead to a map. */
    constructor(summaries: Summaries, lead: (declaration: Declaration) => void);
    get functions(): Iterable<Declaration>;
    /** By what these lead to maps. */
    of(functions: Iterable<Declaration>): ReadonlyMap<Declaration, Iterable<Given>>;
    /** `mayCall`: who may call a function, by names. Not those too far away to hear of it. */
    add(seeds: ReadonlyMap<Declaration, Iterable<Given>>, mayCall: (callee: Declaration) => Iterable<Declaration>): void;
}
