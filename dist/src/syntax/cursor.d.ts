/**
 * A tree copied by the WASM exports under `TreeCursor`, called without its marshalling: about seven calls a node, 0.31 of a parse. What
 * `subtree.ts` reads is judged by it, and it reads instead where that judgement fails.
 */
import { type CopyTree } from './copied.js';
/**
 * Exports of lib/binding_web/lib/tree-sitter.c. Each takes the tree's address; node and cursor are passed in the module's transfer
 * buffer, where each call leaves them for the next one.
 */
export interface TreeExports {
    _ts_tree_root_node_wasm(tree: number): void;
    _ts_node_has_error_wasm(tree: number): number;
    _ts_tree_cursor_new_wasm(tree: number): void;
    _ts_tree_cursor_delete_wasm(tree: number): void;
    _ts_tree_cursor_goto_first_child_wasm(tree: number): number;
    _ts_tree_cursor_goto_next_sibling_wasm(tree: number): number;
    _ts_tree_cursor_goto_parent_wasm(tree: number): number;
    _ts_tree_cursor_current_node_type_id_wasm(tree: number): number;
    _ts_tree_cursor_current_node_is_missing_wasm(tree: number): number;
    _ts_tree_cursor_current_field_id_wasm(tree: number): number;
    _ts_tree_cursor_start_index_wasm(tree: number): number;
    _ts_tree_cursor_end_index_wasm(tree: number): number;
}
export declare function isTreeExports(module: object): module is TreeExports;
export declare function cursorCopier(exports: TreeExports): CopyTree;
