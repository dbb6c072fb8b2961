import type { Source } from './source.js';
import type { CallFact, InstanceFact } from './types.js';
export declare function callsOf(source: Source): CallFact[];
/** Composite literals, `new(T)` and `var x T` of types without a package name. */
export declare function instancesOf(source: Source): InstanceFact[];
