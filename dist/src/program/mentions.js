/** Which declarations of a package name something: looked up once per name, since many facts ask for the same ones. */
import { eachWordHash, nextMention, wordHash } from '../outline/index.js';
import { append, mentionsName } from './program.js';
/** From so many names on, one pass over the package for all of them is cheaper than one for each. */
const manyNames = 16;
const indexes = new WeakMap();
function indexOf(pkg) {
    let index = indexes.get(pkg);
    if (index === undefined) {
        index = { mentioning: new Map(), words: undefined, callers: undefined };
        indexes.set(pkg, index);
    }
    return index;
}
/** Declarations outside tests in which the identifier occurs (perhaps only in a comment), in file order. */
export function mentioning(pkg, name) {
    const index = indexOf(pkg);
    let found = index.mentioning.get(name);
    if (found === undefined) {
        const hash = index.mentioning.size < manyNames ? undefined : wordHash(name);
        found = hash === undefined ? search(pkg, name) : candidates(pkg, index, hash).filter((d) => mentionsName(d, name));
        index.mentioning.set(name, found);
    }
    return found;
}
/** By a look through the files. */
function search({ declarations }, name) {
    const found = [];
    let file;
    let text = Buffer.alloc(0);
    /** Of the next mention in the file that no declaration before ends after; −1 where there is none. */
    let at = -1;
    for (const d of declarations) {
        if (d.file !== file) {
            file = d.file;
            const { bytes, isTest } = file.source;
            text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
            at = isTest ? -1 : nextMention(text, name, 0);
        }
        const { start, end } = d.outline;
        if (at >= 0 && at < start)
            at = nextMention(text, name, start);
        if (at < 0 || at >= end)
            continue;
        found.push(d);
        at = nextMention(text, name, end);
    }
    return found;
}
/** Declarations outside tests that may mention a name of this hash, in file order. */
function candidates(pkg, index, hash) {
    index.words ??= wordsOf(pkg);
    return index.words.get(hash) ?? [];
}
function wordsOf(pkg) {
    const words = new Map();
    for (const d of pkg.declarations) {
        if (d.file.source.isTest)
            continue;
        eachWordHash(d.file.source.bytes, d.outline.start, d.outline.end, (hash) => {
            const list = words.get(hash);
            if (list === undefined)
                words.set(hash, [d]);
            else if (list.at(-1) !== d)
                list.push(d);
        });
    }
    return words;
}
/** Declarations outside tests that call something of this name, in file order. */
export function callersOf(pkg, name) {
    const index = indexOf(pkg);
    if (index.callers === undefined) {
        index.callers = new Map();
        for (const d of pkg.declarations) {
            if (d.file.source.isTest)
                continue;
            for (const callee of d.outline.calls)
                append(index.callers, callee, d);
        }
    }
    return index.callers.get(name) ?? [];
}
