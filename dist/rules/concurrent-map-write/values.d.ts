/** Maps of struct values that a table behind a lock holds: who takes such a value has a copy of the struct, and everybody's map. */
import { type Guard, type Site } from '../../src/program/concurrency/locks/guards.js';
import type { SharedMap } from '../../src/program/concurrency/shared-map.js';
import type { Program } from '../../src/program/program.js';
import type { Verdict } from './verdict.js';
export declare function judgeValues(program: Program, map: SharedMap, sites: readonly Site[], guard: Guard | undefined): Verdict | undefined;
