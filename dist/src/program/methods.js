/** Methods of a package by receiver and by name: looked up once per package. */
import { append, nameOf } from './program.js';
const indexes = new WeakMap();
function indexOf(pkg) {
    let index = indexes.get(pkg);
    if (index === undefined) {
        const byReceiver = new Map();
        const byName = new Map();
        for (const d of pkg.declarations) {
            const { kind, receiver } = d.outline;
            if (receiver !== undefined)
                append(byReceiver, receiver, d);
            if (kind === 'method')
                append(byName, nameOf(d), d);
        }
        index = { byReceiver, byName };
        indexes.set(pkg, index);
    }
    return index;
}
/** Methods of a type by its name as receivers write it, tests' ones too, in file order. */
export function methodsOf(pkg, receiver) {
    return indexOf(pkg).byReceiver.get(receiver) ?? [];
}
/** Methods of this name of any type, tests' ones too, in file order. */
export function methodsNamed(pkg, name) {
    return indexOf(pkg).byName.get(name) ?? [];
}
