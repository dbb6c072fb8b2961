/** Uses of access paths: what is called on, assigned to and done with fields and package-level variables. */
import { accessPath, typeName, valueTypeName, variableTypeName } from '../go/names.js';
import { callArguments, unparenthesised, useOf } from '../go/use.js';
import { Field, Kind } from '../syntax/kinds.js';
import { none } from '../syntax/tree.js';
import { originOfKey, originOfValue } from './origin.js';
const aliasDepth = 3;
/** Uses of all access paths in the declaration, in source order. */
export function usesOf(source) {
    const { tree, bindings } = source;
    const uses = [];
    for (let n = 0; n < tree.size; n++) {
        const kind = tree.kind(n);
        if (kind === Kind.composite_literal)
            elements(source, n, uses);
        if (kind !== Kind.identifier || isDeclaring(source, n))
            continue;
        const variable = bindings.of(n);
        if (variable !== undefined && (variable.kind === 'const' || variable.kind === 'type' || variable.kind === 'type-param'))
            continue;
        const reached = reach(source, n);
        if (reached === undefined)
            continue;
        const root = rootOf(source, reached.path);
        if (reached.path.root.kind === 'local' && reached.path.fields.length === 0 && !matters(reached, root))
            continue;
        emit(source, reached, root, reached.path.fields, 0, uses);
    }
    return uses;
}
/** A local itself: a parameter, or something with a promoted method. Where it stands for a path, its alias shows that. */
function matters(reached, root) {
    return root.rootParam !== undefined || (root.rootType !== undefined && reached.use.kind === 'select');
}
function isDeclaring(source, identifier) {
    return source.bindings.of(identifier)?.node === identifier || source.tree.fieldOf(identifier) === Field.name;
}
/** From a path's first identifier outwards, as far as fields are selected. */
function reach(source, identifier) {
    const { tree, bindings, imports } = source;
    let node = identifier;
    for (;;) {
        const e = unparenthesised(tree, node);
        const use = useOf(tree, e);
        if (use.kind === 'select' && use.call === none)
            node = use.selector;
        else if (use.kind === 'select' &&
            imports.byName.has(tree.text(identifier)) &&
            bindings.of(identifier) === undefined &&
            e === identifier)
            return undefined;
        else if (use.kind === 'called')
            return undefined;
        else if (use.kind === 'dereferenced')
            node = tree.parent(e);
        else {
            const path = accessPath(tree, bindings, imports, e);
            return path === undefined ? undefined : { path, node: e, use };
        }
    }
}
function rootOf(source, path) {
    const { tree, bindings, imports } = source;
    switch (path.root.kind) {
        case 'package':
            return { rootName: path.root.name };
        case 'import':
            return { rootName: `${path.root.path}.${path.root.name}` };
        case 'local': {
            const { variable } = path.root;
            const type = variableTypeName(tree, bindings, imports, variable)?.replace(/^\*/, '');
            const index = variable.kind === 'param' && variable.owner === source.root ? parameterIndex(source, variable) : -1;
            return { ...(type === undefined ? {} : { rootType: type }), ...(index < 0 ? {} : { rootParam: index }) };
        }
    }
}
function parameterIndex(source, variable) {
    const { tree } = source;
    const list = tree.child(source.root, Field.parameters);
    return list === none
        ? -1
        : tree
            .named(list)
            .flatMap((p) => tree.childrenIn(p, Field.name))
            .indexOf(variable.node);
}
function emit(source, reached, root, fields, depth, into) {
    const { tree } = source;
    const add = (kind, extra = {}) => {
        into.push({
            kind,
            ...root,
            fields,
            at: source.place(reached.node),
            func: source.context(reached.node),
            ...loopOf(source, reached.node),
            ...extra,
        });
    };
    let use = reached.use;
    let node = reached.node;
    if (use.kind === 'address') {
        node = unparenthesised(tree, tree.parent(unparenthesised(tree, node)));
        use = useOf(tree, node);
        // `(&x).m()` is `x.m()`.
        if (use.kind !== 'select' && use.kind !== 'stored' && use.kind !== 'argument')
            return add('escape');
    }
    switch (use.kind) {
        case 'select': {
            const key = use.call === none ? undefined : keyOf(source, use.call);
            const result = use.call !== none && isResultUsed(source, use.call);
            return add('call', {
                method: use.name,
                result,
                at: source.place(use.call === none ? use.selector : use.call),
                ...(key === undefined ? {} : { key }),
            });
        }
        case 'assigned':
            return add(isFresh(source, use.value) ? 'renew' : 'assign', { at: source.place(use.statement) });
        case 'stored': {
            const alias = tree.kind(use.target) === Kind.identifier ? source.bindings.of(use.target) : undefined;
            if (alias === undefined || depth >= aliasDepth)
                return tree.text(use.target) === '_' ? undefined : add('escape');
            for (const n of alias.uses) {
                if (n === alias.node || n === use.target)
                    continue;
                // `drop := m.Delete`, called: what it does is not followed.
                if (useOf(tree, n).kind === 'called')
                    add('escape');
                const next = reach(source, n);
                if (next !== undefined && next.use.kind !== 'assigned')
                    emit(source, next, root, [...fields, ...next.path.fields], depth + 1, into);
            }
            return;
        }
        case 'argument': {
            const callee = tree.child(use.call, Field.function);
            const name = tree.kind(callee) === Kind.identifier
                ? tree.text(callee)
                : tree.kind(callee) === Kind.selector_expression
                    ? `.${tree.text(tree.child(callee, Field.field))}`
                    : '';
            return add('escape', name === '' ? {} : { passedTo: { callee: name, index: use.index } });
        }
        case 'compared':
        case 'ranged':
        case 'received':
        case 'indexed':
        case 'dropped':
            return add('read');
        default:
            return add('escape');
    }
}
/** `T{f: v}` assigns `f` of a `T`. */
function elements(source, literal, into) {
    const { tree, bindings, imports } = source;
    const type = tree.child(literal, Field.type);
    const owner = type === none ? undefined : typeName(tree, bindings, imports, type);
    if (owner === undefined)
        return;
    for (const element of tree.named(tree.child(literal, Field.body))) {
        if (tree.kind(element) !== Kind.keyed_element)
            continue;
        const key = tree.firstNamed(tree.child(element, Field.key));
        const value = tree.firstNamed(tree.child(element, Field.value));
        if (tree.kind(key) !== Kind.identifier)
            continue;
        const kind = isFresh(source, value) ? 'renew' : 'assign';
        into.push({
            kind,
            element: true,
            rootType: owner,
            fields: [tree.text(key)],
            at: source.place(element),
            func: source.context(literal),
            ...loopOf(source, literal),
        });
    }
}
/** A value made on the spot. */
function isFresh(source, value) {
    const { tree } = source;
    if (value === none)
        return false;
    return tree.kind(value) === Kind.nil || tree.kind(value) === Kind.composite_literal || /^(?:&|new\()/.test(tree.text(value));
}
/** Not thrown away, nor assigned to blanks only. */
function isResultUsed({ tree }, call) {
    const list = tree.parent(unparenthesised(tree, call));
    if (tree.kind(list) === Kind.expression_list) {
        const targets = tree.named(tree.child(tree.parent(list), Field.left));
        return targets.length === 0 || targets.some((target) => tree.text(target) !== '_');
    }
    return useOf(tree, call).kind !== 'dropped';
}
/** The first argument of a call as a key, with what speaks for ever new keys. */
function keyOf(source, call) {
    const [key, value] = callArguments(source.tree, call);
    if (key === undefined)
        return undefined;
    const fact = keyFact(source, key);
    const origin = fact.literal ? undefined : (originOfKey(source, key) ?? (value === undefined ? undefined : originOfValue(source, value)));
    return origin === undefined ? fact : { ...fact, origin };
}
function keyFact(source, key) {
    const { tree, bindings, imports } = source;
    const kind = tree.kind(key);
    const literal = kind === Kind.interpreted_string_literal ||
        kind === Kind.raw_string_literal ||
        kind === Kind.int_literal ||
        kind === Kind.rune_literal ||
        kind === Kind.true ||
        kind === Kind.false ||
        kind === Kind.nil;
    if (literal)
        return { literal };
    if (kind === Kind.binary_expression && /^(?:[=!]=|[<>]=?|&&|\|\|)$/.test(tree.text(tree.child(key, Field.operator))))
        return { literal: false, type: 'bool' };
    // `http.MethodGet`: a constant, or one variable.
    if (kind === Kind.selector_expression && accessPath(tree, bindings, imports, key)?.root.kind === 'import')
        return { literal: true };
    if (kind === Kind.identifier) {
        const variable = bindings.of(key);
        if (variable === undefined)
            return { literal: false, name: tree.text(key) };
        if (variable.kind === 'const')
            return { literal: true };
        if (isTypeOf(source, variable.value))
            return { literal: false, type: 'reflect.Type' };
    }
    // A composite literal of constants only (`key{}`) is one key.
    if (kind === Kind.composite_literal && tree.named(tree.child(key, Field.body)).length === 0)
        return { literal: true };
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
function loopOf(source, node) {
    const loop = source.loopAround(node);
    return loop === undefined ? {} : { loop };
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
    return (isMethod && /^(?:Type|Elem|Key)$/.test(tree.text(tree.child(callee, Field.field))) && [...imports.byName.values()].includes('reflect'));
}
