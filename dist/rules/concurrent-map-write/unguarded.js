import { excluded } from '../../src/program/concurrency/guards.js';
import { isBesideItself, isInContext, parallel } from '../../src/program/concurrency/parallel.js';
import { isEnd, isExcused, isFar, isStartUp, isVague } from './excuses.js';
import { contextOf, verbOf } from './words.js';
export function judgeUnguarded(map, sites) {
    const open = sites.map((site) => ({ site, ways: usable(site).filter((way) => !isUncertain(way)) }));
    const pairs = [];
    for (const writer of open) {
        if (!writer.site.writes)
            continue;
        for (const other of open) {
            const pair = pairOf(writer, other);
            if (pair !== undefined)
                pairs.push(pair);
        }
    }
    // Told at the first write, with the pair that says most of it.
    const writer = sites.find((site) => pairs.some((p) => p.writer === site));
    const ranked = pairs.sort((a, b) => Number(b.writer === writer) - Number(a.writer === writer) || rank(a) - rank(b));
    const [first] = ranked;
    if (first === undefined)
        return undefined;
    const alone = first.writer === first.other;
    // In a test, any helper may have waited.
    if (!alone && first.write.access.declaration.file.source.isTest)
        return undefined;
    const blamed = [...new Set([first.writer, ...(alone ? [] : [first.other]), ...ranked.flatMap((p) => [p.writer, p.other])])];
    return {
        severity: 'error',
        confidence: confidenceOf(map, first),
        message: alone
            ? `map ${map.name} is written ${contextOf(first.write)}, which runs beside itself with no lock in common`
            : `map ${map.name} is written ${contextOf(first.write)}, and ${verbOf(first.other)} ${contextOf(first.access)}, with no lock in common`,
        places: blamed.map((site) => ({ site, text: `${verbOf(site)} here, ${contextOf(site.first)}` })),
    };
}
function pairOf({ site: writer, ways }, { site: other, ways: otherWays }) {
    let found;
    for (const write of ways) {
        if (writer === other) {
            if (isBesideItself(write) && !write.locks.some((l) => l.mode === 'w' && l.launcher === undefined))
                return { writer, write, other, access: write };
            // The same expression, reached by two ways.
            const again = ways.find((v) => v !== write && !excluded(write, v) && parallel(write, v) === 'real');
            if (again !== undefined)
                found ??= { writer, write, other, access: again };
            continue;
        }
        for (const access of otherWays) {
            if (excluded(write, access) || parallel(write, access) !== 'real')
                continue;
            const pair = { writer, write, other, access };
            if (found === undefined || rank(pair) < rank(found))
                found = pair;
        }
    }
    return found;
}
/** Without the exported function itself, where all that are seen to call it hold a lock. */
function usable({ variants }) {
    const isDirect = ({ access, entry }) => access.thread === undefined && access.declaration === entry.frame.declaration && !isInContext({ access, entry, locks: [] });
    const called = variants.filter((v) => !isDirect(v));
    return called.length > 0 && called.every((v) => v.locks.some((l) => l.mode === 'w')) ? called : variants;
}
/** Perhaps under a lock that nobody can tell, or said to be so. */
function isUncertain(variant) {
    const { access } = variant;
    if (access.thread === undefined && variant.entry.kind === 'interface')
        return true;
    return isExcused(variant) || [...access.may.keys()].some((key) => !access.held.has(key));
}
/** Written by code that runs beside itself, then by a goroutine or handler, then by others. */
function rank({ writer, write, other, access }) {
    if (writer === other)
        return 0;
    if (isBesideItself(write))
        return 1;
    if (isInContext(write))
        return isInContext(access) ? 2 : 3;
    return 4;
}
function confidenceOf(map, pair) {
    const { write, access } = pair;
    if (write.access.thread?.kind === 'maybe' || access.access.thread?.kind === 'maybe')
        return 'low';
    if (map.kind === 'local')
        return isFar(write) || isFar(access) ? 'low' : 'high';
    if (isVague(write) || isVague(access))
        return 'low';
    if ([write, access].some((side) => isStartUp(side) && !isEnd(side)))
        return 'low';
    if (pair.writer === pair.other)
        return 'high';
    const sameFrame = write.entry.frame === access.entry.frame;
    if (isInContext(write))
        return sameFrame || isInContext(access) ? 'high' : 'medium';
    // The goroutine runs since the object was made: whatever others do comes later.
    const fromBirth = access.access.thread?.kind === 'go' && access.access.path.root.fresh;
    return sameFrame || fromBirth ? 'medium' : 'low';
}
