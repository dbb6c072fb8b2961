import type { Program } from '../program.js';
import { type Traffic } from './local-traffic.js';
import type { StructOwner } from './struct-owners.js';
import type { TypedName } from './typed-names.js';
/**
 * Of a package variable or field: over all packages that can name it, through helpers that get it as an argument; uses of which it is
 * not certain that they are uses of it do not count, nor what tests do. A map that takes the place of another counts as filled there,
 * unless it is seen to be empty, and what was there before as taken out, unless nothing was. Undefined where the map is not followed: in
 * elements of a type that is no struct, or declared in a test.
 */
export declare function storedTraffic(program: Program, map: TypedName, owner: StructOwner | undefined): Traffic | undefined;
export type { Traffic, TrafficPlace } from './local-traffic.js';
