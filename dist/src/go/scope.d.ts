import { type Node, type SyntaxTree } from '../syntax/tree.js';
export type VariableKind = 'receiver' | 'param' | 'result' | 'local' | 'const' | 'type' | 'type-param';
/** A name declared inside the declaration. */
export interface Variable {
    readonly name: string;
    readonly kind: VariableKind;
    /** Its declaring identifier. */
    readonly node: Node;
    /** Type expression, or `none` where it is inferred. */
    readonly type: Node;
    /** The one expression it is initialised from, or `none` (also for `a, b := f()` and range variables). */
    readonly value: Node;
    /** The `func_literal` or declaration in whose body it lives. */
    readonly owner: Node;
    /** Every identifier that means it, its declaration first, in source order. */
    readonly uses: Node[];
    /** Among the `variables` of its bindings; −1 for `_`. */
    readonly index: number;
}
export interface Bindings {
    /** The local variable that an identifier (or type identifier) means. */
    of(identifier: Node): Variable | undefined;
    readonly variables: readonly Variable[];
    /** The innermost `func_literal` (or the root) around a node. */
    functionOf(node: Node): Node;
}
/** Binds one declaration (the tree of a func, method, var, const or type declaration). */
export declare function bind(tree: SyntaxTree): Bindings;
/** `T{key: …}`: a field name, unless the literal is plainly a map, slice or array. Without types a named literal's keys stay open. */
export declare function isFieldKey(tree: SyntaxTree, identifier: Node): boolean;
