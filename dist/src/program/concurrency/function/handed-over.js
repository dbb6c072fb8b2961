/** What becomes of a function that is handed over as an argument. */
import { registrations, runsGiven } from '../../../go/library/concurrency/functions.js';
import { lastName, literally } from '../../../go/names.js';
import { eventsOf } from '../../../summary/behaviour/units.js';
import { mentioning } from '../../mentions.js';
import { isFunction, nameOf, sourceText } from '../../program.js';
import { declaredType } from '../../types.js';
import { importsOf } from '../../typing/imports.js';
import { calleeName, valueName } from '../paths/names.js';
import { stores } from '../paths/ownership.js';
import { keyOf } from '../paths/path.js';
import { CallSite } from './call-site.js';
import { contextOf, isReturned } from './context.js';
import { invokes, launches } from './invocations.js';
import { fieldOfGoroutine, isKept, sendsOn } from './kept-functions.js';
/** Of a call in `unit`: those that are worth following. */
export function handedOver(summaries, frame, unit, event) {
    return event.args.flatMap((arg, i) => summaries.functionValues(frame, arg).flatMap((value) => {
        const followed = summaries.follow(frame, value);
        if (followed === undefined)
            return [];
        const fate = followedFate(summaries, frame, unit, event, followed, i);
        // Arguments of the function value are not those of this call.
        return fate === undefined ? [] : [{ site: new CallSite(frame, unit, { ...event, args: [] }, followed, value, i), fate }];
    }));
}
/** Undefined where the callee shows itself how it calls what it is given. */
function followedFate(summaries, frame, unit, event, followed, index) {
    const target = frame.target(event);
    // What is stored among others, or by `OnClose(f)`, is called when the locks that are held here are gone; a single one is often called at once.
    const isRegistered = registrations.test(calleeName(event));
    const context = contextOf(followed.frame, followed.unit);
    const callee = target?.kind === 'declared' ? frame.frames.of(target.declaration) : undefined;
    const callees = target === undefined ? frame.implementing(event) : [target];
    for (const to of callees) {
        const keeper = to.kind === 'declared' ? frame.frames.of(to.declaration) : undefined;
        if (keeper === undefined || !stores(keeper, index, isRegistered ? undefined : isCollection))
            continue;
        // `m.handlers[name] = f`, and a goroutine calls `m.handlers[name](…)`.
        const kept = fieldOfGoroutine(keeper, index);
        return context ?? (kept === undefined ? 'maybe' : { goroutine: `kept:${kept}` });
    }
    if (callees.some((to) => to.kind === 'declared' && invokes(summaries, frame, to.declaration, index)))
        return undefined;
    // An event loop runs it, or one of several workers.
    const sentOn = callee === undefined ? undefined : sendsOn(callee, index);
    if (sentOn !== undefined)
        return context ?? { goroutine: `sent:${callee?.id ?? ''}`, sentOn };
    const field = callee === undefined ? undefined : fieldOfGoroutine(callee, index);
    if (field !== undefined)
        return context ?? { goroutine: `kept:${field}` };
    if (isKept(callee, index))
        return context ?? 'maybe';
    // Of many implementations of an interface, one starts a goroutine that calls it.
    if (target === undefined && frame.asked(event).some((method) => launches(summaries, frame, method, index)))
        return context ?? 'callback';
    return fateOf(frame, unit, event, target, followed, index);
}
function isCollection(callee, into) {
    return into.steps.includes('[]') || /^(?:\[|map\[)/.test(callee.typeOf(into)?.text ?? '');
}
/** What a call does with the function that is its argument at `index`. */
function fateOf(frame, unit, event, target, followed, index) {
    const name = calleeName(event);
    const last = lastName(name);
    // What the program declares shows itself what it does.
    const isOfLibrary = target?.kind !== 'declared';
    const runs = isOfLibrary ? runsGiven(name, index, importsOf(frame.declaration)) : undefined;
    // One caller works for all who ask for one key: it keeps out nobody who asks for another.
    if (isSingleFlight(frame, event))
        return last === 'Do' ? 'now' : 'go';
    if (event.mode !== 'go' && /(?:^|\.)(?:Do|OnceFunc|OnceValues?)$/.test(name) && /once/i.test(receiverText(frame, event) + name))
        return isAtEnd(frame, event) ? 'now' : 'once';
    // testing: parallel sub-tests, `b.RunParallel`
    if (last === 'RunParallel')
        return 'handler';
    if (last === 'Run' && isParallelTest(followed.unit))
        return 'go';
    if (runs !== undefined)
        return runs;
    const context = contextOf(followed.frame, followed.unit);
    if (context !== undefined)
        return context;
    if (registrations.test(last))
        return 'maybe';
    if (event.mode === 'go')
        return 'go';
    if (event.mode !== undefined)
        return 'elsewhere';
    const { callee } = event;
    if (isConversion(frame, event) && isReturned(unit, event))
        return 'escaped';
    // Functions of the standard library that take a function call it at once, and hold nothing of ours.
    const isOfGo = callee.kind === 'function' && /^[a-z]+(?:\/[a-z0-9]+)*\.[A-Z]/.test(callee.name);
    if (target !== undefined || isOfGo || isSubTest(frame, event))
        return 'now';
    // What a library makes or starts with it calls it later: `tracer.New(t.onEvent)`; not what goes through something at once: `walker.New(n.visit)`.
    const given = event.args[index];
    const isCalledBack = given !== undefined && callbackNames.test(valueName(given));
    return callee.kind === 'function' && starting.test(last) && isCalledBack ? 'callback' : 'unseen';
}
/** `WriterFunc(func() { … })`, of a func type of the program. */
function isConversion({ program, declaration }, { callee, args }) {
    if (callee.kind !== 'function' || args.length !== 1)
        return false;
    return declaredType(program, declaration.file.pkg, callee.name)?.fact.text === 'func';
}
const callbackNames = /^(?:on|handle|process|receive|recv)(?:\P{Ll}|$)|(?:[cC]b|[cC]all[bB]ack|[hH]andler|[eE]vents?|[hH]ook)/u;
const starting = /^(?:New|Start|Listen|Serve|Watch|Subscribe|Dial|Connect)(?:\P{Ll}|$)/u;
const ending = /^(?:close|stop|shutdown|destroy|cancel|release|quit|exit)/i;
/** What is done once at the end comes after what others do, not before it: `c.closeOnce.Do(c.close)`, or in `Close`. */
function isAtEnd(frame, { callee }) {
    const on = callee.kind === 'method' && callee.on !== undefined ? frame.path(callee.on) : undefined;
    const once = on?.steps.at(-1) ?? on?.root.name ?? '';
    return ending.test(once) || (ending.test(nameOf(frame.declaration)) && !isAskedElsewhere(frame.declaration, once));
}
/** What others do once before they go on, `CloseIdle` does as well. */
function isAskedElsewhere(declaration, once) {
    const asks = new RegExp(`\\b${literally(once)}\\.Do\\(`);
    const users = once === '' ? [] : mentioning(declaration.file.pkg, once);
    return users.some((d) => d !== declaration && isFunction(d) && !ending.test(nameOf(d)) && asks.test(sourceText(d)));
}
/** `group.Do(key, f)`, `group.DoChan(key, f)` of golang.org/x/sync/singleflight. */
function isSingleFlight(frame, { callee }) {
    if (callee.kind !== 'method' || callee.on === undefined || !/^Do(?:Chan)?$/.test(callee.name))
        return false;
    const on = frame.path(callee.on);
    return on !== undefined && /\bsingleflight\.Group$/.test(frame.typeOf(on)?.text ?? '');
}
/** The group by which functions run one at a time, as if it were a lock: `g.SetLimit(1)` of golang.org/x/sync/errgroup, and `g.Go(f)`. */
export function serialGroup(frame, { callee }) {
    if (callee.kind !== 'method' || callee.on === undefined || !/^(?:Try)?Go$/.test(callee.name))
        return undefined;
    const group = frame.path(callee.on);
    if (group === undefined)
        return undefined;
    const isLimited = frame.events.some((event) => event.kind === 'call' && limits(frame, event, group));
    return isLimited ? { path: group, mode: 'w', perCall: true } : undefined;
}
function limits(frame, { callee, args: [limit] }, group) {
    if (callee.kind !== 'method' || callee.name !== 'SetLimit' || callee.on === undefined)
        return false;
    const on = frame.path(callee.on);
    return on !== undefined && keyOf(on) === keyOf(group) && limit?.kind === 'number' && limit.value === 1;
}
/** `group.Wait()`, not `cmd.Wait()` or `cond.Wait()`. */
export function waitsForGoroutines(frame, { callee }) {
    const on = callee.kind === 'method' && callee.on !== undefined ? frame.path(callee.on) : undefined;
    return !/^\*?(?:os\/exec\.Cmd|os\.Process|sync\.Cond)$/.test(on === undefined ? '' : (frame.typeOf(on)?.text ?? ''));
}
/** `t.Run(name, f)` */
function isSubTest(frame, { callee }) {
    if (callee.kind !== 'method' || callee.on === undefined || callee.name !== 'Run')
        return false;
    const on = frame.path(callee.on);
    return on !== undefined && /^\*?testing\.[TBF]$/.test(frame.typeOf(on)?.text ?? '');
}
function receiverText(frame, { callee }) {
    if (callee.kind !== 'method' || callee.on === undefined)
        return '';
    const on = frame.path(callee.on);
    return on === undefined ? '' : `${on.root.name}.${on.steps.join('.')}:${frame.typeOf(on)?.text ?? ''}`;
}
/** `t.Run(name, func(t *testing.T) { t.Parallel(); … })` */
function isParallelTest(unit) {
    return eventsOf(unit).some((e) => e.kind === 'call' && e.args.length === 0 && calleeName(e) === 'Parallel');
}
