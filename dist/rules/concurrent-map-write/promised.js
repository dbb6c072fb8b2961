/** Maps of types, or written in methods, of which the comment says that several goroutines may use them, with no lock at all. */
import { isBare } from '../../src/program/concurrency/locks/guards.js';
import { isMutex } from '../../src/program/concurrency/paths/typing.js';
import { isDocumentedAlone, isDocumentedSafe } from '../../src/program/docs.js';
import { doubts, isOpenToOthers, runsAlone } from './excuses.js';
import { contextOf, helpOf, placesFrom, verbOf } from './words.js';
export function judgePromised(map, sites, guard) {
    const { owner, kind } = map;
    if (guard !== undefined || kind !== 'field' || owner === undefined)
        return undefined;
    // A lock for other fields: by what is said of it, this one may be written once.
    if (owner.fact.fields?.some(({ text = '' }) => isMutex(text.replace(/^\*/, ''))) === true)
        return undefined;
    const isSaid = isDocumentedSafe(owner.declaration) && !isDocumentedAlone(owner.declaration);
    const isPromised = (v) => isOpen(v) && (isSaid || isDocumentedSafe(v.access.declaration));
    for (const site of sites) {
        const way = site.writes ? site.variants.find(isPromised) : undefined;
        if (way === undefined)
            continue;
        return {
            severity: 'error',
            evidence: ['promised to be safe', ...doubts(way, false)],
            message: `map ${map.name} is ${verbOf(site)} with no lock ${contextOf(way)}, though its comment says that several goroutines may use it`,
            help: helpOf(map, guard),
            places: placesFrom(site, sites),
            sides: [{ access: way }],
        };
    }
    return undefined;
}
/** By the very method that others call, when others have the object. */
function isOpen(variant) {
    const { access, entry, owned } = variant;
    return isOpenToOthers(variant) && !owned && access.declaration === entry.frame.declaration && isBare(variant) && !runsAlone(variant);
}
