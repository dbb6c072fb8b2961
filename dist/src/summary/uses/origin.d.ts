import { type Node } from '../../syntax/tree.js';
import type { Source } from '../source.js';
import type { Origin } from '../types.js';
import { type Evidence } from './words.js';
/** What a key is: ever new, one of few, or undefined where nothing says. */
export declare function originOfKey(source: Source, key: Node): Evidence | undefined;
/** Origin of a value stored under a key: a time or a connection says that entries come and go. */
export declare function originOfValue(source: Source, value: Node): Origin | undefined;
