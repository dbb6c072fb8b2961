import { cursorCopier } from './cursor.js';
import { subtreeCopier } from './subtree.js';
import { addressOf } from './wasm.js';
/** How trees are copied in this process: out of the module's memory where a probe shows that it is read rightly, else by its exports. */
export function treeCopier(wasm) {
    const byCursor = cursorCopier(wasm.exports);
    return wasm.heap === undefined ? byCursor : probed(wasm, subtreeCopier(wasm.heap, wasm.language), byCursor);
}
/** `fast` with `sure` for what it cannot read; `sure` alone if they differ on the probe. */
export function probed(wasm, fast, sure) {
    return agree(wasm, fast, sure) ? (tree, from, length) => fast(tree, from, length) ?? sure(tree, from, length) : sure;
}
/**
 * A little of everything that a tree is made of: hidden nodes, aliases, fields of hidden nodes, comments between, tokens and gaps too long
 * for an inline subtree, a token that is missing and one that cannot be.
 */
const probe = `package p

// ${'x'.repeat(300)}
import (
	f "fmt"
)
${'\n'.repeat(130)}
type S[K comparable] struct { m map[K]*S[K]; f.T }

func (s *S[K]) g(a, b int, c ...func() (x, y chan<- T)) (e error) {
	for i, v := range s.m[a] { switch x := v.(type) { case int, T: continue; default: a <<= -1 } }
loop:
	if v, ok := f.G(T{k: 1, "é": {}}, b...); !ok && (v) /* c */ == nil { go func() { c <- 1.5 }(); goto loop }
	const A, B = iota, []byte("")
	return a[1:2:3], )
}
var x = y z (
`;
/** Whether both ways give the same of the probe; where the one that is judged throws, it does not. */
function agree(wasm, judged, judge) {
    const tree = wasm.parse(probe);
    try {
        const address = addressOf(tree);
        // Once more than needed: V8 notes nothing at the first call, and had better know all branches when it compiles them.
        judged(address, 1, probe.length - 1);
        const copied = judged(address, 1, probe.length - 1);
        return copied !== undefined && isSame(copied, judge(address, 1, probe.length - 1));
    }
    catch {
        return false;
    }
    finally {
        tree.delete();
    }
}
function isSame(a, b) {
    const { arrays: x } = a;
    const { arrays: y } = b;
    return (a.guessed === b.guessed &&
        JSON.stringify(a.faults) === JSON.stringify(b.faults) &&
        isEqual(x.kinds, y.kinds) &&
        isEqual(x.starts, y.starts) &&
        isEqual(x.ends, y.ends) &&
        isEqual(x.parents, y.parents) &&
        isEqual(x.nexts, y.nexts) &&
        isEqual(x.fields, y.fields));
}
function isEqual(a, b) {
    if (a.length !== b.length)
        return false;
    for (let i = 0; i < a.length; i++)
        if (a[i] !== b[i])
            return false;
    return true;
}
