import { type Guard, type Site } from '../../src/program/concurrency/locks/guards.js';
import type { MapAccess, SharedMap } from '../../src/program/concurrency/shared-map.js';
import { type Program } from '../../src/program/program.js';
import type { Verdict } from './verdict.js';
/** Types of which each value works for one caller. */
export declare const singleUse: RegExp;
export declare function judgeLazy(program: Program, map: SharedMap, sites: readonly Site[], guard: Guard | undefined): Verdict | undefined;
/** Where a function reads the map, and then calls what stores into it. */
export declare function missed(sites: readonly Site[], store: Site): MapAccess | undefined;
/** Where the same function reads the map before it stores into it. */
export declare function lookUp(sites: readonly Site[], store: Site): MapAccess | undefined;
