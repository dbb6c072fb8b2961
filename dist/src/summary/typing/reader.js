/** Type expressions of one tree as data. */
import { Field, Kind, Token } from '../../syntax/kinds.js';
import { none } from '../../syntax/tree.js';
export const unknownType = { kind: 'unknown' };
export const unknownExpr = { kind: 'unknown' };
/** A type expression, also one that stands in the place of an expression. */
export function typeData(reader, node) {
    const { tree } = reader.source;
    switch (tree.kind(node)) {
        case Kind.type_identifier:
        case Kind.identifier:
            return named(reader, node, []);
        case Kind.qualified_type:
            return { kind: 'name', pkg: tree.text(tree.child(node, Field.package)), name: tree.text(tree.child(node, Field.name)) };
        case Kind.selector_expression: {
            const operand = tree.child(node, Field.operand);
            if (tree.kind(operand) !== Kind.identifier || reader.localOf(operand) !== undefined)
                return unknownType;
            return { kind: 'name', pkg: tree.text(operand), name: tree.text(tree.child(node, Field.field)) };
        }
        case Kind.generic_type: {
            const base = reader.type(tree.child(node, Field.type));
            return instance(base, typeArguments(reader, tree.child(node, Field.type_arguments)));
        }
        case Kind.index_expression: {
            const base = reader.type(tree.child(node, Field.operand));
            return instance(base, indicesOf(reader, node).map((n) => reader.type(n)));
        }
        case Kind.parenthesized_type:
        case Kind.parenthesized_expression:
        case Kind.type_elem:
            return unionData(reader, node);
        case Kind.type_constraint:
            return unionData(reader, node);
        case Kind.negated_type:
            return { kind: 'union', terms: [{ tilde: true, type: reader.type(tree.firstNamed(node)) }] };
        case Kind.pointer_type:
            return { kind: 'pointer', elem: reader.type(tree.firstNamed(node)) };
        case Kind.unary_expression:
            return tree.has(node, Token['*']) ? { kind: 'pointer', elem: reader.type(tree.child(node, Field.operand)) } : unknownType;
        case Kind.slice_type:
            return { kind: 'slice', elem: reader.type(tree.child(node, Field.element)) };
        case Kind.array_type:
            return {
                kind: 'array',
                length: reader.expression(tree.child(node, Field.length)),
                elem: reader.type(tree.child(node, Field.element)),
            };
        case Kind.map_type:
            return { kind: 'map', key: reader.type(tree.child(node, Field.key)), elem: reader.type(tree.child(node, Field.value)) };
        case Kind.channel_type: {
            const direction = tree.kind(tree.first(node)) === Token['<-'] ? 'receive' : tree.has(node, Token['<-']) ? 'send' : 'both';
            return { kind: 'chan', direction, elem: reader.type(tree.child(node, Field.value)) };
        }
        case Kind.struct_type:
            return { kind: 'struct', index: reader.struct(node) };
        case Kind.function_type:
            return { kind: 'func', signature: signatureData(reader, node) };
        case Kind.interface_type:
            return interfaceData(reader, node);
        default:
            return unknownType;
    }
}
function named(reader, node, args) {
    const index = reader.localOf(node);
    const more = args.length === 0 ? {} : { args };
    return index === undefined ? { kind: 'name', name: reader.source.tree.text(node), ...more } : { kind: 'local', index, ...more };
}
function instance(base, args) {
    return (base.kind === 'name' || base.kind === 'local') && args.length > 0 ? { ...base, args } : unknownType;
}
/** `[A, B]` after a generic type or function. */
function typeArguments(reader, list) {
    return list === none ? [] : reader.source.tree.named(list).map((n) => reader.type(n));
}
/** Index expressions or type arguments of an `index_expression`, as nodes. */
export function indicesOf(reader, node) {
    const { tree } = reader.source;
    return tree.childrenIn(node, Field.index).flatMap((n) => (tree.kind(n) === Kind.type_arguments ? tree.named(n) : [n]));
}
/** One type, or the terms of a union. */
function unionData(reader, node) {
    const { tree } = reader.source;
    const terms = tree.named(node);
    const [only] = terms;
    if (only === undefined)
        return unknownType;
    if (terms.length === 1)
        return reader.type(only);
    return {
        kind: 'union',
        terms: terms.map((term) => tree.kind(term) === Kind.negated_type
            ? { tilde: true, type: reader.type(tree.firstNamed(term)) }
            : { tilde: false, type: reader.type(term) }),
    };
}
/** Parameters and result of a func type, literal, declaration or method. */
export function signatureData(reader, node) {
    const { tree } = reader.source;
    const parameters = tree.child(node, Field.parameters);
    const result = tree.child(node, Field.result);
    const last = parameters === none ? undefined : tree.named(parameters).at(-1);
    return {
        params: parameterTypes(reader, parameters),
        results: tree.kind(result) === Kind.parameter_list ? parameterTypes(reader, result) : result === none ? [] : [reader.type(result)],
        variadic: last !== undefined && tree.kind(last) === Kind.variadic_parameter_declaration,
    };
}
function parameterTypes(reader, list) {
    const { tree } = reader.source;
    const declarations = list === none ? [] : tree.named(list);
    const hasNames = declarations.some((d) => tree.child(d, Field.name) !== none);
    const types = [];
    // In long lists the grammar may take the first names for types: see `Binder.#parameters`.
    let earlier = 0;
    for (const d of declarations) {
        const node = tree.child(d, Field.type);
        const names = tree.childrenIn(d, Field.name).length;
        if (hasNames && names === 0 && tree.kind(node) === Kind.type_identifier) {
            earlier++;
            continue;
        }
        const elem = reader.type(node);
        const type = tree.kind(d) === Kind.variadic_parameter_declaration ? { kind: 'slice', elem } : elem;
        for (let i = Math.max(1, names) + earlier; i > 0; i--)
            types.push(type);
        earlier = 0;
    }
    return types;
}
function interfaceData(reader, node) {
    const { tree } = reader.source;
    const methods = [];
    const embedded = [];
    for (const member of tree.named(node)) {
        if (tree.kind(member) === Kind.method_elem)
            methods.push({ name: tree.text(tree.child(member, Field.name)), signature: signatureData(reader, member) });
        else
            embedded.push(reader.type(member));
    }
    return { kind: 'interface', methods, embedded };
}
/** `[K comparable, V any]` of a type or func. */
export function typeParameters(reader, list) {
    const { tree } = reader.source;
    if (list === none)
        return [];
    return tree.named(list).flatMap((d) => {
        const constraint = reader.type(tree.child(d, Field.type));
        return tree
            .childrenIn(d, Field.name)
            .filter((name) => tree.kind(name) === Kind.identifier)
            .map((name) => ({ name: tree.text(name), local: reader.localOf(name) ?? -1, constraint }));
    });
}
/** Fields of a `struct_type`. */
export function structData(reader, node) {
    const { tree } = reader.source;
    const list = tree.firstNamed(node);
    const fields = list === none ? [] : tree.named(list).flatMap((field) => fieldData(reader, field));
    return { fields, at: reader.source.place(node) };
}
function fieldData(reader, field) {
    const { source } = reader;
    const { tree } = source;
    if (tree.kind(field) !== Kind.field_declaration)
        return [];
    const node = tree.child(field, Field.type);
    const type = reader.type(node);
    const literal = tree.child(field, Field.tag);
    const tag = literal === none ? {} : { tag: tagText(tree.text(literal)) };
    const names = tree.childrenIn(field, Field.name);
    if (names.length > 0)
        return names
            .filter((name) => tree.kind(name) !== Token[','])
            .map((name) => ({ name: tree.text(name), type, embedded: false, at: source.place(name), ...tag }));
    const pointer = tree.has(field, Token['*']);
    const name = baseName(reader, type);
    if (name === undefined)
        return [];
    return [{ name, type: pointer ? { kind: 'pointer', elem: type } : type, embedded: true, at: source.place(node), ...tag }];
}
/** The name that an embedded type gives its field. */
function baseName(reader, type) {
    if (type.kind === 'name')
        return type.name;
    if (type.kind === 'local')
        return reader.source.bindings.variables[type.index]?.name;
    return type.kind === 'pointer' ? baseName(reader, type.elem) : undefined;
}
function tagText(literal) {
    if (literal.startsWith('`'))
        return literal.slice(1, -1).replaceAll('\r', '');
    try {
        return String(JSON.parse(literal));
    }
    catch {
        return literal.slice(1, -1);
    }
}
