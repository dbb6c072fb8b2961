/** Which functions have to be looked at: those that may touch a map that somebody changes, all that may call those, and what they call. */
import { mentioning } from '../../mentions.js';
import { isFunction } from '../../program.js';
import { usesFunction } from './map-words.js';
import { locks, touches } from './touching.js';
/** What functions do to maps and locks by themselves. */
export function demandOfUsers(program, users) {
    const names = new Set(program.packages.flatMap((pkg) => pkg.declarations.filter(locks).map(nameOf)));
    return {
        functions: inOrder([...users.ofStored, ...users.ofLocal]),
        inherits: false,
        wants: locks,
        wantsName: (name) => names.has(lastName(name)),
        contends: (name) => users.names.has(name),
    };
}
/** Those who touch unsettled maps, all of their packages that may call them, and what shares maps of its own. */
export function demandOfCallers(program, users, unsettled) {
    const found = new Set(unsettled.users);
    for (const d of found)
        for (const caller of callers(d))
            found.add(caller);
    const functions = inOrder([...found, ...users.ofLocal]);
    const wants = (d) => functions.has(d) || unsettled.helpers.has(d) || users.ofTypes.has(d) || touches(d);
    const names = new Set(program.packages.flatMap((pkg) => pkg.declarations.filter(wants).map(nameOf)));
    return {
        functions,
        inherits: true,
        wants,
        wantsName: (name) => names.has(lastName(name)),
        contends: (name) => users.names.has(name) && !unsettled.settled.has(name),
    };
}
function inOrder(functions) {
    return new Set(functions.toSorted((a, b) => a.file.index - b.file.index || a.outline.start - b.outline.start));
}
function nameOf({ outline }) {
    return outline.names[0] ?? '';
}
function lastName(name) {
    return name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1);
}
/** Functions of its package that may call it, or hand it over. */
function callers(callee) {
    const name = nameOf(callee);
    return mentioning(callee.file.pkg, name).filter((d) => d !== callee && isFunction(d) && usesFunction(d, name, callee.outline.kind === 'method'));
}
