/** What is done with the value of an expression: the role it plays in the code around it. */
import { Field, Kind, Token } from '../syntax/kinds.js';
import { none } from '../syntax/tree.js';
const address = { kind: 'address' };
const dereferenced = { kind: 'dereferenced' };
const returned = { kind: 'returned' };
const sent = { kind: 'sent' };
const received = { kind: 'received' };
const ranged = { kind: 'ranged' };
const compared = { kind: 'compared' };
const dropped = { kind: 'dropped' };
const other = { kind: 'other' };
/** The expression with the parentheses around it. */
export function unparenthesised(tree, node) {
    let n = node;
    while (tree.kind(tree.parent(n)) === Kind.parenthesized_expression)
        n = tree.parent(n);
    return n;
}
/** How the value of expression `node` is used. */
export function useOf(tree, node) {
    const e = unparenthesised(tree, node);
    const p = tree.parent(e);
    const field = tree.fieldOf(e);
    switch (tree.kind(p)) {
        case Kind.selector_expression:
            return { kind: 'select', name: tree.text(tree.child(p, Field.field)), selector: p, call: callOf(tree, p) };
        case Kind.call_expression:
            if (field === Field.function)
                return { kind: 'called', call: p };
            return field === Field.arguments ? { kind: 'argument', call: p, index: 0 } : other;
        case Kind.argument_list:
            return { kind: 'argument', call: tree.parent(p), index: tree.position(e) };
        case Kind.variadic_argument:
            return { kind: 'argument', call: tree.parent(tree.parent(p)), index: tree.position(p) };
        case Kind.index_expression:
            return field === Field.operand ? { kind: 'indexed', index: p } : other;
        case Kind.unary_expression: {
            const operator = tree.kind(tree.child(p, Field.operator));
            return operator === Token['&'] ? address : operator === Token['<-'] ? received : operator === Token['*'] ? dereferenced : other;
        }
        case Kind.binary_expression: {
            const operator = tree.kind(tree.child(p, Field.operator));
            return operator === Token['=='] || operator === Token['!='] ? compared : other;
        }
        case Kind.expression_list:
            return inList(tree, e, p);
        case Kind.range_clause:
            return field === Field.right ? ranged : other;
        case Kind.receive_statement:
            return other;
        case Kind.send_statement:
            return field === Field.value ? sent : other;
        case Kind.return_statement:
            return returned;
        case Kind.inc_statement:
        case Kind.dec_statement:
            return { kind: 'assigned', statement: p, value: none };
        case Kind.literal_element:
            return element(tree, p);
        case Kind.expression_statement:
            return dropped;
        default:
            return other;
    }
}
/** The call whose callee `selector` is, or `none`. */
function callOf(tree, selector) {
    const callee = unparenthesised(tree, selector);
    const call = tree.parent(callee);
    return tree.kind(call) === Kind.call_expression && tree.fieldOf(callee) === Field.function ? call : none;
}
function inList(tree, e, list) {
    const statement = tree.parent(list);
    const i = tree.position(e);
    const field = tree.fieldOf(list);
    if (tree.kind(statement) === Kind.return_statement)
        return returned;
    if (field === Field.left) {
        const right = tree.child(statement, Field.right);
        const isOne = tree.kind(right) === Kind.expression_list && tree.countNamed(right) === tree.countNamed(list);
        return { kind: 'assigned', statement, value: isOne ? tree.namedAt(right, i) : none };
    }
    if (field === Field.right) {
        const left = tree.child(statement, Field.left);
        const target = tree.countNamed(left) === tree.countNamed(list) ? tree.namedAt(left, i) : none;
        return target === none ? other : { kind: 'stored', target, statement };
    }
    if (field === Field.value && (tree.kind(statement) === Kind.var_spec || tree.kind(statement) === Kind.const_spec)) {
        const names = tree.childrenIn(statement, Field.name).filter((n) => tree.kind(n) === Kind.identifier);
        const target = names.length === tree.countNamed(list) ? names[i] : undefined;
        return target === undefined ? other : { kind: 'stored', target, statement };
    }
    return other;
}
function element(tree, e) {
    const keyed = tree.kind(tree.parent(e)) === Kind.keyed_element ? tree.parent(e) : none;
    const body = tree.parent(keyed === none ? e : keyed);
    const literal = tree.parent(body);
    const index = tree.position(keyed === none ? e : keyed);
    if (keyed === none)
        return { kind: 'element', literal, field: undefined, index };
    if (tree.fieldOf(e) === Field.key)
        return other;
    const key = tree.firstNamed(tree.child(keyed, Field.key));
    return { kind: 'element', literal, field: tree.kind(key) === Kind.identifier ? tree.text(key) : undefined, index };
}
/** The arguments of a call, in order. */
export function callArguments(tree, call) {
    const args = tree.child(call, Field.arguments);
    if (args === none)
        return [];
    return tree.kind(args) === Kind.argument_list ? tree.named(args) : [args];
}
