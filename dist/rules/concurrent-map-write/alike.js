/** Maps that a method writes with no lock, where another type's method for the same interface takes one: both are called in the same way. */
import { testDoubles } from '../../src/go/library/test-doubles.js';
import { alikeBy, interfacesOf } from '../../src/program/concurrency/demand/interfaces.js';
import { isBare } from '../../src/program/concurrency/locks/guards.js';
import { isDirect } from '../../src/program/concurrency/shared-map.js';
import { fullNameOf, nameOf, receiverNameIn, sourceText } from '../../src/program/program.js';
import { doubts, registers, runsAlone } from './excuses.js';
import { lookUp, singleUse } from './lazy.js';
import { contextOf, helpOf, placesFrom } from './words.js';
export function judgeAlike(program, map, sites, guard) {
    if (guard !== undefined || map.kind !== 'field' || isForOne(map.owner?.fact.name ?? ''))
        return undefined;
    for (const site of sites) {
        const way = site.writes ? site.variants.find(isOpen) : undefined;
        // What is filled lazily is at once wrong; else one that locks may do so for reasons of its own.
        const least = way !== undefined && lookUp(sites, site) !== undefined ? 1 : 2;
        const alike = way === undefined ? undefined : locked(program, way.access.declaration, least);
        if (way === undefined || alike === undefined)
            continue;
        const name = `${alike.asked}.${nameOf(way.access.declaration)}`;
        return {
            severity: 'error',
            evidence: ['another implementation takes a lock there', ...doubts(way, false)],
            message: `map ${map.name} is written with no lock ${contextOf(way)}, though ${fullNameOf(alike.method)}, which is called by ${name} as well, takes one`,
            help: helpOf(map, guard),
            places: placesFrom(site, sites),
            sides: [{ access: way }],
        };
    }
    return undefined;
}
/** Each value of the type works for one caller, or stands in for another in tests. */
function isForOne(type) {
    return singleUse.test(type) || testDoubles.test(type);
}
/** It stands in a method that callers of the interface reach, as far as anything says. */
function isOpen(variant) {
    const { access, entry, owned } = variant;
    if (owned || !isBare(variant) || !isDirect(variant) || access.thread !== undefined)
        return false;
    // What registers something for the interface may do so at any time.
    if (runsAlone(variant) && !registers(variant))
        return false;
    return access.path.root.kind === 'receiver' && (entry.kind === 'exported' || entry.kind === 'interface');
}
/** Another type's method for an interface of several methods, which locks what is its receiver's; of at `least` so many. */
function locked(program, method, least) {
    for (const asked of interfacesOf(program, method)) {
        if (asked.outline.calls.length < 2)
            continue;
        const found = alikeBy(program, method, asked).filter(locksItself);
        const [first] = found;
        const lists = first === undefined || found.length >= least ? 0 : alikeBy(program, method, asked).filter(locksForOthers).length;
        if (first !== undefined && found.length + lists >= least)
            return { method: first, asked: nameOf(asked) };
    }
    return undefined;
}
/** One that locks, and then goes through a list of the others: `for _, o := range s.all { o.Add(…) }`. */
function locksForOthers(method) {
    const text = sourceText(method);
    const lock = ownLockIn(text);
    return lock >= 0 && text.search(new RegExp(`for [^\\n]*range[^\\n]*\\n[^}]*\\.${nameOf(method)}\\(`)) > lock;
}
/** `s.mu.Lock()` of `func (s *Store) Add(…)`, where that does not only lock for another one: `s.inner.Add(…)`. */
function locksItself(method) {
    const text = sourceText(method);
    return !new RegExp(`\\.${nameOf(method)}\\(`).test(text) && ownLockIn(text) >= 0;
}
/** Where a method takes a lock of its object, in its text; −1 where it does not. */
function ownLockIn(text) {
    const own = receiverNameIn(text);
    return own === undefined ? -1 : text.search(new RegExp(`\\b${own}(?:\\.\\w+)*\\.Lock\\(\\)`));
}
