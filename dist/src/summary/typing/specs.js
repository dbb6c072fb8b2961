/** The names of var and const declarations with their types and values, constants that repeat the last list included. */
import { Field, Kind } from '../../syntax/kinds.js';
import { none } from '../../syntax/tree.js';
/** Of a `var_declaration` or `const_declaration`; `_` included. */
export function specs(reader, declaration) {
    const { tree } = reader.source;
    const constant = tree.kind(declaration) === Kind.const_declaration;
    const list = tree.named(declaration).flatMap((n) => (tree.kind(n) === Kind.var_spec_list ? tree.named(n) : [n]));
    const found = [];
    /** Of the last constant spec that had values: what follows without any repeats them. */
    let repeated = { type: none, values: [] };
    list.forEach((spec, iota) => {
        const value = tree.child(spec, Field.value);
        let type = tree.child(spec, Field.type);
        let values = value === none ? [] : tree.named(value);
        if (constant) {
            if (value === none)
                ({ type, values } = repeated);
            else
                repeated = { type, values };
        }
        const names = tree.childrenIn(spec, Field.name).filter((n) => isName(tree.kind(n)));
        const data = type === none ? undefined : reader.type(type);
        names.forEach((name, i) => {
            const origin = originOf(reader, values, i, names.length);
            found.push({ name, ...(data && { type: data }), ...(origin && { origin }), ...(constant && { iota }) });
        });
    });
    return found;
}
/** Where the name at `i` of `count` on a left side has its value from. */
export function originOf(reader, values, i, count) {
    const [only] = values;
    if (values.length === 1 && count > 1 && only !== undefined)
        return { from: 'value', value: reader.expression(only), index: i };
    const value = values[i];
    return value === undefined ? undefined : { from: 'value', value: reader.expression(value) };
}
/** Names that the grammar takes for keywords may be declared too. */
function isName(kind) {
    return kind === Kind.identifier || kind === Kind.iota || kind === Kind.nil || kind === Kind.true || kind === Kind.false;
}
