import { type Node } from '../../syntax/tree.js';
import type { Source } from '../source.js';
/**
 * `T`, `example.com/m.T`, `*T`, `map[K]V`, `[]T` (arrays too), `chan T`, `func`, `interface`, `struct{a A;B}` (an embedded field has no
 * name of its own). Undefined where it cannot be told.
 */
export declare function typeText(source: Source, node: Node, depth?: number): string | undefined;
/** `typeText` of a value made on the spot, or asserted; undefined for all others. */
export declare function textOfValue(source: Source, value: Node): string | undefined;
