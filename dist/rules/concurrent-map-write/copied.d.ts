/** Maps that copies of one struct share, each with a mutex of its own: `func (s Set) Add(key string) { s.mu.Lock(); … }`. */
import type { Site } from '../../src/program/concurrency/locks/guards.js';
import type { SharedMap } from '../../src/program/concurrency/shared-map.js';
import type { Verdict } from './verdict.js';
export declare function judgeCopied(map: SharedMap, sites: readonly Site[]): Verdict | undefined;
