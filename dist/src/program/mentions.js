/** Which declarations of a package name something: looked up once per name, since many facts ask for the same ones. */
import { mentionsName } from './program.js';
const indexes = new WeakMap();
function indexOf(pkg) {
    let index = indexes.get(pkg);
    if (index === undefined) {
        index = { mentioning: new Map(), callers: undefined };
        indexes.set(pkg, index);
    }
    return index;
}
/** Declarations outside tests in which the identifier occurs (perhaps only in a comment), in file order. */
export function mentioning(pkg, name) {
    const { mentioning: known } = indexOf(pkg);
    let found = known.get(name);
    if (found === undefined) {
        found = pkg.declarations.filter((d) => !d.file.source.isTest && mentionsName(d, name));
        known.set(name, found);
    }
    return found;
}
/** Declarations outside tests that call something of this name, in file order. */
export function callersOf(pkg, name) {
    const index = indexOf(pkg);
    if (index.callers === undefined) {
        index.callers = new Map();
        for (const d of pkg.declarations) {
            if (d.file.source.isTest)
                continue;
            for (const callee of d.outline.calls) {
                const list = index.callers.get(callee);
                if (list === undefined)
                    index.callers.set(callee, [d]);
                else
                    list.push(d);
            }
        }
    }
    return index.callers.get(name) ?? [];
}
