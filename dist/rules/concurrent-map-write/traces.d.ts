import type { Guard } from '../../src/program/concurrency/locks/guards.js';
import type { SharedMap } from '../../src/program/concurrency/shared-map.js';
import type { ReportedTrace } from '../../src/rule.js';
import type { Verdict } from './verdict.js';
export declare function tracesOf(map: SharedMap, { sides }: Verdict, guard: Guard | undefined): ReportedTrace[];
