import { type Source } from '../source.js';
import type { Behaviour } from './types.js';
/** Undefined for declarations without a body, literals included. */
export declare function behaviourOf(source: Source): Behaviour | undefined;
