/** Maps that no lock guards, in structs with a lock for other fields: whoever calls their methods, several goroutines do. */
import { type Guard, type Site } from '../../src/program/concurrency/locks/guards.js';
import type { SharedMap } from '../../src/program/concurrency/shared-map.js';
import type { Program } from '../../src/program/program.js';
import { type Verdict } from './verdict.js';
/** `others`: all maps of the program. */
export declare function judgeSibling(program: Program, map: SharedMap, sites: readonly Site[], guard: Guard | undefined, others: readonly SharedMap[]): Verdict | undefined;
