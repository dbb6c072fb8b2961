/** What says that an access runs alone although it is not seen: names and comments. */
import { isInContext } from '../../src/program/concurrency/parallel.js';
import { isDocumentedAlone, isDocumentedLocked } from '../../src/program/docs.js';
const startUp = /^(?:New|new|Load|load|Open|open|Init|init|Restore|restore|Recover|recover|Replay|replay|Setup|setup|Start|Close|close|Stop|Shutdown|Finalize|Finish|Unmarshal|unmarshal|UnmarshalJSON|UnmarshalMsg|Decode|decode|DecodeMsg|Register|register)(?:\P{Ll}|$)|^(?:Set|set|With|Use|Enable|Disable)\p{Lu}/u;
const ends = /^(?:Close|close|Stop|Shutdown)/;
function nameOf({ entry }) {
    return entry.frame.declaration.outline.names[0] ?? '';
}
/** It is reached by functions that run before anybody else has the object, or when nobody has it any more, by their names. */
export function isStartUp(access) {
    return !isInContext(access) && startUp.test(nameOf(access));
}
/** It comes as the object ends: while what it ends still runs. */
export function isEnd(access) {
    return ends.test(nameOf(access));
}
/** Its function, or the one by which it is reached, says that callers hold a lock or that nothing runs beside it. */
export function isExcused({ access, entry }) {
    const functions = access.thread === undefined ? [access.declaration, entry.frame.declaration] : [access.declaration];
    return functions.some((d) => isDocumentedLocked(d) || (access.thread === undefined && isDocumentedAlone(d)));
}
const farAway = 5;
/**
 * Little is known of it: so many calls lie between that a lock or an order of theirs may have been missed; it goes through a type assertion, so
 * that it may be another object; or it is an argument, which callers may have made for this.
 */
export function isVague(variant) {
    const { path } = variant.access;
    if (isFar(variant) || path.steps.some((step) => step.startsWith('(')))
        return true;
    // What takes a lock itself, and then reaches for its argument's map, knows that it is shared.
    return path.root.variable?.kind === 'param' && !isInContext(variant) && variant.entry.taken.size === 0;
}
/** So many calls lie between that a lock or an order of theirs may have been missed. */
export function isFar({ access }) {
    return (access.hops?.length ?? 0) >= farAway;
}
