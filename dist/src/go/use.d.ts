import { type Node, type SyntaxTree } from '../syntax/tree.js';
export type Use = 
/** `e.name`, called or not. */
{
    readonly kind: 'select';
    readonly name: string;
    readonly selector: Node;
    readonly call: Node;
}
/** `e = …`, `e := …`, `e += …`, `e++`, also as a range or receive target. */
 | {
    readonly kind: 'assigned';
    readonly statement: Node;
    readonly value: Node;
}
/** `target = e` */
 | {
    readonly kind: 'stored';
    readonly target: Node;
    readonly statement: Node;
}
/** A value in `T{field: e}` or, without a field, at `index` in `T{e}`. */
 | {
    readonly kind: 'element';
    readonly literal: Node;
    readonly field: string | undefined;
    readonly index: number;
} | {
    readonly kind: 'argument';
    readonly call: Node;
    readonly index: number;
}
/** `e(…)` */
 | {
    readonly kind: 'called';
    readonly call: Node;
}
/** `e[i]`, also as a target */
 | {
    readonly kind: 'indexed';
    readonly index: Node;
} | SimpleUse;
export interface SimpleUse {
    readonly kind: 'address' | 'dereferenced' | 'returned' | 'sent' | 'received' | 'ranged' | 'compared' | 'dropped' | 'other';
}
/** The expression with the parentheses around it. */
export declare function unparenthesised(tree: SyntaxTree, node: Node): Node;
/** How the value of expression `node` is used. */
export declare function useOf(tree: SyntaxTree, node: Node): Use;
/** The arguments of a call, in order. */
export declare function callArguments(tree: SyntaxTree, call: Node): Node[];
