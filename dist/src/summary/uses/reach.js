/** Access paths from their first expression outwards: `c`, `c.m`, `c.shards[i].m`, `get().m`. */
import { qualifiedName, typeName, variableTypeName } from '../../go/names.js';
import { unparenthesised, useOf } from '../../go/use.js';
import { Field, Kind } from '../../syntax/kinds.js';
import { none } from '../../syntax/tree.js';
/**
 * Follows selectors, elements and dereferences from an identifier, a call or a type assertion as far as they go. Undefined where the
 * expression is no object: a package's name, a function that is called. `roots` keeps what is known of variables for the next calls.
 */
export function reach(source, start, roots) {
    const { tree, bindings, imports } = source;
    const variable = tree.kind(start) === Kind.identifier ? bindings.of(start) : undefined;
    const fields = [];
    let root;
    let dereferenced = false;
    for (let node = start;;) {
        const e = unparenthesised(tree, node);
        const use = useOf(tree, e);
        if (use.kind === 'select' && root === undefined && fields.length === 0) {
            const name = qualifiedName(tree, bindings, imports, use.selector);
            if (name !== undefined && e === start) {
                if (use.call !== none)
                    return undefined;
                root = { rootName: name };
                node = use.selector;
                continue;
            }
        }
        if (use.kind === 'select' && use.call === none) {
            fields.push(use.name);
            node = use.selector;
        }
        else if (use.kind === 'dereferenced') {
            dereferenced = true;
            node = tree.parent(e);
        }
        else if (use.kind === 'address' && isObject(useOf(tree, tree.parent(e)))) {
            // `(&x).m`, `*&x`
            node = tree.parent(e);
        }
        else if (use.kind === 'indexed' && isObject(useOf(tree, use.index))) {
            fields.push('[]');
            node = use.index;
        }
        else if (use.kind === 'called') {
            return undefined;
        }
        else {
            return { root: root ?? rootOf(source, start, variable, roots), variable, fields, node: e, use, dereferenced };
        }
    }
}
/** The path goes on. */
function isObject(use) {
    return use.kind === 'select' || use.kind === 'dereferenced';
}
function rootOf(source, start, variable, roots) {
    const { tree, bindings, imports } = source;
    if (tree.kind(start) === Kind.type_assertion_expression) {
        const type = typeName(tree, bindings, imports, tree.child(start, Field.type))?.replace(/^\*/, '');
        return type === undefined ? {} : { rootType: type };
    }
    if (tree.kind(start) !== Kind.identifier)
        return {};
    if (variable === undefined)
        return { rootName: tree.text(start) };
    let root = roots.get(variable);
    if (root === undefined) {
        root = rootOfVariable(source, variable);
        roots.set(variable, root);
    }
    return root;
}
function rootOfVariable(source, variable) {
    const { tree, bindings, imports } = source;
    const type = variableTypeName(tree, bindings, imports, variable)?.replace(/^\*/, '');
    const index = variable.kind === 'param' && variable.owner === source.root ? parameterIndex(source, variable) : -1;
    return {
        rootLocal: tree.start(variable.node),
        ...(type === undefined ? {} : { rootType: type }),
        ...(index < 0 ? {} : { rootParam: index }),
    };
}
function parameterIndex(source, variable) {
    const { tree } = source;
    const list = tree.child(source.root, Field.parameters);
    if (list === none)
        return -1;
    const names = tree.named(list).flatMap((p) => tree.childrenIn(p, Field.name));
    return names.indexOf(variable.node);
}
