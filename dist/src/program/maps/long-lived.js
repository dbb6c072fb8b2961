/** Every map that can outlive a call, with its types: package-level variables and struct fields. */
import { triggerMask } from '../../outline/index.js';
import { mentionsName } from '../program.js';
import { mapType, memberOf, namedTypeOf, typeOfVariable } from '../typing/index.js';
const mask = triggerMask(['map']);
/**
 * Variables and fields whose type is a map or is defined as one in their package, in order of files and places. Not the maps inside of
 * other types (`[]map[K]V`, `map[K]map[K2]V`), nor those whose key or value depends on a type parameter.
 */
export function maps(program) {
    return program.packages.flatMap((pkg) => {
        const writing = pkg.declarations.filter((d) => (d.outline.triggers & mask) !== 0);
        const names = writing.filter((d) => d.outline.kind === 'type').flatMap((d) => mapNames(program, d));
        const declaring = new Set(writing);
        return pkg.declarations.flatMap((d) => {
            const { kind, names: declared } = d.outline;
            // `var _ = Describe(…, func() {…})` names nothing, and is large.
            if ((kind !== 'var' && kind !== 'type') || declared.length === 0)
                return [];
            return declaring.has(d) || names.some((name) => mentionsName(d, name)) ? declaredMaps(program, d) : [];
        });
    });
}
/** Names of the types that a declaration defines as maps. */
function mapNames(program, { file, outline }) {
    return outline.names.filter((name) => mapType(namedTypeOf(program, file.pkg, name)) !== undefined);
}
function declaredMaps(program, declaration) {
    const { pkg } = declaration.file;
    const { variables, types } = program.summary(declaration);
    const found = [];
    const add = (object, at, type) => {
        const map = mapType(type);
        if (map !== undefined)
            found.push({ object, declaration, at, ...map });
    };
    for (const { name, at, constant } of variables) {
        if (!constant && isDeclaredBy(pkg, name, declaration))
            add({ kind: 'variable', pkg, name }, at, typeOfVariable(program, pkg, name));
    }
    for (const fact of types) {
        if (fact.fields === undefined || !isDeclaredBy(pkg, fact.name, declaration))
            continue;
        const type = namedTypeOf(program, pkg, fact.name);
        for (const { name, embedded, at } of fact.fields) {
            const member = memberOf(type, name);
            if (typeof member !== 'object' || member.kind !== 'field')
                continue;
            add({ kind: 'field', pkg, owner: { pkg, declaration, fact }, name, embedded }, at, member.field.type);
        }
    }
    return found;
}
/** Of two files that exclude each other (`_linux.go`, `_windows.go`) names mean the first one's. */
function isDeclaredBy(pkg, name, declaration) {
    return pkg.byName.get(name)?.[0] === declaration;
}
