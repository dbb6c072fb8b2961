/** Who calls a function that nobody in the program calls, by its signature. */
import { contextOfField } from '../../../go/library/concurrency/fields.js';
import { servingTypes } from '../../../go/library/concurrency/functions.js';
import { contextOfParameter, contextOfResult } from '../../../go/library/concurrency/outside.js';
import { isExported } from '../../objects.js';
import { declaredType } from '../../types.js';
import { isStartedByField } from '../paths/func-fields.js';
/** What a function's parameters and results say. */
export function contextOf({ program, declaration }, { params, results }) {
    const { pkg } = declaration.file;
    const contexts = [
        ...params.map((text) => (text === undefined ? undefined : (contextOfParameter(text) ?? contextOfOwn(program, pkg, text)))),
        ...results.map((text) => (text === undefined ? undefined : contextOfResult(text, params[0]))),
    ];
    return contexts.find((context) => context === 'handler') ?? contexts.find((context) => context !== undefined);
}
/** `type Context struct { Request *http.Request; Writer http.ResponseWriter }`, or one that embeds a framework's: the program's own requests. */
function contextOfOwn(program, pkg, type) {
    if (!requestNames.test(type))
        return undefined;
    const fields = (declaredType(program, pkg, type)?.fact.fields ?? []).filter(({ name, embedded }) => embedded || isExported(name));
    const isAnswered = fields.some(({ text = '' }) => /ResponseWriter$/.test(text));
    const isRequest = fields.some(({ text = '', embedded }) => (embedded || isAnswered) && contextOfParameter(text) === 'handler');
    return isRequest ? 'handler' : undefined;
}
const requestNames = /(?:Context|Ctx|Request|Req)$/;
/** Who runs a literal that goes elsewhere from the unit around it. */
export function escapeOf(frame, around, literal) {
    const context = contextOf(frame, literal) ?? (isServing(around, literal) ? 'handler' : undefined);
    if (context !== undefined)
        return { kind: context };
    const { of, field = '' } = literal;
    const ofField = of === undefined ? undefined : contextOfField(of, field);
    const struct = of === undefined ? undefined : declaredType(frame.program, frame.declaration.file.pkg, of);
    if (struct !== undefined && isStartedByField(struct, field))
        return { kind: 'callback', isMany: true };
    if (ofField === undefined)
        return { kind: 'escaped' };
    // The callbacks of one struct are called one after the other, not those of two that are registered by two calls.
    const goroutine = ofField === 'callback' ? { goroutine: `${frame.id}:${around.id}:${literal.of ?? ''}:${registeredBy(frame, literal)}` } : {};
    return { kind: ofField, ofField: true, ...goroutine };
}
/** Id of the innermost call that a literal is an argument of, or a part of one; empty where it is none. */
function registeredBy({ events }, { at }) {
    let call;
    for (const event of events) {
        if (event.kind !== 'call' || event.at.start > at.start || event.at.end < at.end)
            continue;
        if (call === undefined || event.at.end - event.at.start < call.at.end - call.at.start)
            call = event;
    }
    return `${call?.id ?? ''}`;
}
/**
 * What a function gives back as its own `request.Handler` or `Middleware` runs for requests, where it is given one (by the name of a type);
 * not what wraps another such function: that runs once.
 */
function isServing({ returns, results }, literal) {
    const isOf = (types, pattern) => types.some((text) => text !== undefined && pattern.test(text));
    if (!isOf(literal.params, requestLike) || isOf(literal.results, servingTypes))
        return false;
    const serves = (value, i) => value.kind === 'unit' && value.unit === literal.id && servingTypes.test(results[i] ?? '');
    return returns.some((values) => values.some(serves));
}
/** Whether a function gives back a literal of its own, or what a call makes of it: `return HandlerFunc(func() { … })`. */
export function isReturned({ returns }, { id, callee }) {
    const is = (value) => value.kind === 'unit' ? callee.kind === 'unit' && callee.unit === value.unit : value.kind === 'path' && isCall(value.path.root, id);
    return returns.some((values) => values.some(is));
}
function isCall(root, id) {
    return 'call' in root && root.call === id;
}
const requestLike = /(?:Context|Ctx|Request|Req|ResponseWriter)$/;
