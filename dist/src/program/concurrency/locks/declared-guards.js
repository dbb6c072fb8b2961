import { findField } from '../paths/typing.js';
/** The guard that a `+checklocks:mu` comment on the field or variable names; of several, the one that is missing somewhere. */
export function declaredGuard(program, { kind, owner, object, name, pkg }, sites) {
    if (kind === 'local' || name.endsWith('[]'))
        return undefined;
    const base = name.slice(name.lastIndexOf('.') + 1);
    if (owner !== undefined) {
        const locks = owner.fact.fields?.find((f) => f.name === base)?.guardedBy ?? [];
        const type = { pkg: owner.pkg, text: owner.fact.name };
        const guards = locks.flatMap((lock) => {
            const holder = findField(program, type, lock)?.owner;
            return holder === undefined
                ? []
                : [guard(`${holder.pkg.info.importPath}.${holder.fact.name}.${lock}`, `${holder.fact.name}.${lock}`, sites)];
        });
        return guards.find((g) => g.missing.length > 0) ?? guards[0];
    }
    const home = pkg.info.importPath;
    if (object !== `n${home}.${base}`)
        return undefined;
    const declared = pkg.byName.get(base)?.find((d) => d.outline.kind === 'var');
    const variable = declared === undefined ? undefined : program.summary(declared).variables.find((v) => v.name === base);
    const guards = (variable?.guardedBy ?? []).map((lock) => guard(`n${home}.${lock}`, lock, sites));
    return guards.find((g) => g.missing.length > 0) ?? guards[0];
}
function guard(id, name, sites) {
    const held = sites.filter((site) => site.locks.some((lock) => lock.id === id));
    return { id, name, own: true, pointer: false, declared: true, held, missing: sites.filter((site) => !held.includes(site)) };
}
