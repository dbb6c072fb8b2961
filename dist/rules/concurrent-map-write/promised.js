/** Maps of types, or written in methods, of which a comment, or that of an interface, says that several goroutines may use them, with no lock at all. */
import { interfacesOf } from '../../src/program/concurrency/demand/interfaces.js';
import { isBare } from '../../src/program/concurrency/locks/guards.js';
import { isMutex } from '../../src/program/concurrency/paths/typing.js';
import { demandsSafety, isDocumentedAlone, isDocumentedSafe } from '../../src/program/docs.js';
import { nameOf } from '../../src/program/program.js';
import { doubts, isOpenToOthers, runsAlone } from './excuses.js';
import { contextOf, helpOf, placesFrom, verbOf } from './words.js';
export function judgePromised(program, map, sites, guard) {
    const { owner, kind } = map;
    if (guard !== undefined || kind !== 'field' || owner === undefined)
        return undefined;
    // A lock for other fields: by what is said of it, this one may be written once.
    if (owner.fact.fields?.some(({ text = '' }) => isMutex(text.replace(/^\*/, ''))) === true)
        return undefined;
    const isAlone = isDocumentedAlone(owner.declaration);
    const isSaid = !isAlone && isDocumentedSafe(owner.declaration);
    const promiseOf = ({ access: { declaration } }) => {
        if (isSaid || isDocumentedSafe(declaration))
            return 'its comment';
        const asked = isAlone ? undefined : interfacesOf(program, declaration).find((d) => demandsSafety(d) && !isDocumentedAlone(d));
        return asked === undefined ? undefined : `the comment of interface ${nameOf(asked)}`;
    };
    for (const site of sites) {
        const way = site.writes ? site.variants.find((v) => isOpen(v) && promiseOf(v) !== undefined) : undefined;
        if (way === undefined)
            continue;
        return {
            severity: 'error',
            evidence: ['promised to be safe', ...doubts(way, false)],
            message: `map ${map.name} is ${verbOf(site)} with no lock ${contextOf(way)}, though ${promiseOf(way)} says that several goroutines may use it`,
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
