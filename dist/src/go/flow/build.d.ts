import { type Node, type SyntaxTree } from '../../syntax/tree.js';
import type { Block, Flow } from './graph.js';
/** The graph of the body of a func declaration or `func_literal`; one empty exit block where it has no body. */
export declare function flowOf(tree: SyntaxTree, func: Node): Flow;
/** Blocks that can be reached from `entry`. */
export declare function reachable(entry: Block): Set<Block>;
