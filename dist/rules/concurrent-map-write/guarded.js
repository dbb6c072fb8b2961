import { excluded, isLock, mayHold as maybe } from '../../src/program/concurrency/guards.js';
import { isInContext, parallel } from '../../src/program/concurrency/parallel.js';
import { obscure } from '../../src/program/concurrency/state.js';
import { isEnd, isExcused, isFar, isStartUp, isVague } from './excuses.js';
import { contextOf, verbOf } from './words.js';
export function judgeGuarded(map, sites, guard) {
    if (guard === undefined)
        return undefined;
    return readLock(map, sites, guard) ?? forgotten(map, guard);
}
/** A write under RLock: other readers are not kept out. */
function readLock(map, sites, guard) {
    const isBlamed = (v) => v.locks.every((l) => l.mode === 'r') && v.locks.some((l) => l.id === guard.id);
    // Somebody else may be there at the same time.
    const meets = (v) => sites.some((s) => s.variants.some((other) => parallel(v, other) !== 'none'));
    const blamed = guard.own ? sites.filter((s) => s.writes && s.variants.some((v) => isBlamed(v) && !maybe(v, guard) && meets(v))) : [];
    const [first] = blamed;
    if (first === undefined || map.kind === 'local')
        return undefined;
    return {
        severity: 'error',
        confidence: 'high',
        message: `map ${map.name} is ${verbOf(first)} under a read lock of ${guard.name}, ${contextOf(first.first)}`,
        help: `Take ${guard.name}.Lock() for what writes the map: RLock lets others in at the same time`,
        places: [...blamed.map((site) => ({ site, text: `also ${verbOf(site)} under a read lock` })), ...others(guard.held, blamed, guard)],
    };
}
function others(held, blamed, guard) {
    const rest = held.filter((site) => !blamed.includes(site));
    const writersFirst = [...rest.filter((s) => s.writes), ...rest.filter((s) => !s.writes)];
    return writersFirst.slice(0, 2).map((site) => ({ site, text: `${verbOf(site)} under ${guard.name} here, ${contextOf(site.first)}` }));
}
/** Accesses without the lock that the others hold, one side of each pair writing. */
function forgotten(map, guard) {
    if (guard.held.length < 2 && !guard.held.some((s) => s.writes))
        return undefined;
    const all = guard.missing.flatMap((site) => blame(site, guard) ?? []).sort((a, b) => Number(b.site.writes) - Number(a.site.writes));
    const later = all.filter(({ variant }) => !isStartUp(variant) || isEnd(variant));
    const sure = (later.length > 0 ? later : all).filter(({ variant }) => !maybe(variant, guard));
    const blames = sure.length > 0 ? sure : later.length > 0 ? later : all;
    const [first] = blames;
    if (first === undefined)
        return undefined;
    // In a test, any helper may have waited.
    if (first.variant.access.declaration.file.source.isTest)
        return undefined;
    const verb = verbOf(first.site);
    const total = guard.held.length + guard.missing.length;
    const count = guard.held.length === 1 ? 'which one other access holds' : `which is held at ${guard.held.length} of ${total} accesses`;
    return {
        severity: 'error',
        confidence: confidenceOf(map, guard, blames),
        message: `map ${map.name} is ${verb} without ${guard.name}, ${count}`,
        places: [
            ...blames.map(({ site }) => ({ site, text: `also ${verbOf(site)} without it, ${contextOf(site.first)}` })),
            ...others(guard.held, [], guard),
        ],
    };
}
function blame(site, guard) {
    let best;
    for (const variant of site.variants) {
        if (variant.locks.some((l) => l.id === guard.id) || variant.access.may.has(obscure) || isExcused(variant))
            continue;
        // A part of something, by way of an interface: who calls it may hold the whole's lock.
        if (variant.entry.kind === 'interface' && variant.access.path.steps.length > 1)
            continue;
        // Perhaps the same lock by another name.
        if (guard.pointer && variant.locks.some((l) => l.mode === 'w'))
            continue;
        for (const other of guard.held) {
            if (!site.writes && !other.writes)
                continue;
            // What was filled before anybody read it.
            if (!site.writes && other.variants.every((v) => isStartUp(v) && !isEnd(v)))
                continue;
            for (const partner of other.variants) {
                const strength = excluded(variant, partner) ? 'none' : parallel(variant, partner);
                if (strength === 'none' || (best !== undefined && (best.strength === 'real' || strength === 'callable')))
                    continue;
                best = { site, variant, strength };
            }
        }
    }
    return best;
}
function confidenceOf(map, guard, blames) {
    const held = guard.held.length;
    // What takes the lock itself knows that others have the object.
    const isLate = ({ variant, strength }) => variant.access.thread !== undefined ||
        (strength === 'real' && isEnd(variant)) ||
        !isStartUp(variant) ||
        [...variant.entry.taken].some((key) => isLock(key, guard));
    if (!guard.own && !isPlain(map))
        return 'low';
    if (blames.every((b) => maybe(b.variant, guard) || isHeldByCallers(b, guard) || (isPlain(map) ? isFar(b.variant) : isVague(b.variant))))
        return 'low';
    const functions = (list) => new Set(list.map((s) => s.first.access.declaration)).size;
    const missing = functions(blames.map((b) => b.site));
    if (!blames.some(isLate) || (missing > functions(guard.held) && blames.length > held))
        return 'low';
    const real = blames.some((b) => isLate(b) && b.strength === 'real' && (map.kind === 'local' || isInContext(b.variant) || held >= 2));
    if (real && (held >= 2 || map.kind === 'local'))
        return 'high';
    if (real)
        return 'medium';
    // It takes the lock itself, elsewhere: a look before it, a use after it.
    if (blames.some(({ variant }) => [...variant.entry.taken].some((key) => isLock(key, guard))))
        return 'medium';
    return held >= 2 && missing < functions(guard.held) && blames.some((b) => isLate(b) && b.variant.entry.kind !== 'uncalled')
        ? 'medium'
        : 'low';
}
/** Others may call the function as they like, but whoever is seen to call it holds the lock. */
function isHeldByCallers({ site, variant }, guard) {
    if (isInContext(variant) || variant.access.declaration !== variant.entry.frame.declaration)
        return false;
    const called = site.variants.filter((v) => v.entry.frame !== variant.entry.frame);
    return called.length > 0 && called.every((v) => v.locks.some((l) => l.id === guard.id));
}
/** A map in a variable, not in a field of what the variable leads to. */
function isPlain({ kind, name }) {
    return kind === 'local' && !name.includes('.');
}
