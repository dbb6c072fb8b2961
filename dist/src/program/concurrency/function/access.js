import { isSamePath, keyOf } from '../paths/path.js';
import { both } from './running.js';
/** Calls between a function and an access that it hears of: what is farther away is seldom right, and is seen from nearer functions. */
export const maxHops = 7;
/** Callers need not hear of it any more. */
export function isTooFar({ hops }) {
    return (hops?.length ?? 0) >= maxHops;
}
/** Whether two accesses of one `site` need not be kept both. */
export function isSameWay(a, b) {
    return a.many === b.many && a.thread?.key === b.thread?.key && holdSame(a.held, b.held) && isSamePath(a.path, b.path);
}
function holdSame(a, b) {
    if (a === b)
        return true;
    if (a.size !== b.size)
        return false;
    for (const [key, { mode }] of a)
        if (b.get(key)?.mode !== mode)
            return false;
    return true;
}
/** What is accessed where, and how: the same for all ways to it. */
export function siteOf({ at, inside, how }) {
    return `${at.file}:${at.start}:${inside === undefined ? '' : inside.at.start}:${how}`;
}
/** The expression itself. */
export function innermost(access) {
    return access.inside ?? access;
}
/** Two accesses that are told as one: what runs beside either may meet it. */
export function together(known, other) {
    const live = both(known.live, other.live);
    return live === known.live ? known : { ...known, live };
}
export function hopsOf({ hops }) {
    const list = [];
    for (let h = hops; h !== undefined; h = h.next)
        list.push(h.hop);
    return list;
}
/** An access that turns out to run beside itself in several calls of what leads to it: without the locks that each of these makes. */
export function besideItself(access, isSo) {
    if (!isSo)
        return access;
    return { ...access, many: true, held: new Map([...access.held].filter(([, { perCall }]) => perCall !== true)) };
}
/** With one lock more, if there is one. */
export function holding(access, hold) {
    return hold === undefined ? access : { ...access, held: new Map(access.held).set(keyOf(hold.path), hold) };
}
/** The way to an access with another kind of first hop. */
export function withKind(hops, kind) {
    return hops === undefined ? undefined : { ...hops, hop: { ...hops.hop, kind } };
}
const writing = new Set(['write', 'delete', 'clear']);
/** Whether the access changes the map in place. */
export function writes({ how }) {
    return writing.has(how);
}
