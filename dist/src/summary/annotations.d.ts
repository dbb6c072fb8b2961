import { type Node, type SyntaxTree } from '../syntax/tree.js';
/** Locks that the comments directly before each node of a list demand: `// +checklocks:mu`. */
export declare function locksDemanded(tree: SyntaxTree, list: Node): ReadonlyMap<Node, readonly string[]>;
