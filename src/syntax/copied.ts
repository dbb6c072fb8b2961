/** The copy of a tree, whichever way it is made. */
import type { SyntaxFault, TreeArrays } from './tree.js';

export interface CopiedTree {
  readonly arrays: TreeArrays;
  /** Offsets are those of the arrays. */
  readonly faults: readonly SyntaxFault[];
  /** Holds a kind that `canonical.ts` rewrites. */
  readonly guessed: boolean;
}

/**
 * Copies the tree at an address of the module's memory. Offsets are UTF-16 units of the parsed text plus `from`; what lies behind the
 * first `length` units comes out at their end. Iterative: a chain of thousands of operators is as deep as it is long.
 */
export type CopyTree = (tree: number, from: number, length: number) => CopiedTree;

/** Gives undefined for a tree that it cannot read. */
export type TryCopy = (...args: Parameters<CopyTree>) => CopiedTree | undefined;

/** tree-sitter's symbol of a stretch that it could not parse (`ts_builtin_sym_error` in lib/src/subtree.h). */
export const errorSymbol = 0xffff;

/** What is wrong with a node of a tree that has errors; undefined where nothing is. */
export function faultOf(kind: number, missing: boolean, start: number, end: number): SyntaxFault | undefined {
  if (kind === errorSymbol) return { start, end, message: 'cannot be read as Go' };
  return missing ? { start, end, message: 'something is missing here' } : undefined;
}

/** Arrays of zeros for this many nodes: views of one buffer, since a buffer costs more than all that goes into a small one. */
export function treeArrays(size: number): TreeArrays {
  const wide = size * Uint32Array.BYTES_PER_ELEMENT;
  const buffer = new ArrayBuffer(4 * wide + 3 * size);
  return {
    starts: new Uint32Array(buffer, 0, size),
    ends: new Uint32Array(buffer, wide, size),
    parents: new Int32Array(buffer, 2 * wide, size),
    nexts: new Int32Array(buffer, 3 * wide, size),
    kinds: new Uint16Array(buffer, 4 * wide, size),
    fields: new Uint8Array(buffer, 4 * wide + 2 * size, size),
  };
}
