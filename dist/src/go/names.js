/** Names that reach beyond the declaration: imports, qualified functions, types as written. */
import { Field, Kind } from '../syntax/kinds.js';
import { none } from '../syntax/tree.js';
import { packageNames } from './library/package-names.js';
/** Of a qualified name: `Name` of `import/path.Name`. */
export function lastName(name) {
    return name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1);
}
/** A name as regular expressions take it: what a type assertion gives ends in a bracket, `v.(chan Message)`. */
export function literally(name) {
    return name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
/**
 * Imports of a file by the name that code uses. Where `nameOf` does not know the imported package its name is taken from the path, as
 * goimports guesses it: the last element, a version suffix left out (`/v2`, `gopkg.in/yaml.v3`), `go-` and `-go` stripped.
 */
export function fileImports(imports, nameOf = () => undefined) {
    const byName = new Map();
    const dots = new Set();
    for (const { path, name } of imports) {
        if (name === '.')
            dots.add(path);
        else if (name !== '_')
            byName.set(name ?? nameOf(path) ?? packageNames.get(path) ?? guessedName(path), path);
    }
    return { byName, dots };
}
function guessedName(path) {
    const parts = path.split('/');
    let last = parts.pop() ?? path;
    if (/^v\d+$/.test(last) && parts.length > 0)
        last = parts.pop() ?? last;
    return last
        .replace(/\.v\d+$/, '')
        .replace(/^go-|[-.]go$/g, '')
        .replace(/-/g, '_');
}
/** `path.Name` of an expression that names something of another package (`time.NewTicker`, under any alias); undefined else. */
export function qualifiedName(tree, bindings, imports, node) {
    const kind = tree.kind(node);
    if (kind === Kind.parenthesized_expression || kind === Kind.parenthesized_type)
        return qualifiedName(tree, bindings, imports, tree.firstNamed(node));
    if (kind === Kind.index_expression)
        return qualifiedName(tree, bindings, imports, tree.child(node, Field.operand));
    if (kind === Kind.generic_type)
        return qualifiedName(tree, bindings, imports, tree.child(node, Field.type));
    const isSelector = kind === Kind.selector_expression;
    if (!isSelector && kind !== Kind.qualified_type)
        return undefined;
    const operand = tree.child(node, isSelector ? Field.operand : Field.package);
    if (operand === none)
        return undefined;
    if (tree.kind(operand) !== Kind.identifier && tree.kind(operand) !== Kind.package_identifier)
        return undefined;
    if (bindings.of(operand) !== undefined)
        return undefined;
    const path = imports.byName.get(tree.text(operand));
    return path === undefined ? undefined : `${path}.${tree.text(tree.child(node, isSelector ? Field.field : Field.name))}`;
}
/** Types that rules look for, which a dot import brings in bare. */
const dottedTypes = new Map([['Map', 'sync']]);
/**
 * The type that a type expression names, as one string: `T`, `sync.Map`, `*T`, `example.com/m/pkg.T` (import path, not alias), type
 * arguments left out; undefined for types without a name (maps, funcs, …).
 */
export function typeName(tree, bindings, imports, node) {
    switch (tree.kind(node)) {
        case Kind.type_identifier:
        case Kind.identifier: {
            const name = tree.text(node);
            const dotted = bindings.of(node) === undefined ? dottedTypes.get(name) : undefined;
            return dotted !== undefined && imports.dots.has(dotted) ? `${dotted}.${name}` : name;
        }
        case Kind.qualified_type:
        case Kind.selector_expression:
            return qualifiedName(tree, bindings, imports, node);
        case Kind.generic_type:
            return typeName(tree, bindings, imports, tree.child(node, Field.type));
        case Kind.index_expression:
        case Kind.parenthesized_type:
        case Kind.parenthesized_expression:
            return typeName(tree, bindings, imports, tree.firstNamed(node));
        case Kind.pointer_type:
        case Kind.unary_expression: {
            const target = typeName(tree, bindings, imports, tree.firstNamed(node));
            return target === undefined ? undefined : `*${target}`;
        }
        default:
            return undefined;
    }
}
/** Type of a local variable, from its declaration or its initialiser (`T{…}`, `&T{…}`, `new(T)`, `x.(T)`, an alias of another variable). */
export function variableTypeName(tree, bindings, imports, variable, depth = 0) {
    if (variable.type !== none)
        return typeName(tree, bindings, imports, variable.type);
    return depth > 4 ? undefined : valueTypeName(tree, bindings, imports, variable.value, depth);
}
/** Type of an expression where it is plain from its form; undefined else. */
export function valueTypeName(tree, bindings, imports, node, depth = 0) {
    switch (tree.kind(node)) {
        case Kind.parenthesized_expression:
            return valueTypeName(tree, bindings, imports, tree.firstNamed(node), depth);
        case Kind.composite_literal:
        case Kind.type_assertion_expression:
            return typeName(tree, bindings, imports, tree.child(node, Field.type));
        case Kind.unary_expression: {
            const target = valueTypeName(tree, bindings, imports, tree.child(node, Field.operand), depth);
            if (target === undefined)
                return undefined;
            const operator = tree.text(tree.child(node, Field.operator));
            return operator === '&' ? `*${target}` : operator === '*' && target.startsWith('*') ? target.slice(1) : undefined;
        }
        case Kind.call_expression: {
            const callee = tree.child(node, Field.function);
            if (tree.kind(callee) !== Kind.identifier || tree.text(callee) !== 'new')
                return undefined;
            const target = tree.firstNamed(tree.child(node, Field.arguments));
            const name = target === none ? undefined : typeName(tree, bindings, imports, target);
            return name === undefined ? undefined : `*${name}`;
        }
        case Kind.identifier: {
            const variable = bindings.of(node);
            return variable === undefined ? undefined : variableTypeName(tree, bindings, imports, variable, depth + 1);
        }
        default:
            return undefined;
    }
}
/** Whether a selector chain starts at a name of another package: `http.MethodGet`, `os.Args[1].x`, through pointers and elements. */
export function isOfImport(tree, bindings, imports, node) {
    for (let n = node;;) {
        switch (tree.kind(n)) {
            case Kind.parenthesized_expression:
                n = tree.firstNamed(n);
                break;
            case Kind.unary_expression:
                if (!/^[*&]$/.test(tree.text(tree.child(n, Field.operator))))
                    return false;
                n = tree.child(n, Field.operand);
                break;
            case Kind.selector_expression:
                if (qualifiedName(tree, bindings, imports, n) !== undefined)
                    return true;
                n = tree.child(n, Field.operand);
                break;
            case Kind.index_expression:
                n = tree.child(n, Field.operand);
                break;
            default:
                return false;
        }
    }
}
