/** Function literals that may run beside the function around them, by how they stand in its text: nothing is parsed. */
import { mayHaveContext } from '../../../go/library/concurrency/fields.js';
import { mayRunLater } from '../../../go/library/concurrency/functions.js';
import { outsideResults, outsideTypes } from '../../../go/library/concurrency/outside.js';
import { lastName } from '../../../go/names.js';
import { sourceText } from '../../program.js';
import { importsOf } from '../../typing/imports.js';
import { closing, opening } from './brackets.js';
import { mentionsIn } from './map-words.js';
import { functionsNamed } from './names.js';
import { functionParameters } from './signatures.js';
import { startsGoroutines } from './touching.js';
/** Literals that goroutines, handlers or callbacks may run, and calls that `go` starts. */
export function concurrentRegions(program, declaration) {
    const text = sourceText(declaration);
    const found = [];
    const bound = [];
    let imports;
    for (const { index: start, 0: word } of text.matchAll(/\bgo\s|\bfunc\s*\(/g)) {
        // The declaration's own `func`.
        if (start === 0)
            continue;
        const isLiteral = word.startsWith('f');
        const region = isLiteral ? literalAt(text, start) : launched(text, start);
        if (region === undefined)
            continue;
        imports ??= importsOf(declaration);
        if (!isLiteral || mayRunBeside(program, text, region, imports))
            found.push(region);
        else
            bound.push(...boundTo(text, region));
    }
    return withCalled(text, found, bound);
}
function boundTo(text, region) {
    const [, name] = holder.exec(text.slice(Math.max(0, region.start - 120), region.start).trimEnd()) ?? [];
    return name === undefined ? [] : [{ name, region }];
}
const holder = /(?<![\w.\]])(\w+)\s*:?=$/;
/** With the literals that are called in them, in the order of the text: `put := func() { … }; go func() { put() }()`. */
function withCalled(text, regions, bound) {
    const found = new Set(regions);
    for (let size = -1; size !== found.size;) {
        size = found.size;
        for (const { name, region } of bound)
            if (mentionsIn(text, name, 0).some((at) => isCallIn(text, name, at, found)))
                found.add(region);
    }
    return [...found].sort((a, b) => a.start - b.start);
}
function isCallIn(text, name, at, regions) {
    if (text[at - 1] === '.' || !/^\s*\(/.test(text.slice(at + name.length, at + name.length + 20)))
        return false;
    for (const { start, end } of regions)
        if (at > start && at < end)
            return true;
    return false;
}
/** `go f(x)`: the call. */
function launched(text, start) {
    const [, name] = /^go\s+(?!func\b)([\w.]+(?:\[[^\]]*\])?)\(/.exec(text.slice(start, start + 200)) ?? [];
    if (name === undefined)
        return undefined;
    const close = closing(text, text.indexOf('(', start));
    return { start, end: close < 0 ? text.length : close };
}
/** Undefined for the type of a function. */
function literalAt(text, start) {
    const open = text.indexOf('(', start);
    const close = open < 0 ? -1 : closing(text, open);
    if (close < 0)
        return { start, end: text.length };
    const body = bodyAfter(text, close + 1);
    if (body < 0)
        return undefined;
    const end = closing(text, body);
    return { start, end: end < 0 ? text.length : end };
}
/** The brace that opens a literal's body after its results; −1 for a function type. */
function bodyAfter(text, from) {
    for (let i = from; i < text.length; i++) {
        const c = text.charAt(i);
        if (c === '{') {
            // `func() struct{ … }`, `func() interface{}`
            if (!/\b(?:struct|interface)\s*$/.test(text.slice(from, i)))
                return i;
            i = closing(text, i);
            if (i < 0)
                return -1;
        }
        else if (c === '(' || c === '[') {
            i = closing(text, i);
            if (i < 0)
                return -1;
        }
        else if (')],;}=\n'.includes(c))
            return -1;
    }
    return -1;
}
function mayRunBeside(program, text, { start, end }, imports) {
    const before = text.slice(Math.max(0, start - 120), start).trimEnd();
    if (/\bgo$/.test(before))
        return true;
    // Run where it stands, or at the end.
    if (/^\s*\(/.test(text.slice(end + 1, end + 40)))
        return false;
    if (takesWhatComesFromOutside(text, start))
        return true;
    const [, variable] = holder.exec(before) ?? [];
    if (variable !== undefined)
        return !isOnlyCalled(text, variable, start);
    // Stored or returned, it is not known who runs it: by a lock that it takes, several may.
    if (/(?:=|<-|\breturn)$/.test(before))
        return /\bR?Lock\(/.test(text);
    const opened = opening(text, start);
    const container = text.slice(Math.max(0, opened - 120), Math.max(0, opened)).trimEnd();
    const [, name = ''] = /([\w.]+)(?:\[[^\]]*\])?$/.exec(container) ?? [];
    if (text[opened] === '{')
        return mayHaveContext(name) || /\bR?Lock\(/.test(text);
    return text[opened] !== '(' || name === '' || mayStart(program, text, name, imports);
}
/** A request, or a client library's message, by the last names of the types of its parameters and results. */
function takesWhatComesFromOutside(text, start) {
    const open = text.indexOf('(', start);
    const close = closing(text, open);
    if (close < 0)
        return true;
    return outsideTypes.test(text.slice(open, close)) || outsideResults.test(text.slice(close, bodyAfter(text, close + 1)));
}
/** A variable that holds a literal, in all other places of the text. */
function isOnlyCalled(text, name, literal) {
    return mentionsIn(text, name, 0).every((at) => {
        const after = text.slice(at + name.length, at + name.length + 40);
        if (/^\s*\(/.test(after))
            return !/\bgo\s+$/.test(text.slice(Math.max(0, at - 20), at));
        // Its declaration, and a field of the same name.
        return text[at - 1] === '.' || (at < literal && /^\s*(?::?=\s*func\b|func\b)/.test(after)) || /^\s*[!=]= nil\b/.test(after);
    });
}
const known = new WeakMap();
/** Whether what is called by this name may run its argument in a goroutine, or keep it. What is not in the program runs it at once. */
function mayStart(program, text, callee, imports) {
    const name = lastName(callee);
    if (mayRunLater(callee, imports))
        return true;
    if (name === 'RunParallel' || name === 'DoChan')
        return true;
    if (name === 'Run' && /\.Parallel\(\)/.test(text))
        return true;
    let memo = known.get(program);
    if (memo === undefined) {
        memo = new Map();
        known.set(program, memo);
    }
    let may = memo.get(name);
    if (may === undefined) {
        may = functionsNamed(program, name).some((d) => !onlyCallsWhatItIsGiven(program, d));
        memo.set(name, may);
    }
    return may;
}
/** Its parameters that may be functions are called by the function itself, and nothing else happens to them. */
function onlyCallsWhatItIsGiven(program, declaration) {
    const text = sourceText(declaration);
    const parameters = functionParameters(program, text, declaration.outline.kind === 'method');
    if (parameters.length === 0)
        return true;
    const body = text.slice(Math.max(0, text.indexOf('{')));
    // In a goroutine, or in a literal of its own, it may be called at any time.
    if (startsGoroutines(declaration) || /\bfunc\s*\(/.test(body))
        return false;
    return parameters.every((name) => mentionsIn(body, name, 0).every((at) => body[at - 1] === '.' || /^\s*(?:\(|[!=]= nil\b)/.test(body.slice(at + name.length, at + name.length + 20))));
}
