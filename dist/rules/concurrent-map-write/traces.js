/** Both sides of a finding, each from where it starts to the access. */
import { hopsOf, innermost } from '../../src/program/concurrency/function/access.js';
import { contextOf, verbOfAccess } from './words.js';
export function tracesOf(map, { sides }, guard) {
    const [first, second] = sides;
    // What a comment demands needs nobody else.
    const twice = guard?.declared === true ? '' : ', by two at once';
    if (second === undefined)
        return [{ label: `${labelOf(first, guard)}${twice}`, steps: stepsOf(map, first, guard) }];
    return [
        { label: labelOf(first, guard), steps: stepsOf(map, first, guard, second.access) },
        { label: labelOf(second, guard), steps: stepsOf(map, second, guard, first.access) },
    ];
}
/** `read without Cache.mu, in a goroutine that Server.Start starts` */
function labelOf({ access }, guard) {
    const lock = lockAt(access, guard);
    const deed = verbOfAccess(access);
    if (guard === undefined)
        return `${deed} ${contextOf(access)}`;
    if (lock === undefined)
        return `${deed} without ${guard.name}, ${contextOf(access)}`;
    return `${deed} under ${lock.mode === 'r' ? 'a read lock of ' : ''}${guard.name}, ${contextOf(access)}`;
}
function lockAt({ locks }, guard) {
    return guard === undefined ? undefined : locks.find((lock) => lock.id === guard.id);
}
function stepsOf(map, { access: side, after }, guard, other) {
    const { access, entry } = side;
    const hops = hopsOf(access);
    // The innermost goroutine is the one that runs it.
    const from = hops.findLastIndex((hop) => hop.kind !== 'call');
    const start = hops[from];
    const calls = hops
        .slice(from + 1)
        .map((hop) => ({ at: hop.at, message: hop.to === literal ? 'runs the function literal' : `calls ${hop.to}` }));
    const context = start === undefined ? entryStep(side, other) : { at: start.at, message: startOf(start, side) };
    const ways = [...(context === undefined ? [] : [context]), ...calls];
    const steps = ways.map(({ at, message }, depth) => ({ at, message, depth }));
    const depth = steps.length;
    for (const one of after === undefined ? [side] : [after, side])
        steps.push({ at: innermost(one.access).at, message: `${map.name} ${deeds[one.access.how]}`, depth });
    const lock = lockAt(side, guard);
    return lock === undefined ? steps : withLock(entry.frame.program, steps, lock, context === undefined ? 0 : 1);
}
/** As `Hop.to` names function literals. */
const literal = 'func literal';
/** The function that others may enter by; none where the goroutines of the other side are its own. */
function entryStep({ entry: { frame, kind } }, other) {
    const body = frame.units.get(0)?.body;
    if (body === undefined || (other?.access.thread !== undefined && other.entry.frame === frame))
        return undefined;
    const texts = {
        handler: `${frame.name} handles requests, which run beside each other`,
        callback: `${frame.name} is called back by a library`,
        exported: `${frame.name} may be called by any goroutine`,
        interface: `${frame.name} is called by way of an interface`,
        main: `${frame.name} runs`,
        uncalled: `${frame.name} runs, called by nobody who is seen`,
        unknown: `${frame.name} runs`,
        inner: `${frame.name} runs`,
    };
    const { file, outline } = frame.declaration;
    return { at: { file: file.index, start: outline.start, end: body.start }, message: texts[kind] };
}
function startOf({ to }, { access: { many, thread } }) {
    const what = to === literal ? 'a function literal' : to;
    switch (thread?.kind) {
        case 'handler':
            return `registers ${what} as a handler`;
        case 'callback':
            return `hands over ${what} to be called back`;
        case 'maybe':
            return `hands over ${what}, to be run in a goroutine by the look of it`;
        default:
            if (to === literal)
                return many ? 'starts goroutines' : 'starts a goroutine';
            return `starts ${to} in ${many ? 'goroutines' : 'a goroutine'}`;
    }
}
const deeds = {
    write: 'is written',
    delete: 'loses an entry',
    clear: 'is cleared',
    read: 'is read',
    len: 'is asked for its length',
    range: 'is ranged over',
    replace: 'is replaced',
    leave: 'is handed out',
};
/** Tells where the lock is taken: before the first of the steps that follow in that function. */
function withLock(program, steps, { at, name, mode }, first) {
    const home = at === undefined
        ? undefined
        : program.files[at.file]?.pkg.declarations.find((d) => d.file.index === at.file && isWithin(at, d.outline));
    const next = at === undefined || home === undefined
        ? -1
        : steps.findIndex((step, i) => i >= first && step.at.file === at.file && isWithin(step.at, home.outline) && step.at.start > at.start);
    if (at === undefined || next < 0)
        return [...steps];
    const lock = { at, message: `${name} is locked${mode === 'r' ? ' for reading' : ''}`, depth: steps[next]?.depth ?? 0 };
    return [...steps.slice(0, next), lock, ...steps.slice(next)];
}
function isWithin(at, { start, end }) {
    return at.start >= start && at.end <= end;
}
