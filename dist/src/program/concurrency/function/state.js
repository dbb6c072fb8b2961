/** A handler or callback, not a goroutine. */
export function isRegistered(what) {
    return what?.kind === 'handler' || what?.kind === 'callback';
}
export const initial = { held: new Map(), may: new Map(), released: new Map(), deferred: new Map(), live: new Map(), waited: false };
export function acquire(state, key, hold) {
    const known = state.held.get(key);
    const held = new Map(state.held).set(key, known === undefined ? hold : ofBoth(hold, known));
    const released = new Map(state.released);
    released.delete(key);
    return { ...state, held, may: new Map(state.may).set(key, hold.path), released };
}
/** The one, of which index nothing is said if the other has another. */
function ofBoth(one, other) {
    if (one.index === other.index)
        return one;
    const { index: _, ...rest } = one;
    return rest;
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
/** An unlock of what this function did not lock gives up its caller's lock. `isSame`: of several, it is the one that was taken. */
export function release(state, key, path, isSame = false) {
    const held = new Map(state.held);
    const may = new Map(state.may);
    // One of several, by an index: perhaps another one than that which was taken.
    const isElement = path.steps.includes('[]');
    const own = isElement && !isSame ? may.has(key) : may.delete(key);
    held.delete(key);
    return { ...state, held, may, released: own ? state.released : new Map(state.released).set(key, path) };
}
export function defer(state, key, path) {
    return { ...state, deferred: new Map(state.deferred).set(key, path) };
}
export function start(state, ...threads) {
    if (threads.every(({ key }) => state.live.has(key)))
        return state;
    return { ...state, live: new Map([...state.live, ...threads.map((thread) => [thread.key, thread])]) };
}
/** A goroutine of an earlier round of its loop than the place is in, which has an object of its own. */
export function isOfEarlierRound({ loop, offset }, { root }, declaration, place) {
    if (loop === undefined || root.declaration !== declaration || root.kind === 'receiver')
        return false;
    return root.offset >= loop.start && root.offset < loop.end && place < offset;
}
export function joinAll(state) {
    return { ...state, live: new Map(), waited: true };
}
/** Waits for the goroutines that signal on a channel; `isOfRound`: another one in each round of a loop; `isOfSome`: not for all of several. */
export function joinBy(state, channel, isOfRound, isOfSome) {
    const goesOn = ({ signals, loop }) => signals.get(channel) !== false || (isOfSome && loop !== undefined);
    const live = new Map([...state.live].filter(([, thread]) => goesOn(thread)));
    const waited = state.waited || (!isOfRound && endOfWork.test(channel));
    return live.size === state.live.size && waited === state.waited ? state : { ...state, live, waited };
}
/** Channels by which goroutines say that they have ended. */
const endOfWork = /(?:done|stopped|closed|exited|finished|terminated|quit)(?:c|ch|chan)?$/i;
/** Where two paths meet. What is the same on both stays the same object: most of it, most of the time. */
export function merge(a, b) {
    if (a === b)
        return a;
    return {
        held: heldOnBoth(a.held, b.held),
        may: union(a.may, b.may),
        released: union(a.released, b.released),
        deferred: union(a.deferred, b.deferred),
        live: union(a.live, b.live),
        waited: a.waited && b.waited,
    };
}
function heldOnBoth(a, b) {
    if (a === b || a.size === 0)
        return a;
    const held = new Map();
    for (const [key, hold] of a) {
        const other = b.get(key);
        if (other !== undefined)
            held.set(key, other.mode === 'r' ? ofBoth(other, hold) : ofBoth(hold, other));
    }
    return held;
}
function union(a, b) {
    if (a.size === 0)
        return b;
    for (const key of b.keys())
        if (!a.has(key))
            return new Map([...a, ...b]);
    return a;
}
export function same(a, b) {
    if (a === b)
        return true;
    return (a.held.size === b.held.size &&
        a.may.size === b.may.size &&
        a.released.size === b.released.size &&
        a.deferred.size === b.deferred.size &&
        a.live.size === b.live.size &&
        a.waited === b.waited &&
        (a.held === b.held ||
            [...a.held].every(([key, hold]) => b.held.get(key)?.mode === hold.mode && b.held.get(key)?.index === hold.index)) &&
        (a.may === b.may || [...a.may.keys()].every((key) => b.may.has(key))) &&
        (a.live === b.live || [...a.live.keys()].every((key) => b.live.has(key))));
}
/** What a function that ends so has done to locks: held, held on some ways, given up. */
export function leftBy(end) {
    // What an index leads to may have been given back by another name of it.
    const isKept = (key, path) => !end.held.has(key) && !end.deferred.has(key) && !path.steps.includes('[]');
    return {
        acquires: [...end.held].filter(([key]) => !end.deferred.has(key)).map(([, hold]) => hold),
        mayAcquire: [...end.may].flatMap(([key, path]) => (path !== undefined && isKept(key, path) ? [path] : [])),
        releases: [...end.released.values(), ...[...end.deferred].filter(([key]) => !end.may.has(key)).map(([, path]) => path)],
    };
}
/** What a deferred call that is registered now will find: locks of which the release was deferred before, and those that it releases itself. */
export function atEnd(state, releases) {
    const isKept = ([key]) => state.deferred.has(key) || releases.has(key) || !state.held.has(key);
    return { ...state, held: new Map([...state.held].filter(isKept)), may: new Map([...state.may].filter(isKept)) };
}
/** The lock is one of several by an index, and the path leads through another one: `s.locks[i]` and `s.maps[j]`, `s.shards[i].mu` and `s.shards[j].m`. */
export function isOfOtherElement(hold, path, index) {
    if (hold.index === undefined || index === undefined || hold.index === index || hold.path.root.key !== path.root.key)
        return false;
    const at = hold.path.steps.indexOf('[]');
    // The same array, or another one of the same object.
    return at > 0 && at === path.steps.indexOf('[]') && hold.path.steps.slice(0, at - 1).every((step, i) => step === path.steps[i]);
}
export function without(map, keys) {
    return keys.size === 0 ? map : new Map([...map].filter(([key]) => !keys.has(key)));
}
