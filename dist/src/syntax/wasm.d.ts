/** Loads the parser and the pinned grammar, and finds what `copy.ts` reads trees by: the module's memory and its exports. */
import { Language, type Tree } from 'web-tree-sitter';
import { type TreeExports } from './cursor.js';
import { type Heap } from './subtree.js';
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
export declare function addressOf(object: Tree | Language): number;
/** Bytes of the grammar's WASM, checked against the pin in `grammars/`. Throws when they differ: no other grammar was tested. */
export declare function grammarBytes(): Uint8Array;
/** Loads WASM and grammar once per process (about 25 ms). */
export declare function wasmParser(): Promise<WasmParser>;
