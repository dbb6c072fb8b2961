/** Whether a function gives a map of its own, or its caller's, to code that may run beside it: read off its text, before anything is parsed. */
import { sourceText } from '../../program.js';
import { concurrentRegions } from './literals.js';
import { changes, mentionsIn } from './map-words.js';
/** A map that is named in a literal or in a `go` statement outside which it is declared, and that may be changed from there on. */
export function sharesOwnMap(program, declaration, types) {
    const text = sourceText(declaration);
    const regions = concurrentRegions(program, declaration);
    return (regions.length > 0 &&
        mapsIn(text, types).some(({ name, at }) => {
            const inner = regions.find(({ start, end }) => (at < start || at >= end) && mentionsIn(text, name, start).some((m) => m < end));
            if (inner === undefined)
                return false;
            // In a loop, what stands before comes after, too.
            const isInLoop = /\bfor\b/.test(text.slice(at, inner.start));
            return changes(text, name, isInLoop ? at + name.length : inner.start, false);
        }));
}
/** Variables and parameters that are maps by how they are declared, or by what is done to them. */
function mapsIn(text, types) {
    const found = new Map();
    for (const { 1: name = '', index } of text.matchAll(declared))
        if (!found.has(name))
            found.set(name, index);
    for (const type of types) {
        for (const at of mentionsIn(text, type, 0)) {
            const [, name] = ofType.exec(text.slice(Math.max(0, at - 80), at)) ?? [];
            if (name !== undefined && !found.has(name))
                found.set(name, text.lastIndexOf(name, at));
        }
    }
    for (const { 1: name = '', index } of text.matchAll(emptied))
        if (!found.has(name))
            found.set(name, Math.min(index, mentionsIn(text, name, 0)[0] ?? index));
    return [...found].map(([name, at]) => ({ name, at }));
}
/** `m := map[…`, `m = make(map[…`, `m := make(Set`, `var m map[…`, `(m map[…`. */
const declared = /(?<![\w\x80-\xff.])([\w\x80-\xff]+)\s*(?:(?::=|=)\s*(?:make\(\s*(?:(?!map\[|chan\b)[\w.]+\s*[,)])|(?:make\(\s*)?map\[)|\s[*[\]]*map\[)/g;
/** What stands before the name of a type where a variable gets it: `m := `, `m := make(`, `m pkg.`, `var m *`. */
const ofType = /(?<![\w\x80-\xff.])([\w\x80-\xff]+)\s*(?:(?::=|=)\s*&?\s*(?:(?:make|new)\(\s*)?|\s\*?)(?:[\w\x80-\xff]+\.)?$/;
const emptied = /\b(?:delete|clear)\(\s*([\w\x80-\xff]+)\s*[,)]/g;
