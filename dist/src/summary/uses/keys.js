/** What is known of the key of a map, where it is written. */
import { isOfImport, typeName, valueTypeName } from '../../go/names.js';
import { callArguments } from '../../go/use.js';
import { Field, Kind } from '../../syntax/kinds.js';
import { none } from '../../syntax/tree.js';
import { originOfKey, originOfValue } from './origin.js';
/** A key, with what of it or of the value stored under it (or `none`) speaks for ever new keys. */
export function keyOf(source, key, value) {
    const fact = keyFact(source, key);
    if (fact.literal)
        return fact;
    const own = originOfKey(source, key);
    if (own === 'few')
        return { ...fact, few: true };
    const origin = own ?? (value === none ? undefined : originOfValue(source, value));
    return origin === undefined ? fact : { ...fact, origin };
}
function keyFact(source, key) {
    const { tree, bindings, imports } = source;
    const kind = tree.kind(key);
    if (isConstant(source, key))
        return { literal: true };
    if (kind === Kind.binary_expression && /^(?:[=!]=|[<>]=?|&&|\|\|)$/.test(tree.text(tree.child(key, Field.operator))))
        return { literal: false, type: 'bool' };
    // `http.MethodGet`: a constant, or one variable.
    if (kind === Kind.selector_expression && isOfImport(tree, bindings, imports, key))
        return { literal: true };
    if (kind === Kind.identifier) {
        const variable = bindings.of(key);
        if (variable === undefined)
            return { literal: false, name: tree.text(key) };
        // `k := T(x)`, `t := reflect.TypeOf(x)`
        if (tree.kind(variable.value) === Kind.call_expression)
            return keyFact(source, variable.value);
    }
    if (kind === Kind.call_expression) {
        const callee = tree.child(key, Field.function);
        const type = typeName(tree, bindings, imports, callee);
        if (isTypeOf(source, key))
            return { literal: false, type: 'reflect.Type' };
        // A conversion `T(x)` looks like a call of `T`; which it is, the package's types tell.
        return type === undefined ? { literal: false } : { literal: false, type };
    }
    const type = valueTypeName(tree, bindings, imports, key);
    return type === undefined ? { literal: false } : { literal: false, type };
}
/** Literals, local constants, and what operators, conversions to them by literal (`key{1}`) and signs make of them. */
function isConstant(source, node) {
    const { tree, bindings } = source;
    switch (tree.kind(node)) {
        case Kind.interpreted_string_literal:
        case Kind.raw_string_literal:
        case Kind.int_literal:
        case Kind.float_literal:
        case Kind.rune_literal:
        case Kind.true:
        case Kind.false:
        case Kind.nil:
            return true;
        case Kind.identifier:
            return bindings.of(node)?.kind === 'const';
        case Kind.parenthesized_expression:
            return isConstant(source, tree.firstNamed(node));
        case Kind.unary_expression:
            return isConstant(source, tree.child(node, Field.operand));
        case Kind.binary_expression:
            return isConstant(source, tree.child(node, Field.left)) && isConstant(source, tree.child(node, Field.right));
        case Kind.composite_literal:
            return tree.named(tree.child(node, Field.body)).every((element) => tree.named(element).every((part) => isConstant(source, part)));
        default:
            return false;
    }
}
/** `reflect.TypeOf(x)`, or `x.Type()` in a file that imports reflect. */
function isTypeOf({ tree, bindings, imports }, call) {
    if (call === none || tree.kind(call) !== Kind.call_expression)
        return false;
    const callee = tree.child(call, Field.function);
    const name = typeName(tree, bindings, imports, callee);
    if (name === 'reflect.TypeOf' || name === 'reflect.TypeFor')
        return true;
    const isMethod = tree.kind(callee) === Kind.selector_expression && callArguments(tree, call).length === 0;
    return isMethod && tree.text(tree.child(callee, Field.field)) === 'Type' && [...imports.byName.values()].includes('reflect');
}
