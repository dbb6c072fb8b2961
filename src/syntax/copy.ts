/** The one crossing from WASM: a whole tree into flat arrays, right after its parse. */
import type { Tree } from 'web-tree-sitter';
import { Kind } from './kinds.js';
import type { SyntaxFault, TreeArrays } from './tree.js';
import { addressOf, type WasmParser } from './wasm.js';

/** tree-sitter's symbol of a stretch it could not parse. */
const error = 0xffff;

/** Grows with the largest declaration; cleared by never reading past `count`. */
let room = 0;
let scratch: TreeArrays = arrays(0);

function arrays(size: number): TreeArrays {
  return {
    kinds: new Uint16Array(size),
    starts: new Uint32Array(size),
    ends: new Uint32Array(size),
    parents: new Int32Array(size),
    nexts: new Int32Array(size),
    fields: new Uint8Array(size),
  };
}

function grow(): void {
  const old = scratch;
  room = Math.max(4096, room * 2);
  scratch = arrays(room);
  scratch.kinds.set(old.kinds);
  scratch.starts.set(old.starts);
  scratch.ends.set(old.ends);
  scratch.parents.set(old.parents);
  scratch.nexts.set(old.nexts);
  scratch.fields.set(old.fields);
}

export interface CopiedTree {
  readonly arrays: TreeArrays;
  /** Offsets in UTF-16 units of the parsed text, as the arrays' are. */
  readonly faults: readonly SyntaxFault[];
}

/**
 * Copies a tree, offsets in UTF-16 units of the parsed text. Iterative: a chain of thousands of operators is as deep as it is long.
 */
export function copyTree(wasm: WasmParser, tree: Tree): CopiedTree {
  const x = wasm.exports;
  const address = addressOf(tree);
  const faults: SyntaxFault[] = [];
  x._ts_tree_root_node_wasm(address);
  const broken = x._ts_node_has_error_wasm(address) !== 0;
  x._ts_tree_root_node_wasm(address);
  x._ts_tree_cursor_new_wasm(address);
  let count = 0;
  try {
    let parent = -1;
    let previous = -1;
    for (;;) {
      if (count === room) grow();
      const node = count++;
      const kind = x._ts_tree_cursor_current_node_type_id_wasm(address);
      const start = x._ts_tree_cursor_start_index_wasm(address);
      const end = x._ts_tree_cursor_end_index_wasm(address);
      scratch.kinds[node] = kind;
      scratch.starts[node] = start;
      scratch.ends[node] = end;
      scratch.parents[node] = parent;
      scratch.nexts[node] = -1;
      scratch.fields[node] = x._ts_tree_cursor_current_field_id_wasm(address);
      if (previous !== -1) scratch.nexts[previous] = node;
      if (broken) {
        if (kind === error) faults.push({ start, end, message: 'cannot be read as Go' });
        else if (x._ts_tree_cursor_current_node_is_missing_wasm(address) !== 0)
          faults.push({ start, end, message: 'something is missing here' });
      }
      if (kind !== Kind.comment && x._ts_tree_cursor_goto_first_child_wasm(address) !== 0) {
        parent = node;
        previous = -1;
        continue;
      }
      previous = node;
      while (x._ts_tree_cursor_goto_next_sibling_wasm(address) === 0) {
        if (parent === -1) return { arrays: cut(count), faults };
        x._ts_tree_cursor_goto_parent_wasm(address);
        previous = parent;
        parent = scratch.parents[parent] ?? -1;
      }
    }
  } finally {
    x._ts_tree_cursor_delete_wasm(address);
  }
}

function cut(count: number): TreeArrays {
  return {
    kinds: scratch.kinds.slice(0, count),
    starts: scratch.starts.slice(0, count),
    ends: scratch.ends.slice(0, count),
    parents: scratch.parents.slice(0, count),
    nexts: scratch.nexts.slice(0, count),
    fields: scratch.fields.slice(0, count),
  };
}
