/** Writes on a way that holds nothing but the object's own read lock, whatever other ways hold: readers run beside each other. */
import { writes } from '../../src/program/concurrency/function/access.js';
import { nearest } from '../../src/program/concurrency/locks/guards.js';
import { parallel } from '../../src/program/concurrency/parallel.js';
import { doubts, isEarly, isExcused } from './excuses.js';
import { contextOf, helpOfReaders, verbOf } from './words.js';
export function judgeReaders(map, sites) {
    if (map.kind === 'local')
        return undefined;
    for (const site of sites) {
        const way = site.writes ? nearest(site.variants.filter(isReader)) : undefined;
        const [lock] = way?.locks ?? [];
        if (way === undefined || lock === undefined)
            continue;
        return {
            severity: 'error',
            evidence: ['written under a read lock', ...doubts(way, false)],
            message: `map ${map.name} is ${verbOf(site)} under a read lock of ${lock.name}, ${contextOf(way)}`,
            help: helpOfReaders(lock),
            places: [{ site, text: '' }],
            sides: [{ access: way }],
        };
    }
    return undefined;
}
/** Others may be there with the same read lock. */
function isReader(way) {
    const { access, entry, locks, owned } = way;
    const isRead = locks.length > 0 && locks.every(({ mode, relation }) => mode === 'r' && relation === 'own');
    if (!writes(access) || !isRead || owned || isExcused(way) || isEarly(way, true))
        return false;
    if ([...access.may.keys()].some((key) => !access.held.has(key)) || [...access.held.values()].some(({ mode }) => mode !== 'r'))
        return false;
    return (entry.kind === 'exported' || entry.kind === 'handler' || entry.kind === 'interface') && parallel(way, way) !== 'none';
}
