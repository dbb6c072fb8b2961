/** Maps that leave their lock: handed out while it is held, and then used without it. */
import { type Guard } from '../../src/program/concurrency/locks/guards.js';
import { type SharedMap } from '../../src/program/concurrency/shared-map.js';
import type { Verdict } from './verdict.js';
export declare function judgeLeaving(map: SharedMap, guard: Guard | undefined): Verdict | undefined;
