import { type Node } from '../../syntax/tree.js';
import type { Source } from '../source.js';
import type { KeyFact } from '../types.js';
/** A key, with what of it or of the value stored under it (or `none`) speaks for ever new keys. */
export declare function keyOf(source: Source, key: Node, value: Node): KeyFact;
