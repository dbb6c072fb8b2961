/** Which calls lock and unlock what. */
import { readLocker } from '../../../summary/behaviour/paths.js';
import { calleeName } from '../paths/names.js';
import { isField, keyOf, typeOf } from '../paths/path.js';
import { embeddedMutex, isMutex, pointee } from '../paths/typing.js';
import { lockOfCond } from './conds.js';
const operations = new Map([
    ['Lock', { kind: 'lock', mode: 'w' }],
    ['RLock', { kind: 'lock', mode: 'r' }],
    ['Unlock', { kind: 'unlock', mode: 'w' }],
    ['RUnlock', { kind: 'unlock', mode: 'r' }],
    ['TryLock', { kind: 'try', mode: 'w' }],
    ['TryRLock', { kind: 'try', mode: 'r' }],
]);
/**
 * The operation that a call is by its name, where the receiver is a mutex, embeds one, or is of a type that the program does not know. A
 * type of the program with a method `Lock` of its own is called like any other. `unknown`: a lock, but nobody knows which.
 */
export function lockOperation(frame, event) {
    const { callee, args } = event;
    if (callee.kind !== 'method')
        return undefined;
    const operation = operations.get(callee.name);
    if (operation === undefined || args.length > 0)
        return undefined;
    const on = callee.on === undefined ? undefined : frame.path(callee.on);
    if (on === undefined)
        return operation.kind === 'unlock' ? undefined : 'unknown';
    const isReader = on.steps.at(-1) === readLocker;
    const mutex = isReader ? { root: on.root, steps: on.steps.slice(0, -1) } : on;
    const path = mutexAt(frame, mutex, callee.name);
    if (path !== undefined && isReader)
        return { ...operation, mode: 'r', key: keyOf(path), path };
    return path === undefined ? undefined : { ...operation, key: keyOf(path), path };
}
/** What a call that locks, or leads to one, makes hold. */
export function holdOf({ program, declaration }, { path, mode }, { at, callee }) {
    const on = callee.kind === 'method' ? callee.on : undefined;
    const by = on === undefined ? undefined : writtenBy(on);
    return {
        path,
        mode,
        at: program.span(declaration, at),
        ...(on?.index === undefined ? {} : { index: on.index }),
        ...(by === undefined ? {} : { by }),
        ...(isOfCopy(program, path) ? { perCall: true, copied: true } : {}),
    };
}
/** `func (s Set) Add(…)` locks `s.mu` of its copy of the set: no pointer, map or element leads to the mutex. */
function isOfCopy(program, { root, steps }) {
    if (root.kind !== 'receiver' || root.type === undefined || steps.length === 0 || !steps.every(isField))
        return false;
    return (steps.every((_, i) => {
        const type = typeOf(program, { root, steps: steps.slice(0, i) });
        return type !== undefined && !/^(?:\*|map\[|\[|interface|chan )/.test(type.text);
    }) && isMutexValue(typeOf(program, { root, steps })?.text ?? ''));
}
function isMutexValue(text) {
    return isMutex(text) && !text.startsWith('*') && !text.endsWith('Locker');
}
/** A variable, or a field of one: in one function it mostly stays what it is. */
function writtenBy({ root, steps }) {
    return steps.includes('[]') ? undefined : JSON.stringify([root, steps]);
}
/** Of several locks, an unlock gives up the very one that is held: by the same variable, or the same index. */
export function isHeldOne(held, { callee }) {
    const on = callee.kind === 'method' ? callee.on : undefined;
    if (held === undefined || on === undefined)
        return false;
    return (held.by !== undefined && held.by === writtenBy(on)) || (on.index !== undefined && held.index === on.index);
}
/** `mu` of `mu.Unlock` taken as a value: `return c.mu.Unlock`. */
function unlockValue(frame, method) {
    const name = method?.steps.at(-1);
    const operation = name === undefined ? undefined : operations.get(name);
    if (method === undefined || name === undefined || operation?.kind !== 'unlock')
        return undefined;
    const path = mutexAt(frame, { root: method.root, steps: method.steps.slice(0, -1) }, name);
    return path === undefined ? undefined : { ...operation, key: keyOf(path), path };
}
function mutexAt(frame, on, method) {
    const ofCond = lockOfCond(frame, on);
    if (ofCond !== undefined)
        return ofCond;
    const type = frame.typeOf(on);
    if (type === undefined || isMutex(pointee(type).text))
        return on;
    const found = frame.method(on, method);
    // A lock of the program's own make, which says so: `type RWMutex struct{…}`.
    if (found?.kind === 'declared' && /(?:mutex|lock)$/i.test(found.declaration.outline.receiver ?? ''))
        return found.on ?? on;
    // By embedding a mutex, not by a method of its own.
    const own = found?.kind === 'declared' && found.on?.steps.length === on.steps.length ? found : undefined;
    // Of another name: its method shows which lock it takes, or is one itself (a channel, a spin lock).
    if (own?.kind === 'declared')
        return own.declaration.outline.calls.some((name) => operations.has(name)) ? undefined : on;
    const via = embeddedMutex(frame.program, type);
    return via === undefined ? on : { root: on.root, steps: [...on.steps, ...via] };
}
/** Locks that the function which a call returns gives up: `defer c.lock()()`, `unlock := c.lock()`. */
export function releasedByResult(frame, made, summaries) {
    const target = frame.target(made);
    const callee = target?.kind === 'declared' ? frame.frames.of(target.declaration) : undefined;
    if (target?.kind !== 'declared' || callee === undefined)
        return [];
    return (callee.units.get(0)?.returns ?? []).flatMap(([value]) => {
        const unlock = unlockValue(callee, callee.operand(value));
        const literal = value?.kind === 'unit' ? callee.units.get(value.unit) : undefined;
        const given = unlock !== undefined ? [unlock.path] : literal === undefined ? [] : summaries.of(callee, literal).releases;
        return given.flatMap((path) => {
            const base = frame.substitute(callee, 0, made, target.on, path.root);
            return base === undefined ? [] : [{ root: base.root, steps: [...base.steps, ...path.steps] }];
        });
    });
}
/** A lock by name, of many, `client.lock(id)`; or golang.org/x/sync/semaphore, a lock where its weight is one. `TryAcquire(name)` keeps out only those of that name. */
export function mayBeLock(event) {
    const name = calleeName(event);
    if (/^r?lock$/i.test(name) && event.args.length > 0)
        return true;
    return event.callee.kind === 'method' && (name === 'Acquire' || (name === 'TryAcquire' && event.args[0]?.kind === 'number'));
}
