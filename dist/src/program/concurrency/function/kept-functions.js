/** Functions that a callee of the program does not call itself, but keeps, sends or passes on. */
import { keyStep, receivedStep } from '../../../summary/behaviour/paths.js';
import { callersOf, mentioning } from '../../mentions.js';
import { nameOf, sourceText } from '../../program.js';
/** A function, no method, that starts nothing, and neither calls its parameter at `index` nor passes it on: somebody else will. */
export function isKept(callee, index) {
    const parameter = callee?.parameter(0, index);
    if (callee === undefined || parameter === undefined || callee.declaration.outline.kind === 'method')
        return false;
    const is = (operand) => operand.kind === 'path' && callee.path(operand.path)?.root.variable === parameter;
    return !callee.events.some((e) => e.kind === 'call' && (e.mode === 'go' || e.args.some(is) || (e.callee.kind === 'value' && is({ kind: 'path', path: e.callee.path }))));
}
/** Last name of the channel on which it sends its parameter at `index`, by itself or in a literal; undefined where it does not. */
export function sendsOn(callee, index) {
    const parameter = callee.parameter(0, index);
    if (parameter === undefined)
        return undefined;
    const is = (path) => callee.path(path)?.root.variable === parameter;
    // `o := &op{f: f}; s.ops <- o`
    const holds = (path) => callee.path(path)?.root.variable?.parts?.some((part) => is(part.path)) === true;
    const sent = callee.events.find((e) => e.kind === 'publish' && e.into === undefined && e.value.kind === 'path' && (is(e.value.path) || holds(e.value.path)));
    const send = sent === undefined ? undefined : callee.events.find((e) => e.kind === 'send' && e.at.start === sent.at.start);
    return send?.kind === 'send' ? lastField(callee, send.path) : undefined;
}
const consumed = new WeakMap();
/** Last names of the channels of which a function, or one that it calls, calls what it receives: `f := <-s.ops; f()`. */
export function consumedBy(frame) {
    let names = consumed.get(frame);
    if (names === undefined) {
        names = new Set(frame.events.flatMap((event) => (event.kind === 'call' ? [...namesIn(frame, event)] : [])));
        consumed.set(frame, names);
    }
    return names;
}
function namesIn(frame, event) {
    const own = receivedFrom(frame, event);
    if (own !== undefined)
        return [own];
    const target = frame.target(event);
    const callee = target?.kind === 'declared' ? frame.frames.resultsOf(target.declaration) : undefined;
    return (callee?.events ?? []).flatMap((inner) => {
        const name = callee === undefined || inner.kind !== 'call' ? undefined : receivedFrom(callee, inner);
        return name === undefined ? [] : [name];
    });
}
/** The channel of which a call runs what was received; `for f := range s.ops { f() }` stands as its keys. */
function receivedFrom(frame, { callee }) {
    const path = callee.kind === 'value' ? callee.path : callee.kind === 'method' ? callee.on : undefined;
    const at = path?.steps.findIndex((step) => step === receivedStep || step === keyStep) ?? -1;
    return path === undefined || at < 0 ? undefined : lastField(frame, { root: path.root, steps: path.steps.slice(0, at) });
}
function lastField(frame, written) {
    const path = written === undefined ? undefined : frame.path(written);
    return path === undefined ? undefined : (path.steps.at(-1) ?? path.root.name);
}
/** Calls that a parameter is followed through, and callers up to a `go` statement. */
const maxPassed = 3;
const maxCallers = 4;
/**
 * The field that a function's parameter at `index` is kept in, here or where it is passed on, if a goroutine of that package calls it:
 * `&Informer{sync: sync}` and `go i.run()`. Undefined where it may be called under a lock. With the package's path.
 */
export function fieldOfGoroutine(callee, index, depth = 0) {
    const parameter = callee.parameter(0, index);
    if (parameter === undefined || depth > maxPassed || sendsOn(callee, index) !== undefined)
        return undefined;
    const { declaration } = callee;
    const inLiteral = `\\b(\\w+):\\s*${parameter.name}\\s*[,}\\n]`;
    const amongOthers = `\\.(\\w+)\\[[^\\n]*\\]\\s*=\\s*${parameter.name}[ \\t]*(?:[;\\n]|//)`;
    const text = sourceText(declaration);
    const kept = (new RegExp(inLiteral).exec(text) ?? new RegExp(amongOthers).exec(text))?.[1];
    if (kept !== undefined)
        return isCalledByGoroutine(declaration, kept) ? `${declaration.file.pkg.info.importPath}.${kept}` : undefined;
    for (const event of callee.events) {
        if (event.kind !== 'call')
            continue;
        const at = event.args.findIndex((arg) => arg.kind === 'path' && arg.path.steps.length === 0 && callee.path(arg.path)?.root.variable === parameter);
        const target = at < 0 ? undefined : callee.target(event);
        const next = target?.kind === 'declared' ? callee.frames.of(target.declaration) : undefined;
        const field = next === undefined ? undefined : fieldOfGoroutine(next, at, depth + 1);
        if (field !== undefined)
            return field;
    }
    return undefined;
}
/** By the text of the package: from a call of the field up to a `go` statement nobody takes a lock. */
function isCalledByGoroutine({ file: { pkg } }, field) {
    const isOwn = (d) => !d.file.source.isTest;
    const calls = new RegExp(`\\.${field}(?:\\[[^\\n]*\\])?\\(`);
    let level = mentioning(pkg, field).filter((d) => isOwn(d) && calls.test(sourceText(d)));
    const seen = new Set(level);
    for (let i = 0; i < maxCallers && level.length > 0; i++) {
        if (level.some((d) => /\.R?Lock\(\)|\bWith\w*Lock\w*\(|\.Acquire\(/.test(sourceText(d))))
            return false;
        for (const d of level) {
            const name = i === 0 ? field : nameOf(d);
            if (new RegExp(`\\bgo func\\([^]*\\.${name}\\(`).test(sourceText(d)))
                return true;
            const launched = new RegExp(`\\bgo (?:[\\w.]+\\.)?${nameOf(d)}\\(`);
            if (callersOf(pkg, nameOf(d)).some((caller) => launched.test(sourceText(caller))))
                return true;
        }
        level = level.flatMap((d) => callersOf(pkg, nameOf(d))).filter((d) => isOwn(d) && !seen.has(d));
        for (const d of level)
            seen.add(d);
    }
    return false;
}
