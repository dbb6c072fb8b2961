import { useOf } from '../../go/use.js';
import { Field, Kind, Token } from '../../syntax/kinds.js';
import { none } from '../../syntax/tree.js';
/** Conditions of the `if`s around a creation, as far as nothing changes them later: `if d > 0 { t = … } … if d > 0 { t.Stop() }`. */
export function knownAt(source, creation) {
    const { tree } = source;
    const known = [];
    for (let n = creation; n !== none && tree.kind(n) !== Kind.func_literal; n = tree.parent(n)) {
        const p = tree.parent(n);
        if (p === none || tree.kind(p) !== Kind.if_statement)
            continue;
        const field = tree.fieldOf(n);
        if (field === Field.consequence)
            collect(source, tree.child(p, Field.condition), true, known);
        else if (field === Field.alternative)
            collect(source, tree.child(p, Field.condition), false, known);
    }
    return known;
}
function collect(source, n, taken, into) {
    const { tree } = source;
    const operator = tree.kind(tree.child(n, Field.operator));
    if (tree.kind(n) === Kind.parenthesized_expression)
        return collect(source, tree.firstNamed(n), taken, into);
    if (tree.kind(n) === Kind.unary_expression && operator === Token['!'])
        return collect(source, tree.child(n, Field.operand), !taken, into);
    if (tree.kind(n) === Kind.binary_expression && operator === (taken ? Token['&&'] : Token['||'])) {
        collect(source, tree.child(n, Field.left), taken, into);
        return collect(source, tree.child(n, Field.right), taken, into);
    }
    if (isStable(source, n))
        into.push({ text: tree.text(n), taken });
}
/** No calls, and no variable in it is assigned after its declaration. */
function isStable(source, condition) {
    const { tree, bindings } = source;
    const end = tree.after(condition);
    for (let n = condition; n < end; n++) {
        if (tree.kind(n) === Kind.call_expression)
            return false;
        const variable = tree.kind(n) === Kind.identifier ? bindings.of(n) : undefined;
        if (variable?.uses.some((u) => u !== variable.node && useOf(tree, u).kind === 'assigned'))
            return false;
    }
    return true;
}
/**
 * Whether an edge can be taken while one of `holders` holds the ticker: it is not nil, a ticker's channel is never closed (so that
 * `for range t.C` does not end), and what held at its creation still holds.
 */
export function isFeasible(source, edge, holders, known) {
    if (edge.condition === undefined)
        return true;
    const { node, taken } = edge.condition;
    const { tree } = source;
    if (tree.kind(node) === Kind.range_clause)
        return taken || !isTickerChannel(source, tree.child(node, Field.right), holders);
    const nil = comparedWithNil(source, node, holders);
    if (nil !== undefined)
        return taken !== nil;
    const text = known.length > 0 ? tree.text(node) : '';
    return !known.some((k) => k.text === text && k.taken !== taken);
}
/** `holder == nil` → true, `holder != nil` → false. */
function comparedWithNil(source, n, holders) {
    const { tree } = source;
    const operator = tree.kind(tree.child(n, Field.operator));
    if (tree.kind(n) !== Kind.binary_expression || (operator !== Token['=='] && operator !== Token['!=']))
        return undefined;
    const left = tree.child(n, Field.left);
    const right = tree.child(n, Field.right);
    const other = tree.kind(right) === Kind.nil ? left : tree.kind(left) === Kind.nil ? right : none;
    return isHolder(source, other, holders) ? operator === Token['=='] : undefined;
}
function isHolder(source, n, holders) {
    const variable = source.tree.kind(n) === Kind.identifier ? source.bindings.of(n) : undefined;
    return variable !== undefined && holders.has(variable);
}
/** `t.C`, the channel variable of a Tick, or the Tick call itself. */
function isTickerChannel(source, n, holders) {
    const { tree } = source;
    if (isHolder(source, n, holders))
        return true;
    if (tree.kind(n) === Kind.selector_expression) {
        return (tree.text(tree.child(n, Field.field)) === 'C' &&
            (isHolder(source, tree.child(n, Field.operand), holders) || isTimerCall(tree, tree.child(n, Field.operand))));
    }
    return isTimerCall(tree, n);
}
function isTimerCall(tree, n) {
    return tree.kind(n) === Kind.call_expression && /(?:^|\.)(?:NewTicker|Tick)$/.test(tree.text(tree.child(n, Field.function)));
}
