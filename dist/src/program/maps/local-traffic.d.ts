import type { Place } from '../../summary/index.js';
import type { Declaration, Program } from '../program.js';
import { type Type } from '../typing/index.js';
import type { TypedName } from './typed-names.js';
export interface TrafficPlace {
    readonly declaration: Declaration;
    readonly at: Place;
    /** The variable that is given entries where it is declared. */
    readonly variable?: string;
}
export interface Traffic {
    readonly writers: readonly TrafficPlace[];
    readonly deleters: readonly TrafficPlace[];
}
export type Direction = keyof Traffic;
/** Of a local variable: what is done with it by its own name or by one that stands for it. */
export declare function localTraffic(program: Program, map: TypedName): Traffic;
/** What a call of a method of the map's type does to it: a library's where it is called, the program's own where it is done. */
export declare function addMethodTraffic(program: Program, found: Found, type: Type, method: string, { declaration, at }: TrafficPlace): void;
/** What function literals of the same declaration do to a map that they get as an argument at a place. */
export declare function addLiteralTraffic(program: Program, found: Found, type: Type, index: number, { declaration, at }: TrafficPlace): void;
/** Each place once: a graph may hold a statement twice. */
export declare class Found implements Traffic {
    readonly writers: TrafficPlace[];
    readonly deleters: TrafficPlace[];
    add(direction: Direction | undefined, declaration: Declaration, at: Place, variable?: string): void;
}
