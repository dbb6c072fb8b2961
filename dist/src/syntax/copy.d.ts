/** The one crossing from WASM: a whole tree into flat arrays, right after its parse. */
import type { Tree } from 'web-tree-sitter';
import type { SyntaxFault, TreeArrays } from './tree.js';
import { type WasmParser } from './wasm.js';
export interface CopiedTree {
    readonly arrays: TreeArrays;
    /** Offsets in UTF-16 units of the parsed text, as the arrays' are. */
    readonly faults: readonly SyntaxFault[];
}
/**
 * Copies a tree, offsets in UTF-16 units of the parsed text. Iterative: a chain of thousands of operators is as deep as it is long.
 */
export declare function copyTree(wasm: WasmParser, tree: Tree): CopiedTree;
