import { namedType } from './types.js';
/** Types with few values, whatever the program does. */
const small = new Set(['bool', 'int8', 'uint8', 'byte', 'reflect.Type', 'reflect.Kind']);
/** Whether the key of a Store-like call is neither a constant nor of a small type. An unknown key is open. */
export function hasOpenKey(program, { declaration, use }) {
    const { key } = use;
    if (key === undefined)
        return true;
    if (key.literal)
        return false;
    const { pkg } = declaration.file;
    if (key.name !== undefined) {
        const declared = pkg.byName.get(key.name)?.[0]?.outline.kind;
        if (declared === 'const' || declared === 'var')
            return false;
    }
    if (key.type === undefined)
        return true;
    if (small.has(key.type))
        return false;
    const type = namedType(program, pkg, key.type);
    if (type === undefined)
        return true;
    if (type.fact.underlying !== undefined && small.has(type.fact.underlying))
        return false;
    return !isEnum(program, type.pkg.declarations, type.fact.name);
}
/** A named type with several typed constants is taken for an enumeration: its values are those constants. One alone may be a default. */
function isEnum(program, declarations, type) {
    const constants = declarations
        .filter((d) => d.outline.kind === 'const')
        .flatMap((d) => (program.summary(d).variables.some((v) => v.type === type) ? program.summary(d).variables : []));
    return constants.length > 1;
}
