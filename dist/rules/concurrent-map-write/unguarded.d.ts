import { type Site } from '../../src/program/concurrency/locks/guards.js';
import { type SharedMap } from '../../src/program/concurrency/shared-map.js';
import { type Verdict } from './verdict.js';
export declare function judgeUnguarded(map: SharedMap, sites: readonly Site[]): Verdict | undefined;
