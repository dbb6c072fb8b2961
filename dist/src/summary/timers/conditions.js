import { useOf } from '../../go/use.js';
import { Field, Kind, Token } from '../../syntax/kinds.js';
import { none } from '../../syntax/tree.js';
const relations = new Map([
    [Token['<'], 1],
    [Token['<='], 3],
    [Token['=='], 2],
    [Token['!='], 5],
    [Token['>='], 6],
    [Token['>'], 4],
]);
const any = 7;
/** What an atomic condition says where it comes out as `taken`. A plain `b` is `b == true`. */
function relationOf(tree, condition, taken) {
    const relation = tree.kind(condition) === Kind.binary_expression ? relations.get(tree.kind(tree.child(condition, Field.operator))) : undefined;
    if (relation === undefined)
        return { left: tree.text(condition), right: 'true', relation: taken ? 2 : 5 };
    const left = tree.text(tree.child(condition, Field.left));
    const right = tree.text(tree.child(condition, Field.right));
    return { left, right, relation: taken ? relation : any - relation };
}
/** Both cannot hold. */
function contradict(a, b) {
    if (a.left === b.left && a.right === b.right)
        return (a.relation & b.relation) === 0;
    if (a.left !== b.right || a.right !== b.left)
        return false;
    const mirrored = (b.relation & 2) | ((b.relation & 1) << 2) | ((b.relation & 4) >> 2);
    return (a.relation & mirrored) === 0;
}
/**
 * What is known where a ticker is made: conditions of the `if`s around it, as far as nothing changes them later
 * (`if d > 0 { t = … } … if d > 0 { t.Stop() }`), and what is noted beside it (`t = …; on = true`, `c = t.C`).
 */
export function knownAt(source, creation) {
    const { tree } = source;
    const known = [];
    let seen = false;
    for (let n = creation; n !== none && tree.kind(n) !== Kind.func_literal; n = tree.parent(n)) {
        const p = tree.parent(n);
        if (p !== none && tree.kind(p) === Kind.statement_list && !seen) {
            seen = true;
            noted(tree, p, known);
        }
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
/** Assignments of `true` and of a ticker's channel to plain variables in a list of statements. */
function noted(tree, list, into) {
    for (const statement of tree.named(list)) {
        if (tree.kind(statement) !== Kind.assignment_statement)
            continue;
        const [target, second] = tree.named(tree.child(statement, Field.left));
        const [value] = tree.named(tree.child(statement, Field.right));
        if (target === undefined || second !== undefined || value === undefined || tree.kind(target) !== Kind.identifier)
            continue;
        if (tree.kind(value) === Kind.true)
            into.push({ left: tree.text(target), right: 'true', relation: 2 });
        const isChannel = tree.kind(value) === Kind.selector_expression && tree.text(tree.child(value, Field.field)) === 'C';
        if (isChannel)
            into.push({ left: tree.text(target), right: 'nil', relation: 5 });
    }
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
        into.push(relationOf(tree, n, taken));
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
    if (known.length === 0)
        return true;
    const now = relationOf(tree, node, taken);
    return !known.some((k) => contradict(k, now));
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
