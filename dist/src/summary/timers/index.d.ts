import type { Source } from '../source.js';
import type { TimerFact } from '../types.js';
/** Facts of all creations in the declaration, in source order. */
export declare function timersOf(source: Source): TimerFact[];
