/** Owners by index into `facts.structs`. One that stands in an expression of a function has none but the function. */
export function structOwners(facts, declaration) {
    const found = facts.structs.map(() => undefined);
    const walk = (type, owner) => {
        switch (type?.kind) {
            case 'pointer':
                return walk(type.elem, owner);
            case 'slice':
            case 'array':
            case 'chan':
            case 'map':
                return walk(type.elem, { ...owner, path: [...owner.path, '[]'] });
            case 'struct': {
                if (found[type.index] !== undefined)
                    return;
                found[type.index] = owner;
                for (const field of facts.structs[type.index]?.fields ?? [])
                    walk(field.type, { ...owner, path: [...owner.path, field.name] });
                return;
            }
        }
    };
    for (const { name, type } of facts.types)
        walk(type, { root: 'type', name, path: [] });
    for (const { name, type, origin } of facts.values)
        walk(type ?? (origin?.from === 'value' ? typeOfLiteral(origin.value) : undefined), { root: 'variable', name, path: [] });
    for (const { kind, name, type } of facts.locals)
        if (kind === 'type')
            walk(type, { root: 'function', name, path: [] });
    const [first = ''] = declaration.outline.names;
    const isVariable = declaration.outline.kind === 'var' && declaration.outline.names.length === 1;
    const rest = isVariable ? { root: 'variable', name: first, path: ['[]'] } : { root: 'function', path: [] };
    return found.map((owner) => owner ?? rest);
}
/** `T{…}`, `&T{…}` */
function typeOfLiteral(value) {
    if (value.kind === 'composite')
        return value.type;
    if (value.kind === 'array')
        return { kind: 'slice', elem: value.elem };
    return value.kind === 'unary' && value.operand.kind === 'composite' ? value.operand.type : undefined;
}
/** As people write it: `Cache`, `Cache.stats` for an unnamed struct in a field, `load.entry` for a type of a function. */
export function ownerText(owner, declaration) {
    const path = owner.path.filter((step) => step !== '[]');
    if (owner.root !== 'function')
        return [owner.name, ...path].join('.');
    return [functionText(declaration), owner.name ?? 'struct', ...path].join('.');
}
/** `load`, `Cache.load`; of a function literal in a variable the variable's name. */
export function functionText({ outline }) {
    const [name = ''] = outline.names;
    return outline.receiver === undefined ? name : `${outline.receiver}.${name}`;
}
