/**
 * A tree copied by the WASM exports under `TreeCursor`, called without its marshalling: about seven calls a node, 0.31 of a parse. What
 * `subtree.ts` reads is judged by it, and it reads instead where that judgement fails.
 */
import { isGuessed } from './canonical.js';
import { faultOf, treeArrays } from './copied.js';
import { Kind } from './kinds.js';
const needed = [
    '_ts_tree_root_node_wasm',
    '_ts_node_has_error_wasm',
    '_ts_tree_cursor_new_wasm',
    '_ts_tree_cursor_delete_wasm',
    '_ts_tree_cursor_goto_first_child_wasm',
    '_ts_tree_cursor_goto_next_sibling_wasm',
    '_ts_tree_cursor_goto_parent_wasm',
    '_ts_tree_cursor_current_node_type_id_wasm',
    '_ts_tree_cursor_current_node_is_missing_wasm',
    '_ts_tree_cursor_current_field_id_wasm',
    '_ts_tree_cursor_start_index_wasm',
    '_ts_tree_cursor_end_index_wasm',
];
export function isTreeExports(module) {
    return needed.every((name) => typeof Reflect.get(module, name) === 'function');
}
export function cursorCopier(exports) {
    return (tree, from, length) => copy(exports, tree, from, length);
}
function copy(x, tree, from, length) {
    const faults = [];
    const kinds = [];
    const starts = [];
    const ends = [];
    const parents = [];
    const nexts = [];
    const fields = [];
    let guessed = false;
    x._ts_tree_root_node_wasm(tree);
    const broken = x._ts_node_has_error_wasm(tree) !== 0;
    x._ts_tree_root_node_wasm(tree);
    x._ts_tree_cursor_new_wasm(tree);
    try {
        let parent = -1;
        let previous = -1;
        for (;;) {
            const node = kinds.length;
            const kind = x._ts_tree_cursor_current_node_type_id_wasm(tree);
            const start = from + Math.min(x._ts_tree_cursor_start_index_wasm(tree), length);
            const end = from + Math.min(x._ts_tree_cursor_end_index_wasm(tree), length);
            kinds.push(kind);
            starts.push(start);
            ends.push(end);
            parents.push(parent);
            nexts.push(-1);
            fields.push(x._ts_tree_cursor_current_field_id_wasm(tree));
            if (previous !== -1)
                nexts[previous] = node;
            guessed ||= isGuessed(kind);
            const fault = broken ? faultOf(kind, x._ts_tree_cursor_current_node_is_missing_wasm(tree) !== 0, start, end) : undefined;
            if (fault !== undefined)
                faults.push(fault);
            if (kind !== Kind.comment && x._ts_tree_cursor_goto_first_child_wasm(tree) !== 0) {
                parent = node;
                previous = -1;
                continue;
            }
            previous = node;
            while (x._ts_tree_cursor_goto_next_sibling_wasm(tree) === 0) {
                if (parent === -1) {
                    const arrays = treeArrays(kinds.length);
                    arrays.kinds.set(kinds);
                    arrays.starts.set(starts);
                    arrays.ends.set(ends);
                    arrays.parents.set(parents);
                    arrays.nexts.set(nexts);
                    arrays.fields.set(fields);
                    return { arrays, faults, guessed };
                }
                x._ts_tree_cursor_goto_parent_wasm(tree);
                previous = parent;
                parent = parents[parent] ?? -1;
            }
        }
    }
    finally {
        x._ts_tree_cursor_delete_wasm(tree);
    }
}
