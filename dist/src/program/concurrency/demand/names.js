/** Functions by their names, whatever they are methods of. */
import { append, isFunction, nameOf } from '../../program.js';
const named = new WeakMap();
/** All functions and methods of this name, tests' ones too. */
export function functionsNamed(program, name) {
    let index = named.get(program);
    if (index === undefined) {
        const lists = new Map();
        for (const pkg of program.packages)
            for (const d of pkg.declarations)
                if (isFunction(d))
                    append(lists, nameOf(d), d);
        index = lists;
        named.set(program, index);
    }
    return index.get(name) ?? [];
}
