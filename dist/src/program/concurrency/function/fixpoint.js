import { initial, merge, same } from './state.js';
/** Passes per stretch: the state's sets only grow or shrink, so that few are needed; odd code is cut off. */
const maxPasses = 40;
/** Undefined for what cannot be reached. */
export function fixpoint(stretches, transfer, start = initial) {
    const before = stretches.map(() => undefined);
    before[0] = start;
    const waiting = new Set([0]);
    for (let passes = 0; waiting.size > 0 && passes < maxPasses * stretches.length; passes++) {
        // In the order of the text: what leads to a stretch comes before it, but for loops.
        const i = Math.min(...waiting);
        waiting.delete(i);
        const stretch = stretches[i];
        const state = before[i];
        if (stretch === undefined || state === undefined)
            continue;
        const after = transfer.through(stretch, state);
        if (stretch.next.length === 0)
            transfer.ends(after);
        for (const edge of stretch.next) {
            const arriving = transfer.along(after, edge);
            const old = before[edge.to];
            const merged = old === undefined ? arriving : merge(old, arriving);
            if (old !== undefined && same(old, merged))
                continue;
            before[edge.to] = merged;
            waiting.add(edge.to);
        }
    }
    return before;
}
