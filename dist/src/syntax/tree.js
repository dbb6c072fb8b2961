/** One declaration's syntax as flat arrays: what everything above this layer walks. Nodes are indices, in preorder; the root is 0. */
import { Kind, kindNames } from './kinds.js';
export const none = -1;
export class SyntaxTree {
    /** Canonical kinds (see `canonical.ts`), values of `Kind` and `Token`. */
    kinds;
    /** Byte offsets in the file. */
    starts;
    ends;
    parents;
    /** Next sibling, or −1. */
    nexts;
    /** Field of the node in its parent, values of `Field`; 0 = none. */
    fields;
    faults;
    #bytes;
    #positions;
    constructor(arrays, bytes, faults) {
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
    get size() {
        return this.kinds.length;
    }
    kind(node) {
        return this.kinds[node] ?? 0;
    }
    /** Kind's name in the grammar, for messages and tests. */
    kindName(node) {
        return kindNames[this.kind(node)] ?? 'ERROR';
    }
    start(node) {
        return this.starts[node] ?? 0;
    }
    end(node) {
        return this.ends[node] ?? 0;
    }
    parent(node) {
        return this.parents[node] ?? none;
    }
    /** First child of any kind, or `none`. */
    first(node) {
        const next = node + 1;
        return this.parents[next] === node ? next : none;
    }
    /** Next sibling of any kind, or `none`. */
    next(node) {
        return this.nexts[node] ?? none;
    }
    /** The node's field in its parent. */
    fieldOf(node) {
        return this.fields[node] ?? 0;
    }
    /** The node after the whole subtree of `node`, in preorder (`size` for the last). */
    after(node) {
        for (let n = node; n !== none; n = this.parent(n)) {
            const next = this.next(n);
            if (next !== none)
                return next;
        }
        return this.size;
    }
    /** First child in the field, or `none`. */
    child(node, field) {
        for (let c = this.first(node); c !== none; c = this.next(c))
            if (this.fieldOf(c) === field)
                return c;
        return none;
    }
    /** All children in the field. */
    childrenIn(node, field) {
        const found = [];
        for (let c = this.first(node); c !== none; c = this.next(c))
            if (this.fieldOf(c) === field)
                found.push(c);
        return found;
    }
    /** Named children without comments. */
    named(node) {
        const found = [];
        for (let c = this.first(node); c !== none; c = this.next(c))
            if (isNamed(this.kind(c)) && this.kind(c) !== Kind.comment)
                found.push(c);
        return found;
    }
    /** Place of a node among the named children (without comments) of its parent; computed for the whole tree at the first question. */
    position(node) {
        if (this.#positions === undefined) {
            const positions = new Int32Array(this.size);
            const counts = new Int32Array(this.size);
            for (let n = 1; n < this.size; n++) {
                if (!isNamed(this.kind(n)) || this.kind(n) === Kind.comment)
                    continue;
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
    firstNamed(node) {
        for (let c = this.first(node); c !== none; c = this.next(c))
            if (isNamed(this.kind(c)) && this.kind(c) !== Kind.comment)
                return c;
        return none;
    }
    /** Whether a child token of this kind (a value of `Token`) stands directly in the node. */
    has(node, token) {
        for (let c = this.first(node); c !== none; c = this.next(c))
            if (this.kind(c) === token)
                return true;
        return false;
    }
    /** Whether `node` lies in the subtree of `ancestor` (itself included). */
    within(node, ancestor) {
        return node >= ancestor && node < this.after(ancestor);
    }
    /** Source text of a node, copied: a slice would pin the whole file's text. */
    text(node) {
        return this.#bytes.toString('utf8', this.start(node), this.end(node));
    }
}
/** Whether a kind is one of the grammar's rules (not a token such as `(` or `:=`). */
export function isNamed(kind) {
    return namedKinds.has(kind);
}
const namedKinds = new Set([...Object.values(Kind), 0xffff]);
