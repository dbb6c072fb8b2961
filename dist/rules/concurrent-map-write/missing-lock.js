/** What speaks for an access that misses the lock which others hold, and what against it. */
import { literally } from '../../src/go/names.js';
import { interfacesOf } from '../../src/program/concurrency/demand/interfaces.js';
import { obscure } from '../../src/program/concurrency/function/state.js';
import { isSaidToGuard } from '../../src/program/concurrency/locks/documented.js';
import { functionsOf, holds, holdsSometimes, isLock, mayHold as maybe, } from '../../src/program/concurrency/locks/guards.js';
import { structOf } from '../../src/program/concurrency/locks/lock-ids.js';
import { isBelowLock } from '../../src/program/concurrency/locks/mutex-hat.js';
import { isInContext } from '../../src/program/concurrency/parallel.js';
import { shortName, sourceName, structsOnWay } from '../../src/program/concurrency/paths/map-objects.js';
import { isReceived, keyOf, leadsThroughElement } from '../../src/program/concurrency/paths/path.js';
import { isMutex } from '../../src/program/concurrency/paths/typing.js';
import { isDirect } from '../../src/program/concurrency/shared-map.js';
import { methodsOf } from '../../src/program/methods.js';
import { isExported } from '../../src/program/objects.js';
import { nameOf, receiverNameIn, sourceText } from '../../src/program/program.js';
import { doubts, isEarly, isInStart, isPlain, isSetUp } from './excuses.js';
import { weightOf } from './weights.js';
/** What speaks for and against the blamed access that most speaks for. */
export function evidenceOf(program, map, guard, blames) {
    const missing = functionsOf(blames.map((b) => b.site));
    const held = functionsOf(guard.held);
    const common = ['a lock that others hold is missing'];
    common.push(guard.held.length < 2 ? 'one access holds it' : held < 3 ? 'two functions hold it' : 'several functions hold it');
    // A lock that only what fills the map holds.
    const [only] = guard.held;
    if (guard.held.length === 1 && only !== undefined && isInStart(only.first))
        common.push('by name it runs at the start');
    if (missing * 3 <= held)
        common.push('few functions miss it');
    // Where all that write hold it, readers are meant to as well.
    const isWritten = blames.some(({ site }) => site.writes);
    if (isWritten && isReadersOnly(map, guard))
        common.push('only a reader holds it');
    else if (isWritten && isMostlyMissed(blames, guard))
        common.push('most miss it');
    const isSaid = blames.some(({ variant }) => isSaidToGuard(program, guard.id, variant.access.path, map.owner?.fact.name));
    if (isSaid)
        common.push('a comment says that the lock guards it');
    else if (!guard.own && !isPlain(map))
        common.push(passesIt(program, guard, blames) ? 'the lock of an outer object that it passes' : 'the lock of an outer object');
    if (guard.own && blames.some(({ site }) => isCopiedOut(site)))
        common.push('copied for callers with no lock');
    if (blames.some((one) => isLookedUpBefore(one, guard)))
        common.push('its function takes the lock elsewhere', 'looked up before it is locked');
    if (guard.own && isLockWithMaps(map))
        common.push('the struct is a lock and maps');
    if (isPlain(map))
        common.push('a variable of one function');
    if (isByEvents(guard, blames))
        common.push('read by its only writers, one event after the other');
    const each = blames.map((b) => [...common, ...b.evidence]);
    return each.reduce((best, one) => (weightOf(one) > weightOf(best) ? one : best));
}
export function evidenceOfOne(map, guard, blamed, strength) {
    const { variant } = blamed;
    const found = [];
    // A part that shares its lock with the whole: `t.ns.mu` and `t.set[name].ns.m`.
    const isOfWhole = variant.locks.some(({ relation, name }) => relation === 'outer' && name === guard.name);
    const isPerhaps = isOther(variant, guard) ? holdsSometimes(variant, guard) : maybe(variant, guard);
    if (isOfWhole || isPerhaps)
        found.push('perhaps held after all');
    else if (holdsBeside(variant, guard))
        found.push('another lock of that object is held instead');
    if (isHeldByCallers(blamed, guard))
        found.push('callers hold it');
    // What takes the lock itself knows that others have the object.
    const isTakenThere = isTaken(variant, guard) || (guard.own && !isPerhaps && takesByName(variant, guard));
    if (isTakenThere)
        found.push('its function takes the lock elsewhere');
    if (isTakenThere && guard.own && variant.access.outlives === true && isDirect(variant))
        found.push('taken under the lock, used without it');
    if (strength === 'real')
        found.push(isInContext(variant) ? 'goroutines or handlers run it beside the other side' : 'goroutines or handlers run one side');
    if (variant.entry.kind === 'uncalled' && !isInContext(variant))
        found.push('nobody is seen to call it');
    if (!isPlain(map) && isEarly(variant, true) && !(isSetUp(variant) ? takes(variant.entry, guard) : isTaken(variant, guard)))
        found.push('by name it runs at the start');
    else if (!isPerhaps && guard.own && map.kind === 'field' && isBelowLock(variant.entry.frame.program, guard.id, sourceName(map.name)))
        found.push('it stands right below its lock');
    // Who has the object for itself still meets the goroutine that works on it.
    const isMet = strength === 'real';
    const isLocked = isLockedBeside(variant, guard);
    const isTogether = isMet && runsBeside(variant, guard);
    const isRefuted = (doubt) => (doubt === 'a callee starts the goroutine on what is made for this call' && (isTogether || (guard.own && isTicking(variant)))) ||
        (doubt === 'whoever is seen to call it has the object alone' && (isMet || othersLockAlone(variant, guard))) ||
        (doubt === 'one of several implementations' && guard.own && isRightBelow(variant)) ||
        (isLocked && ofObject.has(doubt));
    return [...found, ...doubts(variant, isPlain(map)).filter((doubt) => !isRefuted(doubt))];
}
/** One reader takes the object's own lock, against writers, and no other method takes it at all: it guards nothing. */
export function isReadersOnly({ owner }, { own, held, id, name }) {
    const [only, ...more] = held;
    if (!own || owner === undefined || only === undefined || more.length > 0 || only.writes)
        return false;
    if (!only.locks.some((lock) => lock.id === id && lock.mode === 'w' && lock.relation === 'own'))
        return false;
    const lock = shortName(name);
    // Whoever has the object may take a lock that is embedded or exported.
    const takers = isExported(lock) ? owner.pkg.declarations.filter((d) => !d.file.source.isTest) : methodsOf(owner.pkg, owner.fact.name);
    const taking = new RegExp(isExported(lock) ? '\\.R?Lock\\(' : `\\b${literally(lock)}\\.R?Lock\\(`);
    return takers.filter((d) => taking.test(sourceText(d))).length === 1;
}
/** The lock that cannot be told is not the guard: on the same way the guard is taken as well, and who has a mutex cannot take it again. */
export function isOther({ entry, access }, guard) {
    const isSameWay = (v) => v.entry.frame === entry.frame && v.access.thread?.key === access.thread?.key;
    return (guard.own && guard.held.some(({ variants }) => variants.some((v) => isSameWay(v) && v.access.may.has(obscure) && holds(v, guard.id))));
}
/** The entry takes the guard itself, or the function does in which the access stands, and others too. */
export function isTaken({ entry, access }, guard) {
    return takes(entry, guard) || (guard.held.length > 1 && guard.held.some(({ first }) => first.access.declaration === access.declaration));
}
/** The function that the access stands in takes its object's lock somewhere, however the access is reached. */
function takesByName({ access: { declaration } }, { name }) {
    const text = sourceText(declaration);
    const own = receiverNameIn(text);
    const lock = shortName(name);
    const way = /^(?:RW)?Mutex$/.test(lock) ? '(?:\\w*Mutex\\.)?' : `${literally(lock)}\\.`;
    return own !== undefined && new RegExp(`\\b${own}\\.${way}R?Lock\\(`).test(text);
}
/** `q.scheduler.size()` of `q.mu`, which some functions hold and only readers miss: they have the object with the lock at hand. */
function passesIt(program, { id, held, missing }, blames) {
    if (functionsOf(held) < 3 || missing.some(({ writes }) => writes))
        return false;
    const passes = ({ path }) => !leadsThroughElement(path.steps) && structsOnWay(program, path).slice(1).includes(structOf(id));
    return blames.some(({ variant }) => passes(variant.access));
}
/** By functions and by accesses. Whoever receives the object from a channel, and holds no lock, says nothing of what others do. */
function isMostlyMissed(blames, { held }) {
    const missing = blames.filter(({ variant }) => !isReceived(variant.access.path)).map(({ site }) => site);
    return functionsOf(missing) > functionsOf(held) && missing.length > held.length;
}
/** `struct { sync.Mutex; m map[K]V }`: the lock is there for the map. */
function isLockWithMaps({ owner, kind }) {
    const fields = kind === 'field' ? (owner?.fact.fields ?? []) : [];
    const isLockField = (text) => isMutex(text.replace(/^\*/, ''));
    return fields.some(({ text = '' }) => isLockField(text)) && fields.every(({ text = '' }) => isLockField(text) || text.startsWith('map['));
}
export function takes({ taken }, guard) {
    return [...taken].some((key) => isLock(key, guard));
}
/** `OnUpdate` looks at what only `OnAdd` and `OnUpdate` change, under the lock: whoever tells of events does so one after the other. */
function isByEvents(guard, blames) {
    const isEvent = ({ first: { access } }) => /^[oO]n\p{L}*(?:Add|Update|Delete|Remove|Create|Change)(?:e?d)?$/u.test(nameOf(access.declaration));
    return blames.every(({ site }) => !site.writes && isEvent(site)) && guard.held.every((site) => !site.writes || isEvent(site));
}
/** The map is a field of the implementation itself, and so is its lock: whichever it is, it has both. */
function isRightBelow({ access: { path } }) {
    return path.steps.findLastIndex((step) => step.startsWith('(')) === path.steps.length - 2;
}
/** Other functions that are seen to be called by who has the object alone take the lock all the same: they know better. */
function othersLockAlone({ entry, access }, guard) {
    const isAlone = (v) => v.owned && v.entry.kind === 'exported' && isDirect(v);
    if (access.path.root.kind !== 'receiver')
        return false;
    return guard.own && entry.kind === 'exported' && functionsOf(guard.held.filter(({ variants }) => variants.some(isAlone))) > 1;
}
/** `if _, ok := m[k]; ok { return }; mu.Lock(); m[k] = v`: the check belongs under the lock. */
function isLookedUpBefore({ site, variant }, guard) {
    if (site.writes || site.first.access.how !== 'read' || !guard.own)
        return false;
    const { declaration, at } = site.first.access;
    const key = keyOf(variant.access.path);
    const isStore = (held) => {
        const { access } = held.first;
        if (access.how !== 'write' || access.declaration !== declaration || access.at.start < at.start)
            return false;
        return held.variants.some((v) => v.entry === variant.entry && keyOf(v.access.path) === key);
    };
    return guard.held.some(isStore);
}
/** One function starts both goroutines, and waits for none. */
function runsBeside({ access, entry, joined }, guard) {
    const isBeside = (v) => v.entry.frame === entry.frame && v.access.thread !== undefined && v.access.thread.key !== access.thread?.key && v.joined !== true;
    return access.thread !== undefined && joined !== true && guard.held.some(({ variants }) => variants.some(isBeside));
}
/** A lock beside the guard in one struct, which nobody who has the guard holds as well: the wrong one of two. */
function holdsBeside({ locks }, guard) {
    const isHeldToo = (id) => guard.held.some((site) => site.locks.some((lock) => lock.id === id));
    return locks.some(({ id, mode, perCall, relation }) => mode === 'w' &&
        perCall !== true &&
        relation === (guard.own ? 'own' : 'outer') &&
        structOf(id) === structOf(guard.id) &&
        !isHeldToo(id));
}
const ofObject = new Set([
    'perhaps another object',
    'one of several implementations',
    'an argument that callers may have made',
]);
/** The same function holds the guard where it reaches the map by the same way: whichever object that is, it has the lock. */
function isLockedBeside({ entry, access }, guard) {
    const key = keyOf(access.path);
    const isSame = (v) => v.entry.frame === entry.frame && keyOf(v.access.path) === key;
    return guard.held.some(({ variants }) => variants.some((v) => isSame(v) && holds(v, guard.id)));
}
/** Others may call the function as they like, but whoever is seen to call it holds the lock. */
function isHeldByCallers({ site, variant }, guard) {
    if (isInContext(variant) || !isDirect(variant) || isAskedFor(variant, guard))
        return false;
    const called = site.variants.filter((v) => v.entry.frame !== variant.entry.frame);
    return called.length > 0 && called.every((v) => holds(v, guard.id));
}
/** One interface lists the method and another that takes the lock, which who calls by way of it cannot take. */
function isAskedFor({ entry: { frame } }, { held, name }) {
    const { declaration, program } = frame;
    if (isExported(shortName(name)) || declaration.outline.kind !== 'method')
        return false;
    const locking = new Set(held.map(({ first }) => nameOf(first.access.declaration)));
    return interfacesOf(program, declaration).some(({ outline }) => outline.calls.some((asked) => locking.has(asked)));
}
/** In a goroutine that goes on with every tick: nobody waits for its end, whoever has started it. */
function isTicking({ access: { thread } }) {
    if (thread?.kind !== 'go' || thread.runs === undefined)
        return false;
    const text = sourceText(thread.runs);
    return /\bfor(?:\s*\{|\s+range\s+[\w.]+\.C\b)/.test(text) && /\bNewTicker\(|\btime\.Tick\(|<-\s*[\w.]+\.C\b|\.C\s*\{/.test(text);
}
/** `for k, v := range s.m { all[k] = v }; return all`: who copies for others knows that the map changes. */
function isCopiedOut({ first: { access }, writes }) {
    if (writes || access.how !== 'range')
        return false;
    const text = sourceText(access.declaration);
    const [, , , copy] = copying.exec(text) ?? [];
    return /\breturn maps\.Clone\(/.test(text) || (copy !== undefined && new RegExp(`\\breturn ${copy}\\b`).test(text));
}
const copying = /\bfor (\w+), (\w+) := range [\w.]+ \{(?:[ \t]*\/\/.*)?\s*(\w+)\[\1\] = \2\s*\}/;
