/** Which lock guards a map, as its accesses show it. */
import { append } from '../../program.js';
import { innermost, writes } from '../function/access.js';
import { obscure } from '../function/state.js';
import { isGuess, isReceived } from '../paths/path.js';
/** In order of files and places; a site that both reads and writes (`m[k]++`) is one that writes. */
export function sitesOf({ accesses }) {
    return group(accesses.filter(({ access: { how } }) => how !== 'replace' && how !== 'leave'));
}
/** Where the map itself is handed out, by functions that do not give themselves another one then. */
export function leavesOf({ accesses }) {
    const replacing = new Set(accesses.filter((a) => a.access.how === 'replace').map((a) => a.access.declaration));
    return group(accesses.filter(({ access: { how, declaration } }) => how === 'leave' && !replacing.has(declaration)));
}
/** Where the variable or field is given another map. */
export function replacesOf({ accesses }) {
    return group(accesses.filter(({ access: { how } }) => how === 'replace'));
}
/** Some of a map's accesses, expression by expression. */
export function sitesAmong(accesses) {
    return group(accesses);
}
function group(accesses) {
    const told = byPlace(accesses, ({ at }) => at).flatMap(partsOf);
    return byPlace(told.flat(), ({ at }) => at)
        .flatMap((variants) => {
        const [first] = variants;
        return first === undefined
            ? []
            : [
                {
                    first: nearest(variants.filter((v) => writes(v.access))) ?? nearest(variants) ?? first,
                    variants,
                    writes: variants.some((v) => writes(v.access)),
                    locks: common(butReceived(variants)),
                },
            ];
    })
        .sort((a, b) => a.first.access.at.file - b.first.access.at.file || a.first.access.at.start - b.first.access.at.start);
}
/** Whoever receives an object from a channel has it from one who held its lock: that he holds none says nothing of others at the same place. */
function butReceived(variants) {
    const others = variants.filter(({ access, locks }) => locks.length > 0 || !isReceived(access.path));
    return others.length > 0 ? others : variants;
}
function byPlace(accesses, place) {
    const places = new Map();
    for (const a of accesses) {
        const { file, start } = place(a.access);
        append(places, `${file}:${start}`, a);
    }
    return [...places.values()];
}
/** Where the callee takes a lock itself, it is there that it is missing. */
function whereItStands(one) {
    const { at, declaration } = innermost(one.access);
    return { ...one, access: { ...one.access, at, declaration, inside: undefined } };
}
/** What a callee that is given the map does to it stands at the call; but what it does under a lock of its own, and what without, is told apart. */
function partsOf(variants) {
    const all = common(variants);
    const parts = byPlace(variants, (access) => innermost(access).at);
    const holdsMore = (part) => common(part).some(({ id, mode }) => !all.some((lock) => lock.id === id && lock.mode === mode));
    return parts.some(holdsMore) ? parts.map((part) => part.map(whereItStands)) : [variants];
}
/** The way of the fewest calls: the one that a reader sees first. */
export function nearest(variants) {
    const calls = ({ access }) => access.hops?.length ?? 0;
    return variants.reduce((best, v) => (best === undefined || calls(v) < calls(best) ? v : best), undefined);
}
/** Those of which the object is known, and the way is short, come first. */
export function plainestFirst(variants) {
    const rank = ({ access: { path, hops } }) => (path.steps.some(isGuess) ? 100 : 0) + (hops?.length ?? 0);
    return variants.toSorted((a, b) => rank(a) - rank(b));
}
function common(variants) {
    const [first, ...rest] = variants;
    if (first === undefined)
        return [];
    return first.locks.flatMap((lock) => {
        const others = rest.map((v) => v.locks.find((l) => l.id === lock.id));
        if (others.some((l) => l === undefined))
            return [];
        return [others.some((l) => l?.mode === 'r') ? { ...lock, mode: 'r' } : lock];
    });
}
/** The lock that most sites hold: one of the map's own object, or as global as the map, before those of others. Undefined where there is none. */
export function guardOf(sites) {
    const locks = new Map();
    for (const { locks: held } of sites) {
        for (const lock of held) {
            if (lock.perCall !== true)
                append(locks, lock.id, lock);
        }
    }
    const guards = [...locks].flatMap(([id, [lock, ...more]]) => {
        if (lock === undefined)
            return [];
        const held = sites.filter((s) => holds(s, id));
        const own = [lock, ...more].every(({ relation }) => relation === 'own' || relation === 'global');
        // What a callee locks for maps of its own, while it reads one that it is given.
        const isOfReader = [lock, ...more].every(({ relation }) => relation === 'other') && !held.some((s) => s.writes);
        if (isOfReader && sites.some((s) => s.writes))
            return [];
        return [{ id, name: lock.name, own, pointer: lock.pointer === true, held, missing: sites.filter((s) => !held.includes(s)) }];
    });
    const written = ({ held, id }) => held.filter((s) => s.writes && s.locks.some((l) => l.id === id && l.mode === 'w')).length;
    return guards.sort((a, b) => Number(b.own) - Number(a.own) || b.held.length - a.held.length || written(b) - written(a))[0];
}
/** Whether it holds the lock of that `HeldLock.id`. */
export function holds({ locks }, id) {
    return locks.some((lock) => lock.id === id);
}
/** Whether the lock may be held there after all: on some path, or by a call that cannot be followed. */
export function mayHold(variant, guard) {
    return variant.access.may.has(obscure) || holdsSometimes(variant, guard);
}
/** On some path. */
export function holdsSometimes({ access }, guard) {
    for (const key of access.may.keys())
        if (!access.held.has(key) && isLock(key, guard))
            return true;
    return false;
}
/** Whether a lock of that `keyOf` may be the guard: by the last name, since another variable may lead to it. */
export function isLock(key, guard) {
    const name = guard.id.slice(Math.max(guard.id.lastIndexOf('.'), guard.id.lastIndexOf('\u0001')) + 1);
    // One of several, by an index.
    const lock = key.endsWith('\u0001[]') ? key.slice(0, key.indexOf('\u0001[]')) : key;
    return lock.endsWith(`.${name}`) || lock.endsWith(`\u0001${name}`) || lock === name;
}
/** It holds no lock, nor perhaps one. */
export function isBare({ access, locks }) {
    return locks.length === 0 && access.may.size === 0;
}
/** In how many functions they stand. */
export function functionsOf(sites) {
    return new Set(sites.map(({ first }) => first.access.declaration)).size;
}
/** Whether both hold one lock that keeps them apart. */
export function excluded(a, b) {
    return a.locks.some((lock) => b.locks.some((other) => other.id === lock.id &&
        (lock.mode === 'w' || other.mode === 'w') &&
        (lock.launcher === undefined || lock.launcher !== other.launcher)));
}
