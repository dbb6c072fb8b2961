import { type Node } from '../../syntax/tree.js';
import type { Source } from '../source.js';
import type { Paths } from './paths.js';
import type { Event } from './types.js';
export declare class Events {
    #private;
    constructor(source: Source, paths: Paths);
    /** Adds the events of a step: a statement, or an expression that decides or is evaluated by itself. */
    tell(step: Node, into: Event[]): void;
}
