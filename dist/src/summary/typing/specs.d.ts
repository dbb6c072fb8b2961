import { type Node } from '../../syntax/tree.js';
import type { Origin, TypeData } from './data.js';
import type { Reader } from './reader.js';
export interface Spec {
    readonly name: Node;
    readonly type?: TypeData;
    readonly origin?: Origin;
    /** Of constants. */
    readonly iota?: number;
}
/** Of a `var_declaration` or `const_declaration`; `_` included. */
export declare function specs(reader: Reader, declaration: Node): Spec[];
/** Where the name at `i` of `count` on a left side has its value from. */
export declare function originOf(reader: Reader, values: readonly Node[], i: number, count: number): Origin | undefined;
