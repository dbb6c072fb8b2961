/** What stands as a field in a composite literal: `m := make(…); s := &S{m: m}`. */
import { pathKey } from '../../../summary/behaviour/paths.js';
/** Variables and results of calls that stand as a field in one literal, by `pathKey`. */
export function fieldsOf(variables, events) {
    const found = new Map();
    const several = new Set();
    // Made before a loop, it is a part of what each round makes.
    const isOfAll = (made, owner) => events.some((e) => 'loop' in e && e.loop !== undefined && owner >= e.loop.start && owner < e.loop.end && made < e.loop.start);
    for (const { id, parts } of variables) {
        for (const { field, path } of parts ?? []) {
            const key = pathKey(path);
            if (path.steps.length > 0 || 'name' in path.root)
                continue;
            if (isOfAll('variable' in path.root ? path.root.variable : path.root.call, id))
                continue;
            if (found.has(key))
                several.add(key);
            found.set(key, { part: path, variable: id, field });
        }
    }
    for (const key of several)
        found.delete(key);
    return found;
}
/** A variable with a value made on the spot, or what a call gives of which no more is known. */
export function isMadeHere({ kind, variable, fresh }) {
    return kind === 'result' || (kind === 'variable' && variable?.kind === 'local' && fresh);
}
