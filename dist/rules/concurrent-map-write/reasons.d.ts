/** Why several goroutines are believed to get to a map. */
import type { Guard } from '../../src/program/concurrency/locks/guards.js';
import type { SharedMap } from '../../src/program/concurrency/shared-map.js';
import type { Verdict } from './verdict.js';
/** One sentence without its period: what is seen to run beside something, else what the type or the package says of itself. */
export declare function reasonsOf(map: SharedMap, { sides }: Verdict, guard: Guard | undefined): string;
