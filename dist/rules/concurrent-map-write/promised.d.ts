/** Maps of types, or written in methods, of which the comment says that several goroutines may use them, with no lock at all. */
import { type Guard, type Site } from '../../src/program/concurrency/locks/guards.js';
import type { SharedMap } from '../../src/program/concurrency/shared-map.js';
import type { Verdict } from './verdict.js';
export declare function judgePromised(map: SharedMap, sites: readonly Site[], guard: Guard | undefined): Verdict | undefined;
