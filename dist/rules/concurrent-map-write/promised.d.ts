import { type Guard, type Site } from '../../src/program/concurrency/locks/guards.js';
import type { SharedMap } from '../../src/program/concurrency/shared-map.js';
import { type Program } from '../../src/program/program.js';
import type { Verdict } from './verdict.js';
export declare function judgePromised(program: Program, map: SharedMap, sites: readonly Site[], guard: Guard | undefined): Verdict | undefined;
