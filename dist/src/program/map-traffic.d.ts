import type { Place } from '../summary/index.js';
import type { Declaration, Program } from './program.js';
import type { StructOwner } from './struct-owners.js';
import type { TypedName } from './typed-names.js';
export interface TrafficPlace {
    readonly declaration: Declaration;
    readonly at: Place;
}
export interface Traffic {
    readonly writers: readonly TrafficPlace[];
    readonly deleters: readonly TrafficPlace[];
}
/**
 * Of a package variable or field: over all packages that can name it, through helpers that get it as an argument; uses of which it is
 * not certain that they are uses of it do not count, nor what tests do. Undefined where the map is not followed: in elements of a type
 * that is no struct, or declared in a test.
 */
export declare function storedTraffic(program: Program, map: TypedName, owner: StructOwner | undefined): Traffic | undefined;
/** Of a local variable: what its function does with it, by its own name or by one that stands for it. */
export declare function localTraffic(program: Program, { declaration, at, name }: TypedName): Traffic;
