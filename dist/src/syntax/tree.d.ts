/** A node of a `SyntaxTree`; `none` where there is none. */
export type Node = number;
export declare const none: Node;
/** Where the parser had to give up or to invent a token. Byte offsets in the file. */
export interface SyntaxFault {
    readonly start: number;
    readonly end: number;
    readonly message: string;
}
export declare class SyntaxTree {
    #private;
    /** Canonical kinds (see `canonical.ts`), values of `Kind` and `Token`. */
    readonly kinds: Uint16Array;
    /** Byte offsets in the file. */
    readonly starts: Uint32Array;
    readonly ends: Uint32Array;
    readonly parents: Int32Array;
    /** Next sibling, or −1. */
    readonly nexts: Int32Array;
    /** Field of the node in its parent, values of `Field`; 0 = none. */
    readonly fields: Uint8Array;
    readonly faults: readonly SyntaxFault[];
    constructor(arrays: TreeArrays, bytes: Uint8Array, faults: readonly SyntaxFault[], ascii?: AsciiText);
    /** Number of nodes. */
    get size(): number;
    kind(node: Node): number;
    /** Kind's name in the grammar, for messages and tests. */
    kindName(node: Node): string;
    start(node: Node): number;
    end(node: Node): number;
    parent(node: Node): Node;
    /** First child of any kind, or `none`. */
    first(node: Node): Node;
    /** Next sibling of any kind, or `none`. */
    next(node: Node): Node;
    /** The node's field in its parent. */
    fieldOf(node: Node): number;
    /** The node after the whole subtree of `node`, in preorder (`size` for the last). */
    after(node: Node): Node;
    /** First child in the field, or `none`. */
    child(node: Node, field: number): Node;
    /** All children in the field. */
    childrenIn(node: Node, field: number): Node[];
    /** Named children without comments. */
    named(node: Node): Node[];
    /** Number of named children without comments. */
    countNamed(node: Node): number;
    /** The named child at a place among those without comments, or `none`. */
    namedAt(node: Node, index: number): Node;
    /** Place of a node among the named children (without comments) of its parent; 0 for what is not one of them. */
    position(node: Node): number;
    /** First named child that is no comment, or `none`. */
    firstNamed(node: Node): Node;
    /** Whether a child token of this kind (a value of `Token`) stands directly in the node. */
    has(node: Node, token: number): boolean;
    /** Whether `node` lies in the subtree of `ancestor` (itself included). */
    within(node: Node, ancestor: Node): boolean;
    /** Source text of a node, copied: a slice would pin the text that it is cut out of. */
    text(node: Node): string;
}
/** Text of ASCII, and the byte of the file that it begins at. */
export interface AsciiText {
    readonly text: string;
    readonly start: number;
}
/** The arrays of one tree, filled by `copy.ts`. */
export interface TreeArrays {
    readonly kinds: Uint16Array;
    readonly starts: Uint32Array;
    readonly ends: Uint32Array;
    readonly parents: Int32Array;
    readonly nexts: Int32Array;
    readonly fields: Uint8Array;
}
/** Whether a kind is one of the grammar's rules (not a token such as `(` or `:=`). */
export declare function isNamed(kind: number): boolean;
