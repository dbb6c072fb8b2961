/** What a type, var or const declaration declares at package level. */
import { qualifiedName, typeName, valueTypeName } from '../go/names.js';
import { Field, Kind } from '../syntax/kinds.js';
import { none } from '../syntax/tree.js';
import { locksDemanded } from './annotations.js';
import { textOfValue, typeText } from './behaviour/type-text.js';
export function typesOf(source) {
    const { tree, root } = source;
    if (tree.kind(root) !== Kind.type_declaration)
        return [];
    return tree.named(root).flatMap((spec) => {
        const kind = tree.kind(spec);
        const name = tree.child(spec, Field.name);
        const type = tree.child(spec, Field.type);
        if ((kind !== Kind.type_spec && kind !== Kind.type_alias) || name === none || type === none)
            return [];
        const underlying = typeName(tree, source.bindings, source.imports, type);
        const whole = tree.kind(type) === Kind.struct_type ? undefined : typeText(source, type);
        return [
            {
                name: tree.text(name),
                alias: kind === Kind.type_alias,
                at: source.place(name),
                ...(underlying === undefined ? {} : { underlying }),
                ...(whole === undefined ? {} : { text: whole }),
                ...(tree.kind(type) === Kind.struct_type ? { fields: fieldsOf(source, type) } : {}),
            },
        ];
    });
}
function fieldsOf(source, struct) {
    const { tree } = source;
    const list = tree.firstNamed(struct);
    if (list === none)
        return [];
    const demanded = locksDemanded(tree, list);
    return tree.named(list).flatMap((field) => {
        if (tree.kind(field) !== Kind.field_declaration)
            return [];
        const guardedBy = demanded.get(field);
        const type = tree.child(field, Field.type);
        const text = typeName(tree, source.bindings, source.imports, type);
        const whole = typeText(source, type);
        const names = tree.childrenIn(field, Field.name);
        if (names.length === 0) {
            if (text === undefined)
                return [];
            const pointer = tree.text(field).startsWith('*') && !text.startsWith('*');
            return [
                {
                    name: text.slice(text.search(/[^./*]*$/)),
                    type: pointer ? `*${text}` : text,
                    text: pointer ? `*${text}` : text,
                    embedded: true,
                    at: source.place(type),
                },
            ];
        }
        return names.map((name) => ({
            name: tree.text(name),
            embedded: false,
            at: source.place(name),
            ...(text === undefined ? {} : { type: text }),
            ...(whole === undefined ? {} : { text: whole }),
            ...(guardedBy === undefined ? {} : { guardedBy }),
        }));
    });
}
export function variablesOf(source) {
    const { tree, root } = source;
    const kind = tree.kind(root);
    if (kind !== Kind.var_declaration && kind !== Kind.const_declaration)
        return [];
    const lists = tree.named(root).filter((n) => tree.kind(n) === Kind.var_spec_list);
    const specs = tree.named(root).flatMap((n) => (tree.kind(n) === Kind.var_spec_list ? tree.named(n) : [n]));
    const demanded = new Map(lists.flatMap((list) => [...locksDemanded(tree, list)]));
    return specs.flatMap((spec) => {
        const guardedBy = demanded.get(spec);
        const names = tree.childrenIn(spec, Field.name).filter((n) => tree.kind(n) === Kind.identifier);
        const type = tree.child(spec, Field.type);
        const list = tree.child(spec, Field.value);
        const values = list === none ? [] : tree.named(list);
        return names.map((name, i) => {
            const value = values.length === names.length ? (values[i] ?? none) : none;
            const text = type !== none
                ? typeName(tree, source.bindings, source.imports, type)
                : value !== none
                    ? valueTypeName(tree, source.bindings, source.imports, value)
                    : undefined;
            const whole = type !== none ? typeText(source, type) : textOfValue(source, value);
            const from = type === none && whole === undefined ? functionCalled(source, value) : undefined;
            return {
                name: tree.text(name),
                constant: kind === Kind.const_declaration,
                at: source.place(name),
                ...(text === undefined ? {} : { type: text }),
                ...(whole === undefined ? {} : { text: whole }),
                ...(from === undefined ? {} : { from }),
                ...(guardedBy === undefined ? {} : { guardedBy }),
            };
        });
    });
}
/** `newStore` of `newStore()`, `example.com/m/store.New` of `store.New(limit)`. */
function functionCalled({ tree, bindings, imports }, value) {
    if (value === none || tree.kind(value) !== Kind.call_expression)
        return undefined;
    const callee = tree.child(value, Field.function);
    return tree.kind(callee) === Kind.identifier ? tree.text(callee) : qualifiedName(tree, bindings, imports, callee);
}
