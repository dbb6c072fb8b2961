/** Comments of gVisor's checklocks (gvisor.dev/gvisor/tools/checklocks) on what a declaration declares. */
import { Kind } from '../syntax/kinds.js';
import { type Node, none, type SyntaxTree } from '../syntax/tree.js';

const demand = /^\/\/ \+checklocks:([\w.]+)\s*$/;

/** Locks that the comments directly before each node of a list demand: `// +checklocks:mu`. */
export function locksDemanded(tree: SyntaxTree, list: Node): ReadonlyMap<Node, readonly string[]> {
  const found = new Map<Node, readonly string[]>();
  let locks: string[] = [];
  for (let n = list === none ? none : tree.first(list); n !== none; n = tree.next(n)) {
    if (tree.kind(n) === Kind.comment) {
      const [, lock] = demand.exec(tree.text(n)) ?? [];
      if (lock !== undefined) locks.push(lock);
    } else if (tree.kind(n) === Kind.field_declaration || tree.kind(n) === Kind.var_spec) {
      if (locks.length > 0) found.set(n, locks);
      locks = [];
    }
  }
  return found;
}
