export const initial = { held: new Map(), may: new Map(), released: new Map(), deferred: new Map(), live: new Map(), waited: false };
export function acquire(state, key, hold) {
    const held = new Map(state.held).set(key, hold);
    const released = new Map(state.released);
    released.delete(key);
    return { ...state, held, may: new Map(state.may).set(key, hold.path), released };
}
/** A lock that was tried in vain is not held. */
export function forget(state, key) {
    const may = new Map(state.may);
    may.delete(key);
    return { ...state, may };
}
/** Key of a lock that cannot be told. */
export const obscure = '?';
export function mayHold(state, key, path) {
    return state.may.has(key) ? state : { ...state, may: new Map(state.may).set(key, path) };
}
/** An unlock of what this function did not lock gives up its caller's lock. */
export function release(state, key, path) {
    const held = new Map(state.held);
    const may = new Map(state.may);
    // One of several, by an index: perhaps another one than that which was taken.
    const isElement = path.steps.includes('[]');
    const own = isElement ? may.has(key) : may.delete(key);
    held.delete(key);
    return { ...state, held, may, released: own ? state.released : new Map(state.released).set(key, path) };
}
export function defer(state, key, path) {
    return { ...state, deferred: new Map(state.deferred).set(key, path) };
}
export function start(state, thread) {
    return { ...state, live: new Map(state.live).set(thread.key, thread) };
}
export function joinAll(state) {
    return { ...state, live: new Map(), waited: true };
}
/** Waits for the goroutines that signal on a channel. */
export function joinBy(state, channel) {
    const live = new Map([...state.live].filter(([, thread]) => !thread.signals.has(channel)));
    const waited = state.waited || endOfWork.test(channel);
    return live.size === state.live.size && waited === state.waited ? state : { ...state, live, waited };
}
/** Channels by which goroutines say that they have ended. */
const endOfWork = /(?:done|stopped|closed|exited|finished|terminated|quit)(?:c|ch|chan)?$/i;
/** Where two paths meet. */
export function merge(a, b) {
    const held = new Map();
    for (const [key, hold] of a.held) {
        const other = b.held.get(key);
        if (other !== undefined)
            held.set(key, other.mode === 'r' ? other : hold);
    }
    return {
        held,
        may: new Map([...a.may, ...b.may]),
        released: new Map([...a.released, ...b.released]),
        deferred: new Map([...a.deferred, ...b.deferred]),
        live: new Map([...a.live, ...b.live]),
        waited: a.waited && b.waited,
    };
}
export function same(a, b) {
    return (a.held.size === b.held.size &&
        a.may.size === b.may.size &&
        a.released.size === b.released.size &&
        a.deferred.size === b.deferred.size &&
        a.live.size === b.live.size &&
        a.waited === b.waited &&
        [...a.held].every(([key, hold]) => b.held.get(key)?.mode === hold.mode) &&
        [...a.may.keys()].every((key) => b.may.has(key)) &&
        [...a.live.keys()].every((key) => b.live.has(key)));
}
/** What deferred calls that are registered now will find: locks of which the release was deferred before. */
export function atEnd(state) {
    const isKept = ([key]) => state.deferred.has(key) || !state.held.has(key);
    return { ...state, held: new Map([...state.held].filter(isKept)), may: new Map([...state.may].filter(isKept)) };
}
