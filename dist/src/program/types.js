import { importPathIn } from './typing/imports.js';
/** What uses have for the type of `struct{ … }{ … }`. */
export const unnamedStruct = 'struct';
const maxEmbedding = 4;
/** The declaration of `T` or `import/path.T` as seen from `pkg`; aliases and `type A B` followed; undefined where it is not in the program. */
export function namedType(program, pkg, name, depth = 0) {
    const declared = declaredType(program, pkg, name);
    if (declared === undefined)
        return undefined;
    const { fact } = declared;
    if (fact.fields !== undefined || fact.underlying === undefined || depth >= maxEmbedding)
        return declared;
    return namedType(program, declared.pkg, fact.underlying, depth + 1) ?? declared;
}
/** The very declaration of `T`, `*T` or `import/path.T` as seen from `pkg`; undefined where it is not in the program. */
export function declaredType(program, pkg, name) {
    let names = declaredTypes.get(pkg);
    if (names === undefined) {
        names = new Map();
        declaredTypes.set(pkg, names);
    }
    let found = names.get(name);
    if (found === undefined && !names.has(name)) {
        found = findDeclared(program, pkg, name);
        names.set(name, found);
    }
    return found;
}
/** The type that a file calls `T` or `pkg.T`. */
export function typeCalled(program, file, name) {
    const dot = name.indexOf('.');
    if (dot < 0)
        return declaredType(program, file.pkg, name);
    const path = importPathIn(program, file, name.slice(0, dot));
    return path === undefined ? undefined : declaredType(program, file.pkg, `${path}.${name.slice(dot + 1)}`);
}
/** Types are asked for again and again. */
const declaredTypes = new WeakMap();
function findDeclared(program, pkg, name) {
    const plain = name.replace(/^\*+/, '');
    const dot = plain.lastIndexOf('.');
    const home = dot < 0 ? pkg : program.packageAt(plain.slice(0, dot));
    const base = plain.slice(dot + 1);
    const declaration = home?.byName.get(base)?.find((d) => d.outline.kind === 'type');
    if (home === undefined || declaration === undefined)
        return dot < 0 ? findDotted(program, pkg, base) : undefined;
    const fact = program.summary(declaration).types.find((t) => t.name === base);
    return fact === undefined ? undefined : { pkg: home, declaration, fact };
}
/** By a dot import of one of the package's files. */
function findDotted(program, pkg, base) {
    if (!/^\p{Lu}/u.test(base))
        return undefined;
    for (const path of new Set(pkg.files.flatMap(({ imports }) => [...imports.dots]))) {
        const found = declaredType(program, pkg, `${path}.${base}`);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Field `name` of a type, its own or promoted from an embedded struct; undefined where it is not found. */
export function fieldOf(program, type, name, depth = 0) {
    const own = type.fact.fields?.find((f) => f.name === name);
    if (own !== undefined)
        return { owner: type, fact: own };
    if (depth >= maxEmbedding)
        return undefined;
    for (const field of type.fact.fields ?? []) {
        if (!field.embedded || field.type === undefined)
            continue;
        const inner = namedType(program, type.pkg, field.type);
        const found = inner === undefined ? undefined : fieldOf(program, inner, name, depth + 1);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/**
 * The field at the end of a path of field names from a type. `elsewhere`: it is certainly no field of a named type of the program (the
 * path leads into an unnamed struct or a type of another module); `unknown`: it may be any field of that name.
 */
export function fieldAt(program, pkg, root, fields) {
    if (root === unnamedStruct)
        return 'elsewhere';
    let type = namedType(program, pkg, root);
    if (type === undefined)
        return isForeign(program, root) ? 'elsewhere' : 'unknown';
    let found;
    for (const [i, name] of fields.entries()) {
        if (type === undefined) {
            const inner = found?.fact.type;
            if (name === '[]')
                return 'unknown';
            return inner === undefined || isForeign(program, inner) ? 'elsewhere' : 'unknown';
        }
        found = fieldOf(program, type, name);
        if (found === undefined)
            return 'unknown';
        type = i === fields.length - 1 || found.fact.type === undefined ? undefined : namedType(program, found.owner.pkg, found.fact.type);
    }
    return found ?? 'unknown';
}
/** A type of a package that is not in the program. */
function isForeign(program, type) {
    const dot = type.lastIndexOf('.');
    return dot >= 0 && program.packageAt(type.slice(type.startsWith('*') ? 1 : 0, dot)) === undefined;
}
