import { type Node, type SyntaxTree } from '../../syntax/tree.js';
import type { Flow } from './graph.js';
/** The graph of the body of a func declaration or `func_literal`; one empty exit block where it has no body. */
export declare function flowOf(tree: SyntaxTree, func: Node): Flow;
