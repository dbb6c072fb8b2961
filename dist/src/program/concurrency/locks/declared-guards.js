import { shortName } from '../paths/map-objects.js';
import { findField } from '../paths/typing.js';
import { holds } from './guards.js';
/** Whether a `+checklocks` comment on the field or variable names a lock. */
export function isDeclaredGuarded(program, map) {
    return locksNamed(program, map).length > 0;
}
/** The guard that a `+checklocks:mu` comment on the field or variable names; of several, the one that is missing somewhere. */
export function declaredGuard(program, map, sites) {
    const { kind } = map;
    if (kind === 'local')
        return undefined;
    const guards = locksNamed(program, { ...map, kind, key: map.object }).map(({ id, name }) => guard(id, name, sites));
    return guards.find((g) => g.missing.length > 0) ?? guards[0];
}
function locksNamed(program, { kind, owner, key, name, pkg }) {
    if (name.endsWith('[]') || pkg === undefined)
        return [];
    const base = shortName(name);
    if (owner !== undefined) {
        const type = { pkg: owner.pkg, text: owner.fact.name };
        return (owner.fact.fields?.find((f) => f.name === base)?.guardedBy ?? []).flatMap((lock) => {
            const holder = findField(program, type, lock)?.owner;
            if (holder === undefined)
                return [];
            return [{ id: `${holder.pkg.info.importPath}.${holder.fact.name}.${lock}`, name: `${holder.fact.name}.${lock}` }];
        });
    }
    const home = pkg.info.importPath;
    if (kind !== 'variable' || key !== `n${home}.${base}`)
        return [];
    const declared = pkg.byName.get(base)?.find((d) => d.outline.kind === 'var');
    const variable = declared === undefined ? undefined : program.summary(declared).variables.find((v) => v.name === base);
    return (variable?.guardedBy ?? []).map((lock) => ({ id: `n${home}.${lock}`, name: lock }));
}
function guard(id, name, sites) {
    const held = sites.filter((site) => holds(site, id));
    return { id, name, own: true, pointer: false, declared: true, held, missing: sites.filter((site) => !held.includes(site)) };
}
