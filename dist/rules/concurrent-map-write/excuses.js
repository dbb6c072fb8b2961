/** What says that an access runs alone although it is not seen: names and comments. */
import { hopsOf, writes } from '../../src/program/concurrency/function/access.js';
import { isInContext } from '../../src/program/concurrency/parallel.js';
import { isGuess, isOneOfSeveral } from '../../src/program/concurrency/paths/path.js';
import { isDirect } from '../../src/program/concurrency/shared-map.js';
import { isDocumentedAlone, isDocumentedLocked } from '../../src/program/docs.js';
import { nameOf } from '../../src/program/program.js';
import { isConstructor, isImportable } from '../../src/program/sites.js';
const startUp = /^(?:New|new|Bootstrap|bootstrap|Load|load|Open|open|Init|init|Initiali[sz]e|Restore|restore|Recover|recover|Replay|replay|Setup|setup|Start|Close|close|Stop|Shutdown|Finalize|Finish|Unmarshal|unmarshal|UnmarshalJSON|UnmarshalMsg|Decode|decode|DecodeMsg|Register|register)(?:\P{Ll}|$)|^(?:With|Use|Enable|Disable|From)\p{Lu}|^Use$/u;
const setter = /^[Ss]et\p{Lu}/u;
const registering = /^(?:[rR]egister|[sS]et|Use|Enable)(?:\P{Ll}|$)/u;
const ends = /^(?:Close|close|Stop|Shutdown)/;
function entryName({ entry }) {
    return nameOf(entry.frame.declaration);
}
/**
 * It is reached by functions that run before anybody else has the object, or when nobody has it any more, by their names. `locked`: of a map
 * that others take a lock for.
 */
export function isStartUp(access, locked = false) {
    if (isInContext(access))
        return false;
    const name = entryName(access);
    // `s.NewSession(id)` is what a store does all day.
    const makesAnother = access.entry.frame.declaration.outline.kind === 'method' && /^[nN]ew/.test(name);
    return (startUp.test(name) && !makesAnother) || (setter.test(name) && !(locked && isStore(access)));
}
/** It adds something, by its name: mostly as the program starts, but as well at any other time. */
export function registers(access) {
    return registering.test(entryName(access));
}
/** `SetPid(id, pid)` stores an entry; `SetLevel(level)` configures. */
function isStore(access) {
    return writes(access.access) && isDirect(access) && (access.entry.frame.units.get(0)?.params.length ?? 0) > 1;
}
const starts = /^(?:[iI]nit|[sS]tart|[sS]etup|[oO]pen|[lL]oad|[rR]estore|[rR]ecover)(?:\P{Ll}|$)/u;
const initialises = /^[iI]nit(?:iali[sz]e)?(?:\P{Ll}|$)/u;
/** On its way it passes a function that sets the object up, by its name: once, however often that is asked for. What that starts runs on. */
export function isSetUp({ access, joined }) {
    const hops = hopsOf(access);
    const from = hops.findLastIndex(({ kind }) => kind !== 'call');
    // Nobody waits for the goroutine that does it.
    if (from >= 0 && access.thread?.kind === 'go' && joined !== true)
        return false;
    const way = hops.slice(Math.max(0, from));
    const names = [nameOf(access.declaration), ...way.map(({ to }) => to.slice(to.lastIndexOf('.') + 1))];
    return names.some((name) => initialises.test(name));
}
/** By its name it comes before others have the object; `locked`: as for `isStartUp`. */
export function isEarly(access, locked) {
    return isSetUp(access) || (isStartUp(access, locked) && !isEnd(access));
}
/** It stands in a function that starts something, by its name. */
export function isInStart({ access }) {
    return starts.test(nameOf(access.declaration));
}
/** It comes as the object ends: while what it ends still runs. */
function isEnd(access) {
    return ends.test(entryName(access));
}
/** Its function, or the one by which it is reached, says that callers hold a lock or that nothing runs beside it. */
export function isExcused({ access, entry }) {
    // Who calls it with no lock, and says nothing of one himself, does what the comment forbids.
    if (isDocumentedLocked(access.declaration) && callsItBare(access, entry))
        return false;
    const functions = access.thread === undefined ? [access.declaration, entry.frame.declaration] : [access.declaration];
    return functions.some((d) => isDocumentedLocked(d) || (access.thread === undefined && isDocumentedAlone(d)));
}
function callsItBare({ thread, hops, held, may, declaration }, { frame }) {
    if (thread !== undefined || hops?.length !== 1 || held.size > 0 || may.size > 0 || declaration === frame.declaration)
        return false;
    return !isDocumentedLocked(frame.declaration) && !isDocumentedAlone(frame.declaration);
}
/** By names and comments: it comes before others have the object, or after, or where nothing runs beside it. */
export function runsAlone(variant) {
    return isExcused(variant) || isSetUp(variant) || isStartUp(variant) || isEnd(variant);
}
/** Others may call its entry: not only the package itself, where nobody else is seen to. */
export function isOpenToOthers({ entry: { kind } }) {
    return kind !== 'inner' && kind !== 'main' && kind !== 'unknown' && kind !== 'uncalled';
}
const near = 2;
const farAway = 5;
const veryFarAway = 8;
export function isVeryFar({ access: { hops } }) {
    return (hops?.length ?? 0) >= veryFarAway;
}
/** Why little may be known of an access; of a local variable only how far it is. `beside`: what it is seen to meet. */
export function doubts(variant, isLocal, beside) {
    const { path, thread } = variant.access;
    const found = [];
    // A lock or an order may have been missed on the way.
    if (distanceOf(variant, beside) >= farAway)
        found.push('many calls away');
    // `cache.Get(key).(*entry)` is no more doubtful than what a call gives without an assertion.
    const guesses = path.steps.filter((step, i) => isGuess(step) && !(i === 0 && path.root.kind === 'result'));
    if (guesses.length > 0)
        found.push(guesses.every(isOneOfSeveral) ? 'one of several implementations' : 'perhaps another object');
    if (isLocal)
        return found;
    // Whoever starts it mostly waits for it, in a way that is not seen from here; not so two that run on together, or what a library calls.
    const together = thread !== undefined &&
        beside?.access.thread !== undefined &&
        (beside.access.live.has(thread.key) || (beside !== variant && runOn(variant, beside)));
    if (!together && path.root.fresh && (thread?.kind === 'go' || thread?.kind === 'maybe') && hopsOf(variant.access)[0]?.kind === 'call')
        found.push('a callee starts the goroutine on what is made for this call');
    if (isInContext(variant))
        return found;
    if (variant.owned && !isForOthers(variant) && !isOfEach(beside))
        found.push('whoever is seen to call it has the object alone');
    // What takes a lock itself, and then reaches for its argument's map, knows that it is shared.
    if (path.root.variable?.kind === 'param' && variant.entry.taken.size === 0)
        found.push('an argument that callers may have made');
    return found;
}
/**
 * In calls. A lock can be missed from where a goroutine starts; an order, beside what is called from outside and is near, also only from there.
 */
function distanceOf({ access }, beside) {
    const all = access.hops?.length ?? 0;
    if (beside !== undefined && (isInContext(beside) || (beside.access.hops?.length ?? 0) > near))
        return all;
    const start = hopsOf(access).findLastIndex(({ kind }) => kind === 'go');
    return start < 0 ? all : all - start;
}
/** `AddHandler` of a package that other modules can import: its constructor calls it, and so do they. */
function isForOthers(variant) {
    const { access, entry } = variant;
    const { pkg } = entry.frame.declaration.file;
    if (entry.kind !== 'exported' || access.declaration.file.pkg !== pkg || !isImportable(pkg))
        return false;
    return /^(?:Add|Remove|Register|Subscribe|On)(?:\p{Lu}|$)/u.test(entryName(variant));
}
/** A goroutine that the constructor starts: each object has it from the first, also who has the object alone. */
function isOfEach(beside) {
    if (beside?.access.thread?.kind !== 'go' || beside.joined === true)
        return false;
    return beside.access.path.root.fresh && isConstructor(beside.entry.frame.declaration);
}
/** Both goroutines are started by one function, which is not seen to wait for either. */
function runOn(a, b) {
    return a.entry.frame === b.entry.frame && a.joined !== true && b.joined !== true;
}
/** A map in a variable, not in a field of what the variable leads to. */
export function isPlain({ kind, name }) {
    return kind === 'local' && !name.includes('.');
}
