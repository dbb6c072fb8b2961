/**
 * The parser's WASM exports, called without web-tree-sitter's marshalling: copying a tree through `TreeCursor` costs more than
 * parsing it (1.2 × a parse against 0.31; figures in ARCHITECTURE.md). The package's version is pinned; what is missing is an error
 * at start, and a test holds the copy equal to the one made through the public `TreeCursor`.
 */
import { type Tree } from 'web-tree-sitter';
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
/** One parser for the process: parses Go text, and gives the exports that read the result. */
export interface WasmParser {
    readonly exports: TreeExports;
    /** The caller deletes the tree. Offsets in it are UTF-16 code units of `text`. */
    parse(text: string): Tree;
}
/** Address of a tree in the module's memory: web-tree-sitter keeps it under the index 0, which its types leave out. */
export declare function addressOf(tree: Tree): number;
/** Bytes of the grammar's WASM, checked against the pin in `grammars/`. Throws when they differ: no other grammar was tested. */
export declare function grammarBytes(): Uint8Array;
/** Loads WASM and grammar once per process (about 25 ms). */
export declare function wasmParser(): Promise<WasmParser>;
