/** Which field or package variable an access path ends at. */
import { loadStep, receivedStep } from '../../../summary/behaviour/paths.js';
import { keyOf, typeOf } from './path.js';
import { findField, namedType, pointee } from './typing.js';
/** Which field or package variable a path ends at. */
export function objectOf(program, path) {
    const { root, steps } = path;
    const last = lastField(steps);
    const inner = '[]'.repeat(steps.slice(last + 1).filter((step) => step === '[]').length);
    if (last < 0) {
        return root.kind === 'package'
            ? { key: root.key + inner, kind: 'variable', name: `${shortName(root.name)}${inner}`, pkg: homeOf(program, root.name) }
            : undefined;
    }
    const field = steps[last] ?? '';
    const holder = typeAt(program, path, last);
    const found = holder === undefined ? undefined : findField(program, holder, field);
    if (found?.owner !== undefined) {
        const { owner } = found;
        return {
            key: `f${owner.pkg.info.importPath}.${owner.fact.name}.${field}${inner}`,
            kind: 'field',
            name: `${owner.fact.name}.${field}${inner}`,
            pkg: owner.pkg,
            owner,
        };
    }
    // A field of an unnamed struct: there is one of it for each variable.
    if (root.kind !== 'package')
        return ofUnnamed(program, path, last, inner);
    return { key: keyOf(path), kind: 'variable', name: [shortName(root.name), ...steps].join('.'), pkg: homeOf(program, root.name) };
}
/** `s.register.m`, of a field `register struct{…}`: the named struct around it owns it. */
function ofUnnamed(program, path, last, inner) {
    const { steps } = path;
    for (let i = last - 1; i >= 0; i--) {
        const step = steps[i] ?? '';
        const around = /^\w+$/.test(step) ? typeAt(program, path, i) : undefined;
        const found = around === undefined ? undefined : findField(program, around, step);
        if (found === undefined || !/^\*?struct\{/.test(found.it.text))
            return undefined;
        if (found.owner === undefined)
            continue;
        const { owner } = found;
        const way = `${owner.fact.name}.${steps.slice(i, last + 1).join('.')}${inner}`;
        return { key: `f${owner.pkg.info.importPath}.${way}`, kind: 'field', name: way, pkg: owner.pkg, owner };
    }
    return undefined;
}
/** Index of a path's last step that is neither an element nor what an atomic publishes or a sync.Map holds; −1 where there is none. */
export function lastField(steps) {
    let last = steps.length - 1;
    for (; last >= 0; last--) {
        const step = steps[last] ?? '';
        const isValue = step.startsWith('(') && (steps[last - 1] === loadStep || (steps[last - 1] === '[]' && step.startsWith('(map[')));
        if (step !== '[]' && step !== receivedStep && step !== loadStep && !isValue)
            break;
    }
    return last;
}
function homeOf(program, name) {
    return program.packageAt(name.slice(0, name.lastIndexOf('.')));
}
export function shortName(name) {
    return name.slice(name.lastIndexOf('.') + 1);
}
/** How code names the field or variable: `m` of `Cache.m[]`. */
export function sourceName(name) {
    return shortName(name).replaceAll('[]', '');
}
/** Full names of the structs that a path leads through, as far as they are declared. */
export function structsOnWay(program, path) {
    return path.steps.flatMap((_, length) => {
        const type = typeAt(program, path, length);
        const declared = type === undefined ? undefined : namedType(program, pointee(type));
        return declared === undefined ? [] : [`${declared.pkg.info.importPath}.${declared.fact.name}`];
    });
}
/** Type of a path's first `length` steps. */
export function typeAt(program, path, length) {
    return typeOf(program, { root: path.root, steps: path.steps.slice(0, length) });
}
