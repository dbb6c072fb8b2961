/** Types as written, in one normal form: Go's syntax with import paths for package names, and type arguments of atomic.Pointer only. */
import { madeBy } from '../../go/library/maps.js';
import { qualifiedName, typeName } from '../../go/names.js';
import { Field, Kind } from '../../syntax/kinds.js';
import { none } from '../../syntax/tree.js';
const maxDepth = 8;
/** The generic type of which the argument counts: what it leads to is published by it. */
const atomicPointer = /^(?:.*\/)?atomic\.Pointer$/;
/**
 * `T`, `example.com/m.T`, `*T`, `map[K]V`, `[]T` (arrays too), `chan T`, `func`, `interface`, `struct{a A;B}` (an embedded field has no
 * name of its own). Undefined where it cannot be told.
 */
export function typeText(source, node, depth = 0) {
    const { tree, bindings, imports } = source;
    if (node === none || depth > maxDepth)
        return undefined;
    switch (tree.kind(node)) {
        case Kind.parenthesized_type:
            return typeText(source, tree.firstNamed(node), depth + 1);
        case Kind.pointer_type:
            return `*${typeText(source, tree.firstNamed(node), depth + 1) ?? '?'}`;
        case Kind.map_type:
            return `map[${part(source, node, Field.key, depth)}]${part(source, node, Field.value, depth)}`;
        case Kind.slice_type:
        case Kind.array_type:
        case Kind.implicit_length_array_type:
            return `[]${part(source, node, Field.element, depth)}`;
        case Kind.channel_type:
            return `chan ${part(source, node, Field.value, depth)}`;
        case Kind.function_type:
            return 'func';
        case Kind.interface_type:
            return 'interface';
        case Kind.struct_type:
            return structText(source, node, depth);
        case Kind.type_identifier: {
            // A type parameter, or a type declared in a function: not the package's of that name.
            const local = bindings.of(node);
            if (local !== undefined)
                return local.kind === 'type' && local.type !== none ? typeText(source, local.type, depth + 1) : undefined;
            return typeName(tree, bindings, imports, node);
        }
        case Kind.generic_type: {
            const name = typeName(tree, bindings, imports, node);
            if (name === undefined || !atomicPointer.test(name))
                return name;
            return `${name}[${typeText(source, tree.firstNamed(tree.firstNamed(tree.child(node, Field.type_arguments))), depth + 1) ?? '?'}]`;
        }
        default:
            return typeName(tree, bindings, imports, node);
    }
}
function part(source, node, field, depth) {
    return typeText(source, source.tree.child(node, field), depth + 1) ?? '?';
}
function structText(source, struct, depth) {
    const { tree } = source;
    const list = tree.firstNamed(struct);
    const fields = list === none ? [] : tree.named(list).filter((n) => tree.kind(n) === Kind.field_declaration);
    const texts = fields.flatMap((field) => {
        const type = typeText(source, tree.child(field, Field.type), depth + 1) ?? '?';
        const names = tree.childrenIn(field, Field.name);
        if (names.length > 0)
            return names.map((name) => `${tree.text(name)} ${type}`);
        return [tree.text(field).startsWith('*') && !type.startsWith('*') ? `*${type}` : type];
    });
    return `struct{${texts.join(';')}}`;
}
/** `typeText` of a value made on the spot, or asserted; undefined for all others. */
export function textOfValue(source, value) {
    const { tree, bindings } = source;
    if (value === none)
        return undefined;
    switch (tree.kind(value)) {
        case Kind.parenthesized_expression:
            return textOfValue(source, tree.firstNamed(value));
        case Kind.composite_literal:
        case Kind.type_assertion_expression:
            return typeText(source, tree.child(value, Field.type));
        case Kind.unary_expression: {
            const inner = textOfValue(source, tree.child(value, Field.operand));
            return inner === undefined ? undefined : `*${inner}`;
        }
        case Kind.call_expression: {
            const callee = tree.child(value, Field.function);
            const name = qualifiedName(tree, bindings, source.imports, callee);
            if (name !== undefined)
                return madeBy(name);
            if (tree.kind(callee) !== Kind.identifier || bindings.of(callee) !== undefined)
                return undefined;
            const first = tree.firstNamed(tree.child(value, Field.arguments));
            if (first === none)
                return undefined;
            if (tree.text(callee) === 'make')
                return typeText(source, first);
            const inner = tree.text(callee) === 'new' ? typeText(source, first) : undefined;
            return inner === undefined ? undefined : `*${inner}`;
        }
        default:
            return undefined;
    }
}
