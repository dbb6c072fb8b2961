/** Which interfaces of the program ask for a method, and which types answer, by names: before anything is parsed. */
import { testDoubles } from '../../../go/library/test-doubles.js';
import { append, isFunction, nameOf, sourceText } from '../../program.js';
import { closing } from './brackets.js';
import { hasMethod } from './method-sets.js';
import { functionsNamed } from './names.js';
const asking = new WeakMap();
/** Interface types by the methods that they list. */
function interfaces(program) {
    let index = asking.get(program);
    if (index === undefined) {
        const found = new Map();
        for (const { declarations } of program.packages) {
            for (const d of declarations)
                if (isInterface(d))
                    for (const name of d.outline.calls)
                        append(found, name, d);
        }
        asking.set(program, found);
        index = found;
    }
    return index;
}
/** One that is declared by itself: of several in one `type (…)` the methods cannot be told apart by the outline. */
function isInterface(d) {
    const { outline, file } = d;
    if (isFunction(d) || outline.kind !== 'type' || outline.calls.length === 0 || outline.names.length !== 1 || file.source.isTest)
        return false;
    return /^(?:type\s+)?\w+(?:\[[^\]]*\])?\s+interface\s*\{/.test(sourceText(d));
}
/** Those of which the method's type has all methods. */
export function interfacesOf(program, method) {
    return (interfaces(program).get(nameOf(method)) ?? []).filter((asked) => answers(program, method, asked));
}
/** The same method of other types that have all that the interface lists; none that stand in for others in tests. */
export function alikeBy(program, method, asked) {
    const { receiver } = method.outline;
    return functionsNamed(program, nameOf(method)).filter((d) => {
        const { outline, file } = d;
        if (file.source.isTest || testDoubles.test(outline.receiver ?? ''))
            return false;
        return (outline.receiver !== receiver || file.pkg !== method.file.pkg) && answers(program, d, asked);
    });
}
/** The method's type has all methods that the interface lists, and this one with as many parameters. */
export function answers(program, method, asked) {
    const { outline, file } = method;
    const { receiver } = outline;
    if (receiver === undefined || !asked.outline.calls.every((name) => hasMethod(program, file.pkg, receiver, name)))
        return false;
    return takesAsMany(asked, method);
}
/** Whether a method has as many parameters as the interface's of that name, and is variadic where that is: other names alone do not make it one. */
function takesAsMany(asked, method) {
    const name = nameOf(method);
    const listed = parametersAfter(sourceText(asked), new RegExp(`(?:^|[\\n{;])[ \\t]*${name}\\(`));
    const own = parametersAfter(sourceText(method), new RegExp(`^func\\s*\\([^)]*\\)\\s*${name}\\(`));
    return listed === undefined || own === undefined || listed === own;
}
/** How many there are, negative where the last is variadic; undefined where the text is not found. */
function parametersAfter(text, head) {
    const found = head.exec(text);
    if (found === null)
        return undefined;
    const open = found.index + found[0].length - 1;
    const close = closing(text, open);
    if (close < 0)
        return undefined;
    const list = text
        .slice(open + 1, close)
        .replaceAll(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, '')
        .trim();
    let depth = 0;
    let count = list === '' ? 0 : 1;
    for (const c of list.replace(/,$/, '')) {
        if ('([{'.includes(c))
            depth++;
        else if (')]}'.includes(c))
            depth--;
        else if (c === ',' && depth === 0)
            count++;
    }
    return list.includes('...') ? -count : count;
}
