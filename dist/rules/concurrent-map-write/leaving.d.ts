/** Maps that leave their lock: handed out while it is held, and then used without it. */
import { type Guard, type Site } from '../../src/program/concurrency/locks/guards.js';
import { type SharedMap } from '../../src/program/concurrency/shared-map.js';
import type { Verdict } from './verdict.js';
export declare function judgeLeaving(map: SharedMap, guard: Guard | undefined): Verdict | undefined;
/** An accessor hands out what a goroutine goes on writing, with no lock anywhere. */
export declare function judgeGivenOut(map: SharedMap, sites: readonly Site[], guard: Guard | undefined): Verdict | undefined;
/** `return &Config{Ranges: c.Ranges}` in `Clone`: what is to be a copy has the same map. */
export declare function isInCopy({ owner }: SharedMap, { first }: Site): boolean;
