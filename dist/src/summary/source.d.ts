/** One parsed declaration with what analyses ask of it, each computed once. */
import type { Flow } from '../go/flow/graph.js';
import type { FileImports } from '../go/names.js';
import { type Bindings } from '../go/scope.js';
import { type Node, type SyntaxTree } from '../syntax/tree.js';
import type { FunctionContext, Loop, Place } from './types.js';
export declare class Source {
    #private;
    readonly tree: SyntaxTree;
    readonly imports: FileImports;
    readonly bindings: Bindings;
    /** The declaration's node. */
    readonly root: Node;
    constructor(tree: SyntaxTree, imports: FileImports);
    /** The `func_literal` or declaration whose body a node stands in. */
    functionOf(node: Node): Node;
    flow(func: Node): Flow;
    /** The step of `func`'s graph that evaluates a node, or `none` in unreachable code. */
    stepOf(func: Node, node: Node): Node;
    /** `path.Name` that a callee or type names in another package. A dot import's names count where nothing local shadows them. */
    qualified(node: Node, dotted: ReadonlyMap<string, string>): string | undefined;
    place(node: Node): Place;
    context(node: Node): FunctionContext;
    /** The loop of its own function that a node stands in; of several the one that goes on longest. */
    loopAround(node: Node): Loop | undefined;
}
/** What becomes of a function literal where it stands. */
export type LiteralRole = 'go' | 'defer' | 'call' | 'value';
export declare function roleOfLiteral(tree: SyntaxTree, literal: Node): LiteralRole;
