import { declaredType } from '../../types.js';
/** Structs in structs: more of them are hardly ever written. */
const maxEmbedding = 3;
/** `struct{ *states; … }` has the methods of states, and `struct{ Store; … }` those that the interface lists. */
export function hasMethod(program, pkg, type, name, depth = 0) {
    if (pkg.byName.has(`${type}.${name}`))
        return true;
    const declared = depth > maxEmbedding ? undefined : declaredType(program, pkg, type);
    return (declared?.fact.fields ?? []).some(({ embedded, text }) => {
        const part = embedded && text !== undefined ? declaredType(program, pkg, text) : undefined;
        if (part === undefined)
            return false;
        const { outline } = part.declaration;
        if (part.fact.text === 'interface')
            return outline.names.length === 1 && outline.calls.includes(name);
        return hasMethod(program, part.pkg, part.fact.name, name, depth + 1);
    });
}
