/** One declaration's syntax as flat arrays: what everything above this layer walks. Nodes are indices, in preorder; the root is 0. */
import { Kind, kindNames } from './kinds.js';

/** A node of a `SyntaxTree`; `none` where there is none. */
export type Node = number;
export const none: Node = -1;

/** Where the parser had to give up or to invent a token. Byte offsets in the file. */
export interface SyntaxFault {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

export class SyntaxTree {
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
  readonly #bytes: Buffer;
  #positions: Int32Array | undefined;

  constructor(arrays: TreeArrays, bytes: Uint8Array, faults: readonly SyntaxFault[]) {
    this.kinds = arrays.kinds;
    this.starts = arrays.starts;
    this.ends = arrays.ends;
    this.parents = arrays.parents;
    this.nexts = arrays.nexts;
    this.fields = arrays.fields;
    this.faults = faults;
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Number of nodes. */
  get size(): number {
    return this.kinds.length;
  }

  kind(node: Node): number {
    return this.kinds[node] ?? 0;
  }

  /** Kind's name in the grammar, for messages and tests. */
  kindName(node: Node): string {
    return kindNames[this.kind(node)] ?? 'ERROR';
  }

  start(node: Node): number {
    return this.starts[node] ?? 0;
  }

  end(node: Node): number {
    return this.ends[node] ?? 0;
  }

  parent(node: Node): Node {
    return this.parents[node] ?? none;
  }

  /** First child of any kind, or `none`. */
  first(node: Node): Node {
    const next = node + 1;
    return this.parents[next] === node ? next : none;
  }

  /** Next sibling of any kind, or `none`. */
  next(node: Node): Node {
    return this.nexts[node] ?? none;
  }

  /** The node's field in its parent. */
  fieldOf(node: Node): number {
    return this.fields[node] ?? 0;
  }

  /** The node after the whole subtree of `node`, in preorder (`size` for the last). */
  after(node: Node): Node {
    for (let n = node; n !== none; n = this.parent(n)) {
      const next = this.next(n);
      if (next !== none) return next;
    }
    return this.size;
  }

  /** First child in the field, or `none`. */
  child(node: Node, field: number): Node {
    for (let c = this.first(node); c !== none; c = this.next(c)) if (this.fieldOf(c) === field) return c;
    return none;
  }

  /** All children in the field. */
  childrenIn(node: Node, field: number): Node[] {
    const found: Node[] = [];
    for (let c = this.first(node); c !== none; c = this.next(c)) if (this.fieldOf(c) === field) found.push(c);
    return found;
  }

  /** Named children without comments. */
  named(node: Node): Node[] {
    const found: Node[] = [];
    for (let c = this.first(node); c !== none; c = this.next(c)) if (isNamed(this.kind(c)) && this.kind(c) !== Kind.comment) found.push(c);
    return found;
  }

  /** Place of a node among the named children (without comments) of its parent; computed for the whole tree at the first question. */
  position(node: Node): number {
    if (this.#positions === undefined) {
      const positions = new Int32Array(this.size);
      const counts = new Int32Array(this.size);
      for (let n = 1; n < this.size; n++) {
        if (!isNamed(this.kind(n)) || this.kind(n) === Kind.comment) continue;
        const parent = this.parent(n);
        const count = counts[parent] ?? 0;
        positions[n] = count;
        counts[parent] = count + 1;
      }
      this.#positions = positions;
    }
    return this.#positions[node] ?? 0;
  }

  /** First named child that is no comment, or `none`. */
  firstNamed(node: Node): Node {
    for (let c = this.first(node); c !== none; c = this.next(c)) if (isNamed(this.kind(c)) && this.kind(c) !== Kind.comment) return c;
    return none;
  }

  /** Whether a child token of this kind (a value of `Token`) stands directly in the node. */
  has(node: Node, token: number): boolean {
    for (let c = this.first(node); c !== none; c = this.next(c)) if (this.kind(c) === token) return true;
    return false;
  }

  /** Whether `node` lies in the subtree of `ancestor` (itself included). */
  within(node: Node, ancestor: Node): boolean {
    return node >= ancestor && node < this.after(ancestor);
  }

  /** Source text of a node, copied: a slice would pin the whole file's text. */
  text(node: Node): string {
    return this.#bytes.toString('utf8', this.start(node), this.end(node));
  }
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
export function isNamed(kind: number): boolean {
  return namedKinds.has(kind);
}

const namedKinds: ReadonlySet<number> = new Set([...Object.values(Kind), 0xffff]);
