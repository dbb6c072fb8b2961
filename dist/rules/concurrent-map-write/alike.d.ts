/** Maps that a method writes with no lock, where another type's method for the same interface takes one: both are called in the same way. */
import type { Guard, Site } from '../../src/program/concurrency/locks/guards.js';
import { type SharedMap } from '../../src/program/concurrency/shared-map.js';
import { type Program } from '../../src/program/program.js';
import type { Verdict } from './verdict.js';
export declare function judgeAlike(program: Program, map: SharedMap, sites: readonly Site[], guard: Guard | undefined): Verdict | undefined;
