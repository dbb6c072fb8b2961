import { keyOf } from './frame.js';
/** What tells accesses apart that are to be kept both. */
export function identityOf(access) {
    const { at, how, path, held, thread, many, live } = access;
    const locks = [...held].map(([key, hold]) => `${hold.mode}${key}`).sort();
    return [at.file, at.start, how, keyOf(path), thread?.key ?? '', many, live.size, ...locks].join('\u0002');
}
export function hopsOf({ hops }) {
    const list = [];
    for (let h = hops; h !== undefined; h = h.next)
        list.push(h.hop);
    return list;
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
