import { guardOf, leavesOf, sitesOf } from '../locks/guards.js';
import { isDirect } from '../shared-map.js';
import { callersElsewhereOf } from './callers.js';
export function calledElsewhere(program, maps) {
    const entries = new Set();
    const suspect = new Set();
    for (const map of maps) {
        const open = suspectEntries(map);
        for (const entry of open)
            suspect.add(entry);
        // Where one is, each may be the other side.
        if (open.length > 0)
            for (const { entry } of map.accesses)
                if (isOpen(entry))
                    entries.add(entry.frame.declaration);
    }
    const isFew = (entry) => callersElsewhereOf(program, entry) !== undefined;
    return { entries: new Set([...entries].filter(isFew)), suspect: new Set([...suspect].filter(isFew)) };
}
/** Exported functions by which a map that is written is reached without the lock that others hold, or without any, or which hand it out. */
function suspectEntries(map) {
    const sites = sitesOf(map);
    if (map.kind === 'local' || !sites.some((site) => site.writes))
        return [];
    const guard = guardOf(sites);
    const leaving = leavesOf(map).flatMap(({ variants }) => variants.filter((v) => isOpen(v.entry) && isDirect(v)));
    const missing = (guard?.missing ?? sites).flatMap(({ variants }) => variants.filter(({ entry, locks }) => isOpen(entry) && locks.every(({ id }) => id !== guard?.id)));
    return [...missing, ...leaving].map(({ entry }) => entry.frame.declaration);
}
/** Others call it when they like. */
function isOpen({ kind }) {
    return kind === 'exported' || kind === 'interface';
}
