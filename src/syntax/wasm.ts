/** Loads the parser and the pinned grammar, and finds what `copy.ts` reads trees by: the module's memory and its exports. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Language, Parser, type Tree } from 'web-tree-sitter';
import { isTreeExports, type TreeExports } from './cursor.js';
import { grammar } from './kinds.js';
import { type Heap, isHeap } from './subtree.js';

/** One parser for the process: parses Go text, and gives what reads the result. */
export interface WasmParser {
  readonly exports: TreeExports;
  /** Absent where web-tree-sitter does not show its memory. */
  readonly heap: Heap | undefined;
  /** Address of the grammar in the module's memory. */
  readonly language: number;
  /** The caller deletes the tree. Offsets in it are UTF-16 code units of `text`. */
  parse(text: string): Tree;
}

/** Address of a tree or grammar in the module's memory: web-tree-sitter keeps it under the index 0, which its types leave out. */
export function addressOf(object: Tree | Language): number {
  const address: unknown = Reflect.get(object, 0);
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
  const language = await Language.load(grammarBytes());
  parser.setLanguage(language);
  return {
    exports: module,
    heap: isHeap(module) ? module : undefined,
    language: addressOf(language),
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
