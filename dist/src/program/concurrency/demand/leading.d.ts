import type { Declaration } from '../../program.js';
import { type GlobalPath } from '../paths/frame.js';
import type { Summaries } from '../summaries.js';
/** What a function is given, by which it leads to a map: the receiver, a parameter by its index, or what the whole package has. */
export type Given = number;
export declare const receiver: Given;
export declare const packageLevel: Given;
/** Undefined for what is the function's own. */
export declare function givenOf({ root: { kind, variable } }: GlobalPath): Given | undefined;
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
