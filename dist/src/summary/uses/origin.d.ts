import { type Node } from '../../syntax/tree.js';
import type { Source } from '../source.js';
import type { Origin } from '../types.js';
/** Origin of a key, by the words of its names and, one step back, of what its variables were declared from. */
export declare function originOfKey(source: Source, key: Node): Origin | undefined;
/** Origin of a value stored under a key: a time or a connection says that entries come and go. */
export declare function originOfValue(source: Source, value: Node): Origin | undefined;
/** What the name of a variable or field says of what it holds: `sessions`, `clientByAddr`. */
export declare function originOfName(name: string): Origin | undefined;
