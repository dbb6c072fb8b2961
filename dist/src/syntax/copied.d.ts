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
export declare const errorSymbol = 65535;
/** What is wrong with a node of a tree that has errors; undefined where nothing is. */
export declare function faultOf(kind: number, missing: boolean, start: number, end: number): SyntaxFault | undefined;
/** Arrays of zeros for this many nodes: views of one buffer, since a buffer costs more than all that goes into a small one. */
export declare function treeArrays(size: number): TreeArrays;
