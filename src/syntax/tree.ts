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
  /** The declaration's own text and where it begins, if it is ASCII. */
  readonly #ascii: AsciiText | undefined;
  #positions: Int32Array | undefined;

  constructor(arrays: TreeArrays, bytes: Uint8Array, faults: readonly SyntaxFault[], ascii?: AsciiText) {
    this.kinds = arrays.kinds;
    this.starts = arrays.starts;
    this.ends = arrays.ends;
    this.parents = arrays.parents;
    this.nexts = arrays.nexts;
    this.fields = arrays.fields;
    this.faults = faults;
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#ascii = ascii;
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
    const { fields, nexts } = this;
    for (let c = this.first(node); c !== none; c = nexts[c] ?? none) if (fields[c] === field) return c;
    return none;
  }

  /** All children in the field. */
  childrenIn(node: Node, field: number): Node[] {
    const { fields, nexts } = this;
    const found: Node[] = [];
    for (let c = this.first(node); c !== none; c = nexts[c] ?? none) if (fields[c] === field) found.push(c);
    return found;
  }

  /** Named children without comments. */
  named(node: Node): Node[] {
    const { kinds, nexts } = this;
    const found: Node[] = [];
    for (let c = this.first(node); c !== none; c = nexts[c] ?? none) if (isCode(kinds[c] ?? 0)) found.push(c);
    return found;
  }

  /** Number of named children without comments. */
  countNamed(node: Node): number {
    const { kinds, nexts } = this;
    let count = 0;
    for (let c = this.first(node); c !== none; c = nexts[c] ?? none) if (isCode(kinds[c] ?? 0)) count++;
    return count;
  }

  /** The named child at a place among those without comments, or `none`. */
  namedAt(node: Node, index: number): Node {
    const { kinds, nexts } = this;
    let left = index;
    for (let c = this.first(node); c !== none; c = nexts[c] ?? none) if (isCode(kinds[c] ?? 0) && left-- === 0) return c;
    return none;
  }

  /** Place of a node among the named children (without comments) of its parent; 0 for what is not one of them. */
  position(node: Node): number {
    if (this.#positions !== undefined) return this.#positions[node] ?? 0;
    const { kinds, nexts } = this;
    if (!isCode(kinds[node] ?? 0)) return 0;
    let position = 0;
    let steps = 0;
    for (let c = this.first(this.parent(node)); c !== node && c !== none; c = nexts[c] ?? none) {
      if (isCode(kinds[c] ?? 0)) position++;
      if (++steps > 64) return this.#allPositions()[node] ?? 0;
    }
    return position;
  }

  /** For long lists, so that asking of each element does not take the square of their number. */
  #allPositions(): Int32Array {
    const { kinds, parents } = this;
    const positions = new Int32Array(kinds.length);
    const counts = new Int32Array(kinds.length);
    for (let n = 1; n < kinds.length; n++) {
      if (!isCode(kinds[n] ?? 0)) continue;
      const parent = parents[n] ?? 0;
      const count = counts[parent] ?? 0;
      positions[n] = count;
      counts[parent] = count + 1;
    }
    this.#positions = positions;
    return positions;
  }

  /** First named child that is no comment, or `none`. */
  firstNamed(node: Node): Node {
    const { kinds, nexts } = this;
    for (let c = this.first(node); c !== none; c = nexts[c] ?? none) if (isCode(kinds[c] ?? 0)) return c;
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

  /** Source text of a node, copied: a slice would pin the text that it is cut out of. */
  text(node: Node): string {
    const start = this.start(node);
    const end = this.end(node);
    const ascii = this.#ascii;
    if (ascii === undefined) return this.#bytes.toString('utf8', start, end);
    // V8 copies what is short, and quicker than a Buffer.
    return end - start < longest ? ascii.text.slice(start - ascii.start, end - ascii.start) : this.#bytes.toString('latin1', start, end);
  }
}

/** Of this length on, V8 makes a slice a view of the string (SlicedString::kMinLength). */
const longest = 13;

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
export function isNamed(kind: number): boolean {
  return namedKinds[kind] === 1;
}

/** Named, and no comment. */
function isCode(kind: number): boolean {
  return codeKinds[kind] === 1;
}

const namedKinds = new Uint8Array(0x1_0000);
for (const kind of [...Object.values(Kind), 0xffff]) namedKinds[kind] = 1;
const codeKinds = namedKinds.slice();
codeKinds[Kind.comment] = 0;
