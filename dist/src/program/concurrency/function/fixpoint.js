import { initial, merge, same } from './state.js';
/** Passes per stretch: the state's sets only grow or shrink, so that few are needed; odd code is cut off. */
const maxPasses = 40;
/** Undefined for what cannot be reached. */
export function fixpoint(stretches, transfer, start = initial) {
    const before = stretches.map(() => undefined);
    before[0] = start;
    const waiting = new Uint8Array(stretches.length);
    waiting[0] = 1;
    // In the order of the text: what leads to a stretch comes before it, but for loops.
    let i = 0;
    for (let passes = 0; passes < maxPasses * stretches.length; passes++) {
        while (waiting[i] === 0)
            i++;
        if (i >= stretches.length)
            break;
        waiting[i] = 0;
        const stretch = stretches[i];
        const state = before[i];
        if (stretch === undefined || state === undefined)
            continue;
        const after = transfer.through(stretch, state);
        let first = i;
        if (stretch.next.length === 0)
            transfer.ends(after);
        for (const edge of stretch.next) {
            const arriving = transfer.along(after, edge);
            const old = before[edge.to];
            const merged = old === undefined ? arriving : merge(old, arriving);
            if (old !== undefined && same(old, merged))
                continue;
            before[edge.to] = merged;
            waiting[edge.to] = 1;
            first = Math.min(first, edge.to);
        }
        i = first;
    }
    return before;
}
