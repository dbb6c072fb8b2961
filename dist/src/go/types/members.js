/** Fields and methods that a selector reaches, embedding followed: https://go.dev/ref/spec#Selectors. */
import { expanded, unalias, underlying } from './named.js';
import { substituteSignature } from './substitute.js';
/** Fields in fields: an end for embedding that never comes. */
const MAX_DEPTH = 16;
/** Types looked at on one level. */
const MAX_WIDTH = 200;
/**
 * The member `name` of a type or of what it points to, at the shallowest depth. `unknown` where a type that may have it is not known;
 * undefined where there is none, or several.
 */
export function memberOf(type, name) {
    const start = unalias(type);
    const target = start.kind === 'pointer' ? start.elem : start;
    let level = [{ type: target, path: [] }];
    const seen = new Set();
    for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
        const found = [];
        const next = [];
        let open = false;
        for (const step of level.slice(0, MAX_WIDTH)) {
            const here = unalias(step.type);
            if (here.kind === 'named') {
                if (seen.has(here.declaration) && here.args.length === 0)
                    continue;
                seen.add(here.declaration);
                const method = methodOf(here, name);
                if (method !== undefined) {
                    found.push({ kind: 'method', ...method, path: step.path });
                    continue;
                }
            }
            const under = underlying(here);
            if (under.kind === 'unknown')
                open = true;
            else if (under.kind === 'struct')
                structMember(under.fields, name, step, found, next);
            else if (under.kind === 'interface') {
                const signature = interfaceMethod(under, name, 0);
                if (signature === 'unknown')
                    open = true;
                else if (signature !== undefined)
                    found.push({ kind: 'method', signature, pointer: false, path: step.path });
            }
        }
        if (open && found.length === 0)
            return 'unknown';
        if (found.length > 0)
            return found.length === 1 ? found[0] : undefined;
        level = next;
    }
    return undefined;
}
function structMember(fields, name, step, found, next) {
    for (const field of fields) {
        if (field.name === name)
            found.push({ kind: 'field', field, path: step.path });
        if (!field.embedded)
            continue;
        const type = unalias(field.type);
        next.push({ type: type.kind === 'pointer' ? type.elem : type, path: [...step.path, field.name] });
    }
}
function methodOf(type, name) {
    const { declaration, args } = type;
    const method = declaration.method(name);
    if (method === undefined)
        return undefined;
    return { pointer: method.pointer, signature: substituteSignature(method.signature, declaration.parameters, args) };
}
function interfaceMethod(type, name, depth) {
    if (depth > MAX_DEPTH)
        return undefined;
    const under = underlying(type);
    if (under.kind === 'unknown')
        return 'unknown';
    if (under.kind !== 'interface')
        return undefined;
    const own = under.methods.find((m) => m.name === name);
    if (own !== undefined)
        return own.signature;
    let open = false;
    for (const embedded of under.embedded) {
        const found = interfaceMethod(embedded, name, depth + 1);
        if (found === 'unknown')
            open = true;
        else if (found !== undefined)
            return found;
    }
    return open ? 'unknown' : undefined;
}
/**
 * Names of the methods that values of a type have (`pointer`: those of `*T`), promoted ones too; undefined where an embedded type is not
 * known. https://go.dev/ref/spec#Method_sets
 */
export function methodNames(type, pointer) {
    const names = new Set();
    return collect(unalias(type), pointer, names, new Set(), 0) ? names : undefined;
}
function collect(type, pointer, into, seen, depth) {
    if (depth > MAX_DEPTH)
        return true;
    if (type.kind === 'named') {
        if (seen.has(type.declaration))
            return true;
        seen.add(type.declaration);
        for (const name of type.declaration.methodNames)
            if (pointer || type.declaration.method(name)?.pointer === false)
                into.add(name);
        expanded(type);
    }
    const under = underlying(type);
    if (under.kind === 'unknown')
        return false;
    if (under.kind === 'interface') {
        for (const method of under.methods)
            into.add(method.name);
        return under.embedded.every((one) => collect(unalias(one), false, into, seen, depth + 1));
    }
    if (under.kind !== 'struct')
        return true;
    return under.fields
        .filter((field) => field.embedded)
        .every((field) => {
        const inner = unalias(field.type);
        return inner.kind === 'pointer'
            ? collect(unalias(inner.elem), true, into, seen, depth + 1)
            : collect(inner, pointer, into, seen, depth + 1);
    });
}
