/** How findings of this rule are told. */
import { hopsOf } from '../../src/program/concurrency/function/access.js';
export const why = 'A map write that meets another access of the map ends the whole process (`fatal error: concurrent map writes`), and no recover can stop it';
const verbs = {
    write: 'written',
    delete: 'written',
    clear: 'written',
    read: 'read',
    len: 'read',
    range: 'read',
    replace: 'replaced',
    leave: 'handed out',
};
/** `written`, `read` */
export function verbOf(site) {
    return verbOfAccess(site.first);
}
export function verbOfAccess({ access }) {
    return verbs[access.how];
}
/** The site, and what the others do. */
export function placesFrom(site, sites) {
    const others = sites.filter((other) => other !== site);
    return [{ site, text: '' }, ...others.map((other) => ({ site: other, text: `${verbOf(other)} here, ${contextOf(other.first)}` }))];
}
/** Where an access runs: `in goroutines started by Server.Start`, `in Handler.ServeHTTP`. */
export function contextOf({ access, entry }) {
    const start = hopsOf(access).find((hop) => hop.kind !== 'call');
    const { name } = entry.frame;
    if (access.thread?.returned === true)
        return `in what ${name} gives back`;
    if (access.thread?.kind === 'handler')
        return `in a handler that ${name} registers`;
    if (access.thread?.kind === 'callback' || access.thread?.kind === 'maybe')
        return `in a callback that ${name} registers`;
    if (start !== undefined)
        return access.many ? `in goroutines that ${name} starts` : `in a goroutine that ${name} starts`;
    return entry.kind === 'handler' ? `in a handler, ${name}` : `in ${name}`;
}
const maxRelated = 6;
export function related({ places }) {
    return places.slice(1, 1 + maxRelated).map(({ site, text }) => ({ at: site.first.access.at, message: text }));
}
export function helpOf(map, guard) {
    if (guard !== undefined)
        return `Hold ${guard.name} around every access of ${map.name}`;
    return map.kind === 'local'
        ? 'Guard it by a sync.Mutex, or let each goroutine fill a part of its own and merge them after the wait'
        : `Guard ${map.name} by a sync.Mutex or sync.RWMutex, or let one goroutine own it`;
}
/** Of a write under a read lock. */
export function helpOfReaders({ name }) {
    return `Take ${name}.Lock() for what writes the map: RLock lets others in at the same time`;
}
