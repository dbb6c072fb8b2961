/** Maps that are given another value without the lock: whoever holds it goes on with the old one, or meets the change. */
import { type Guard } from '../../src/program/concurrency/locks/guards.js';
import type { SharedMap } from '../../src/program/concurrency/shared-map.js';
import type { Verdict } from './verdict.js';
export declare function judgeReplaced(map: SharedMap, guard: Guard | undefined): Verdict | undefined;
