/** Comments of gVisor's checklocks (gvisor.dev/gvisor/tools/checklocks) on what a declaration declares. */
import { Kind } from '../syntax/kinds.js';
import { none } from '../syntax/tree.js';
const demand = /^\/\/ \+checklocks:([\w.]+)\s*$/;
/** Locks that the comments directly before each node of a list demand: `// +checklocks:mu`. */
export function locksDemanded(tree, list) {
    const found = new Map();
    let locks = [];
    for (let n = list === none ? none : tree.first(list); n !== none; n = tree.next(n)) {
        if (tree.kind(n) === Kind.comment) {
            const [, lock] = demand.exec(tree.text(n)) ?? [];
            if (lock !== undefined)
                locks.push(lock);
        }
        else if (tree.kind(n) === Kind.field_declaration || tree.kind(n) === Kind.var_spec) {
            if (locks.length > 0)
                found.set(n, locks);
            locks = [];
        }
    }
    return found;
}
