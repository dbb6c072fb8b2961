/**
 * A tree copied by the WASM exports under `TreeCursor`, called without its marshalling: about seven calls a node, 0.31 of a parse. What
 * `subtree.ts` reads is judged by it, and it reads instead where that judgement fails.
 */

import { isGuessed } from './canonical.js';
import { type CopiedTree, type CopyTree, faultOf, treeArrays } from './copied.js';
import { Kind } from './kinds.js';
import type { SyntaxFault } from './tree.js';

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
] as const satisfies readonly (keyof TreeExports)[];

export function isTreeExports(module: object): module is TreeExports {
  return needed.every((name) => typeof Reflect.get(module, name) === 'function');
}

export function cursorCopier(exports: TreeExports): CopyTree {
  return (tree, from, length) => copy(exports, tree, from, length);
}

function copy(x: TreeExports, tree: number, from: number, length: number): CopiedTree {
  const faults: SyntaxFault[] = [];
  const kinds: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const parents: number[] = [];
  const nexts: number[] = [];
  const fields: number[] = [];
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
      if (previous !== -1) nexts[previous] = node;
      guessed ||= isGuessed(kind);
      const fault = broken ? faultOf(kind, x._ts_tree_cursor_current_node_is_missing_wasm(tree) !== 0, start, end) : undefined;
      if (fault !== undefined) faults.push(fault);
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
  } finally {
    x._ts_tree_cursor_delete_wasm(tree);
  }
}
