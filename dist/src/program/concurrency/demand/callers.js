/** Who may call a function, by names: before anything is parsed. */
import { callersOf, mentioning } from '../../mentions.js';
import { isFunction, nameOf } from '../../program.js';
import { fieldsWith } from '../paths/func-fields.js';
import { interfacesOf } from './interfaces.js';
import { usesFunction } from './map-words.js';
const known = new WeakMap();
/** Functions of its package that may call it, by a func field that has it as well, or hand it over. */
export function callersAround(callee) {
    let found = known.get(callee);
    if (found === undefined) {
        const name = nameOf(callee);
        const isMethod = callee.outline.kind === 'method';
        const named = mentioning(callee.file.pkg, name).filter((d) => d !== callee && isFunction(d) && usesFunction(d, name, isMethod));
        const byField = fieldsWith(callee)
            .flatMap((field) => callersOf(callee.file.pkg, field))
            .filter((d) => d !== callee && isFunction(d));
        found = [...new Set([...named, ...byField])];
        known.set(callee, found);
    }
    return found;
}
/** A name that so many call is everybody's name. */
const maxCallers = 40;
/** Functions of other packages that may call it; undefined where it is everybody's name. */
export function callersElsewhereOf(program, callee) {
    let callers = elsewhere.get(callee);
    if (callers === undefined) {
        const { pkg } = callee.file;
        // Where an interface asks for it, who knows only that calls it as well.
        const homes = interfacesOf(program, callee).flatMap(({ file }) => [file.pkg, ...program.dependents(file.pkg)]);
        const others = [...new Set([...program.dependents(pkg), ...homes])].filter((user) => user !== pkg);
        callers = others.flatMap((user) => callersOf(user, nameOf(callee)).filter(isFunction));
        elsewhere.set(callee, callers);
    }
    return callers.length > maxCallers ? undefined : callers;
}
const elsewhere = new WeakMap();
