/** The edit that mends the simple case: a short method that forgot the lock gets it for all of its body. */
import { type Guard } from '../../src/program/concurrency/locks/guards.js';
import type { SharedMap } from '../../src/program/concurrency/shared-map.js';
import type { ReportedSuggestion } from '../../src/rule.js';
import type { Verdict } from './verdict.js';
/** One suggestion, which mends every blamed function; none where one of them cannot be mended so. */
export declare function suggestionsOf(map: SharedMap, { unlocked }: Verdict, guard: Guard | undefined): ReportedSuggestion[];
