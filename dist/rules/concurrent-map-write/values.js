/** Maps of struct values that a table behind a lock holds: who takes such a value has a copy of the struct, and everybody's map. */
import { isBare, replacesOf } from '../../src/program/concurrency/locks/guards.js';
import { isField, typeOf } from '../../src/program/concurrency/paths/path.js';
import { isMutex, pointee } from '../../src/program/concurrency/paths/typing.js';
import { declaredType } from '../../src/program/types.js';
import { doubts, isExcused, isOpenToOthers, isSetUp } from './excuses.js';
import { contextOf, helpOf, verbOf } from './words.js';
export function judgeValues(program, map, sites, guard) {
    if (guard !== undefined || map.kind !== 'field')
        return undefined;
    // `role.Grants = maps.Clone(role.Grants)` comes first.
    const replacing = new Set(replacesOf(map).map(({ first }) => first.access.declaration));
    const isBlamed = (v) => isOpen(v) && !replacing.has(v.access.declaration) && isOfCopy(program, v);
    for (const site of sites) {
        const way = site.writes ? site.variants.find(isBlamed) : undefined;
        if (way === undefined)
            continue;
        return {
            severity: 'error',
            evidence: ['a copy of a guarded value shares it', ...doubts(way, false)],
            message: `map ${map.name} is ${verbOf(site)} with no lock ${contextOf(way)}, of a copy that shares it with the table it comes from, which has a lock`,
            help: helpOf(map, guard),
            places: [{ site, text: '' }],
            sides: [{ access: way }],
        };
    }
    return undefined;
}
function isOpen(variant) {
    const { owned, access } = variant;
    return isOpenToOthers(variant) && !owned && !access.path.root.fresh && isBare(variant) && !isExcused(variant) && !isSetUp(variant);
}
/** `s.table[k].m`, where the elements of the table are structs, not pointers to them, and `s` has a mutex. */
function isOfCopy(program, { access: { path } }) {
    const { root, steps } = path;
    if (steps.length < 3 || steps.at(-2) !== '[]' || !isField(steps.at(-3) ?? '[]'))
        return false;
    const value = typeOf(program, { root, steps: steps.slice(0, -1) });
    if (value === undefined || !/^[\p{L}_]/u.test(value.text) || /^(?:map\[|interface|chan |func)/.test(value.text))
        return false;
    const holder = typeOf(program, { root, steps: steps.slice(0, -3) });
    const struct = holder === undefined ? undefined : declaredType(program, holder.pkg, pointee(holder).text);
    return declaredType(program, value.pkg, value.text)?.fact.fields !== undefined && hasMutex(struct?.fact.fields ?? []);
}
function hasMutex(fields) {
    return fields.some(({ text = '' }) => isMutex(text));
}
