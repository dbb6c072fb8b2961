/** Maps that leave their lock: handed out while it is held, and then used without it. */
import { literally } from '../../src/go/names.js';
import { selects } from '../../src/program/concurrency/demand/map-words.js';
import { writes } from '../../src/program/concurrency/function/access.js';
import { holds, leavesOf, sitesAmong } from '../../src/program/concurrency/locks/guards.js';
import { isInContext } from '../../src/program/concurrency/parallel.js';
import { shortName, sourceName } from '../../src/program/concurrency/paths/map-objects.js';
import { isDirect } from '../../src/program/concurrency/shared-map.js';
import { mentionsName, nameOf, sourceText } from '../../src/program/program.js';
import { doubts, isExcused, isStartUp } from './excuses.js';
import { contextOf, verbOf } from './words.js';
export function judgeLeaving(map, guard) {
    if (guard === undefined || map.kind === 'local' || !guard.held.some((s) => s.writes))
        return undefined;
    // Who has the outer object's lock may hand out what is below it, but a copy is for those who have not.
    const all = leavesOf(map).filter((site) => guard.own || isInCopy(map, site));
    const locked = all.filter((site) => holds(site, guard.id));
    const leaves = locked.length > 0 ? locked : all.filter((site) => !isExcused(site.first) && !isStartUp(site.first, true));
    const [first] = leaves;
    if (first === undefined)
        return undefined;
    // Who uses it without the lock, and does not even name it, has got it this way.
    const users = guard.missing.filter((site) => !names(map, site.first.access.declaration));
    const others = guard.own ? map.given.filter((v) => !holds(v, guard.id)) : [];
    const { name } = first.first.entry.frame;
    const written = guard.held.filter((site) => site.writes);
    const writer = written.find((site) => isInContext(site.first)) ?? written[0];
    return {
        severity: 'error',
        // Where others forget the lock by themselves, that is told first.
        evidence: [
            'handed out while others write it',
            ...(users.length + others.length > 0 && users.length === guard.missing.length
                ? ['only what the lock gave away misses it']
                : []),
            // A copy that has the lock by a pointer shares that as well.
            ...(leaves.some((site) => isInCopy(map, site) && !copiesLock(guard, site)) ? ['a copy of the object shares it'] : []),
        ],
        message: `map ${map.name} leaves ${guard.name}: ${name} hands it out, while others write it in place`,
        help: 'Hand out a copy (maps.Clone) that is made under the lock',
        places: [
            ...leaves.map((site) => ({ site, text: 'also handed out here' })),
            ...users.map((site) => ({ site, text: `${verbOf(site)} without the lock here, ${contextOf(site.first)}` })),
            ...sitesAmong(others).map((site) => ({ site, text: `${verbOf(site)} without the lock here, in what got it` })),
            ...written.map((site) => ({ site, text: `written under ${guard.name} here` })),
        ],
        sides: writer === undefined ? [{ access: first.first }] : [{ access: first.first }, { access: writer.first }],
    };
}
/** An accessor hands out what a goroutine goes on writing, with no lock anywhere. */
export function judgeGivenOut(map, sites, guard) {
    if (guard !== undefined || map.kind !== 'field')
        return undefined;
    const isOpen = (v) => isDirect(v) && (v.entry.kind === 'exported' || v.entry.kind === 'interface') && !isStartUp(v) && !isExcused(v);
    const [first] = leavesOf(map).filter(({ variants }) => variants.some(isOpen));
    const leave = first?.variants.find(isOpen);
    if (first === undefined || leave === undefined)
        return undefined;
    const isWriter = (v) => writes(v.access) && isInContext(v) && v.joined !== true && v.access.may.size === 0;
    const written = sites.find(({ variants }) => variants.some(isWriter));
    const write = written?.variants.find(isWriter);
    if (written === undefined || write === undefined)
        return undefined;
    const users = sites.filter((site) => !names(map, site.first.access.declaration));
    return {
        severity: 'error',
        evidence: [
            'handed out while others write it',
            'goroutines or handlers run one side',
            ...(users.length > 0 ? ['who is handed it uses it'] : []),
            ...(leave.locks.length > 0 ? ['taken under the lock, used without it'] : []),
            ...doubts(write, false),
        ],
        message: `map ${map.name} is written ${contextOf(write)}, and handed out by ${leave.entry.frame.name}, with no lock${leave.locks.length > 0 ? ' in common' : ''}`,
        help: 'Write it under a lock, and hand out a copy (maps.Clone) that is made under the lock',
        places: [
            { site: first, text: '' },
            { site: written, text: `written here, ${contextOf(write)}` },
            ...users.map((site) => ({ site, text: `${verbOf(site)} here, ${contextOf(site.first)}` })),
        ],
        sides: [{ access: leave }, { access: write }],
    };
}
/** It names the map itself: a field after a dot, while a variable may be called the same. */
function names({ kind, name }, declaration) {
    return kind === 'field' ? selects(declaration, sourceName(name)) : mentionsName(declaration, sourceName(name));
}
/** It gives the copy the pointer to the lock as well, not one of its own. */
function copiesLock(guard, { first }) {
    const lock = shortName(guard.name);
    return guard.pointer && !new RegExp(`\\b${literally(lock)}\\s*[:=]\\s*(?:&|new\\()`).test(sourceText(first.access.declaration));
}
/** `return &Config{Ranges: c.Ranges}` in `Clone`: what is to be a copy has the same map. */
export function isInCopy({ owner }, { first }) {
    const { outline, file } = first.access.declaration;
    const isCopy = /^(?:[cC]lone|(?:[dD]eep)?[cC]opy|[sS]napshot)/.test(nameOf(first.access.declaration));
    return isCopy && owner !== undefined && owner.pkg === file.pkg && outline.receiver === owner.fact.name;
}
