/**
 * The parser's WASM exports, called without web-tree-sitter's marshalling: copying a tree through `TreeCursor` costs more than
 * parsing it (1.2 × a parse against 0.31; figures in ARCHITECTURE.md). The package's version is pinned; what is missing is an error
 * at start, and a test holds the copy equal to the one made through the public `TreeCursor`.
 */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Language, Parser, type Tree } from 'web-tree-sitter';
import { grammar } from './kinds.js';

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

function isTreeExports(module: object): module is TreeExports {
  return needed.every((name) => typeof Reflect.get(module, name) === 'function');
}

/** One parser for the process: parses Go text, and gives the exports that read the result. */
export interface WasmParser {
  readonly exports: TreeExports;
  /** The caller deletes the tree. Offsets in it are UTF-16 code units of `text`. */
  parse(text: string): Tree;
}

/** Address of a tree in the module's memory: web-tree-sitter keeps it under the index 0, which its types leave out. */
export function addressOf(tree: Tree): number {
  const address: unknown = Reflect.get(tree, 0);
  if (typeof address !== 'number') throw new Error('web-tree-sitter keeps its trees elsewhere: is its version the pinned one?');
  return address;
}

/** Bytes of the grammar's WASM, checked against the pin in `grammars/`. Throws when they differ: no other grammar was tested. */
export function grammarBytes(): Uint8Array {
  const path = createRequire(import.meta.url).resolve(`${grammar.package}/${grammar.file}`);
  const bytes = readFileSync(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== grammar.sha256)
    throw new Error(`${path} is not the Go grammar that go-maplint was built for (sha256 ${sha256}, expected ${grammar.sha256})`);
  return bytes;
}

// Only the first Parser.init of a process fills the object it is given.
let loading: Promise<WasmParser> | undefined;

async function load(): Promise<WasmParser> {
  const module = {};
  await Parser.init(module);
  if (!isTreeExports(module)) throw new Error('web-tree-sitter lacks exports that go-maplint reads: is its version the pinned one?');
  const parser = new Parser();
  parser.setLanguage(await Language.load(grammarBytes()));
  return {
    exports: module,
    parse(text) {
      const tree = parser.parse(text);
      if (tree === null) throw new Error('the parser gave no tree');
      return tree;
    },
  };
}

/** Loads WASM and grammar once per process (about 25 ms). */
export function wasmParser(): Promise<WasmParser> {
  loading ??= load();
  return loading;
}
