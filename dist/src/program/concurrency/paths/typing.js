/** Types of access paths, step by step, as `typeText` writes them; promoted fields and methods with the embedded fields between. */
import { libraryMap } from '../../../go/library/maps.js';
import { keyStep, loadStep, receivedStep } from '../../../summary/behaviour/paths.js';
import { declaredType } from '../../types.js';
const maxDepth = 5;
/** Without pointers and parentheses. */
export function pointee({ pkg, text }) {
    return { pkg, text: text.startsWith('*') ? text.replace(/^\*+/, '') : text };
}
/** The type behind names: `map[…]`, `[]…`, `struct{…}`, `interface`, …; a name that leads out of the program stays. */
function underlying(program, type) {
    let at = pointee(type);
    for (let i = 0; i < maxDepth; i++) {
        const named = namedType(program, at);
        const text = named === undefined ? libraryMap(at.text) : undefined;
        if (text !== undefined)
            return { pkg: at.pkg, text };
        if (named?.fact.text === undefined)
            return at;
        at = pointee({ pkg: named.pkg, text: named.fact.text });
    }
    return at;
}
function isName(text) {
    return !/^(?:map\[|\[|chan |func$|interface$|struct\{|\*|\?)/.test(text);
}
/** Where a type is declared that is written by its name; undefined for all others, a pointer among them, and for what is not in the program. */
export function namedType(program, { pkg, text }) {
    return isName(text) ? declaredType(program, pkg, text) : undefined;
}
/** Key and element of a map type; undefined for all others. */
export function mapOf(program, type) {
    const { pkg, text } = underlying(program, type);
    if (!text.startsWith('map['))
        return undefined;
    const close = closing(text, 3);
    return { key: { pkg, text: text.slice(4, close) }, elem: { pkg, text: text.slice(close + 1) } };
}
/** What indexing or ranging gives. */
function elementOf(program, type) {
    const map = mapOf(program, type);
    if (map !== undefined)
        return map.elem;
    const { pkg, text } = underlying(program, type);
    if (text.startsWith('[]'))
        return { pkg, text: text.slice(2) };
    return text.startsWith('chan ') ? { pkg, text: text.slice(5) } : undefined;
}
/** It is a channel, by whatever name. */
export function isChannel(program, type) {
    return underlying(program, type).text.startsWith('chan ');
}
/** Type of one step from a type: an element, a key, or a field. */
export function stepOf(program, type, step) {
    if (step === loadStep)
        return loaded(type);
    if (step === receivedStep)
        return elementOf(program, type);
    if (step === '[]')
        return isHolder(type) ? { pkg: type.pkg, text: 'interface' } : elementOf(program, type);
    return step === keyStep ? mapOf(program, type)?.key : findField(program, type, step)?.it;
}
/** A value holds others by their keys, of any type: sync.Map, or a cache that is safe for concurrent use. What is in them is not. */
export function isHolder({ text }) {
    return holders.test(text);
}
const holders = /^\*?(?:sync\.Map|(?:.*\/)?(?:golang-lru(?:\/v\d+)?|simplelru|ristretto|gcache|go-cache)\.(?:\w*Cache|LRU))$/;
/** What `Load` of an atomic.Pointer or atomic.Value gives; undefined for all other types. */
export function loaded({ pkg, text }) {
    const [, pointed] = /^\*?(?:.*\/)?atomic\.Pointer\[(.+)\]$/.exec(text) ?? [];
    if (pointed !== undefined)
        return { pkg, text: `*${pointed}` };
    return /^\*?(?:.*\/)?atomic\.Value$/.test(text) ? { pkg, text: 'interface' } : undefined;
}
/** Index of the bracket that closes the one at `open`. */
function closing(text, open) {
    let depth = 0;
    for (let i = open; i < text.length; i++) {
        const c = text[i];
        if (c === '[' || c === '{')
            depth++;
        else if ((c === ']' || c === '}') && --depth === 0)
            return i;
    }
    return text.length;
}
/** The struct type that a type is, as the fields it declares itself. */
function ownFields(program, type) {
    let at = pointee(type);
    for (let i = 0; i < maxDepth; i++) {
        if (at.text.startsWith('struct{'))
            return { fields: fieldsOfText(at), found: new Map() };
        const named = namedType(program, at);
        if (named === undefined)
            return undefined;
        if (named.fact.fields !== undefined)
            return structOf(named);
        if (named.fact.text === undefined)
            return undefined;
        at = pointee({ pkg: named.pkg, text: named.fact.text });
    }
    return undefined;
}
const structs = new WeakMap();
function structOf(named) {
    let struct = structs.get(named.fact);
    if (struct === undefined) {
        const fields = (named.fact.fields ?? []).map((f) => ({
            name: f.name,
            embedded: f.embedded,
            type: { pkg: named.pkg, text: f.text ?? '?' },
        }));
        struct = { owner: named, fields, found: new Map() };
        structs.set(named.fact, struct);
    }
    return struct;
}
/** `struct{a A;B}` */
function fieldsOfText({ pkg, text }) {
    const fields = [];
    let start = 'struct{'.length;
    let depth = 0;
    for (let i = start; i < text.length; i++) {
        const c = text[i];
        if (c === '{' || c === '[')
            depth++;
        else if (c === ']' || (c === '}' && depth > 0))
            depth--;
        else if ((c === ';' && depth === 0) || (c === '}' && depth === 0)) {
            const field = text.slice(start, i);
            start = i + 1;
            const named = /^([\p{L}_][\p{L}\p{N}_]*) (.*)$/u.exec(field);
            // `chan T` alone is no field with a name: an embedded field is a name.
            if (named?.[1] !== undefined && named[2] !== undefined)
                fields.push({ name: named[1], type: { pkg, text: named[2] }, embedded: false });
            else if (field !== '')
                fields.push({ name: field.slice(field.search(/[^./*]*$/)), type: { pkg, text: field }, embedded: true });
        }
    }
    return fields;
}
/** The field `name` of a type, its own or promoted. */
export function findField(program, type, name, depth = 0) {
    const own = ownFields(program, type);
    if (own === undefined || depth > maxDepth)
        return undefined;
    // What embeds itself is cut off at a depth of its own for each way to it.
    if (depth > 0)
        return lookUp(program, own, name, depth);
    let found = own.found.get(name);
    if (found === undefined && !own.found.has(name)) {
        found = lookUp(program, own, name, depth);
        own.found.set(name, found);
    }
    return found;
}
function lookUp(program, own, name, depth) {
    const field = own.fields.find((f) => f.name === name);
    const owner = own.owner === undefined ? {} : { owner: own.owner };
    if (field !== undefined)
        return { via: [], ...owner, it: field.type };
    for (const f of own.fields) {
        const inner = f.embedded ? findField(program, f.type, name, depth + 1) : undefined;
        if (inner !== undefined)
            return { ...inner, via: [f.name, ...inner.via] };
    }
    return undefined;
}
/** The method `name` of a type, its own or promoted, declared in the program. */
export function findMethod(program, type, name, depth = 0) {
    const { pkg, text } = pointee(type);
    if (!isName(text) || depth > maxDepth) {
        return depth > maxDepth ? undefined : promoted(program, { pkg, text }, name, depth);
    }
    const named = declaredType(program, pkg, text);
    if (named === undefined)
        return undefined;
    const declaration = named.pkg.byName.get(`${named.fact.name}.${name}`)?.find((d) => d.outline.kind === 'method');
    if (declaration !== undefined)
        return { via: [], owner: named, it: declaration };
    // An alias has the methods of what it names.
    if (named.fact.alias && named.fact.text !== undefined)
        return findMethod(program, { pkg: named.pkg, text: named.fact.text }, name, depth + 1);
    return promoted(program, { pkg, text }, name, depth);
}
function promoted(program, type, name, depth) {
    for (const f of ownFields(program, type)?.fields ?? []) {
        const inner = f.embedded ? findMethod(program, f.type, name, depth + 1) : undefined;
        if (inner !== undefined)
            return { ...inner, via: [f.name, ...inner.via] };
    }
    return undefined;
}
const mutexes = /^(?:sync\.(?:Mutex|RWMutex|Locker)|.*[./](?:RW)?Mutex)$/;
/** Whether a type is a lock by its name: `sync.Mutex`, `sync.RWMutex`, `sync.Locker`, and the mutexes of other modules. */
export function isMutex(text) {
    const type = text.replace(/^\*+/, '');
    return !/^(?:map\[|chan |func)/.test(type) && mutexes.test(type);
}
/** Embedded fields that lead to a mutex whose methods the type has by promotion. */
export function embeddedMutex(program, type, depth = 0) {
    if (depth > maxDepth)
        return undefined;
    for (const f of ownFields(program, type)?.fields ?? []) {
        if (!f.embedded)
            continue;
        if (isMutex(f.type.text))
            return [f.name];
        const inner = embeddedMutex(program, f.type, depth + 1);
        if (inner !== undefined)
            return [f.name, ...inner];
    }
    return undefined;
}
/** The name of a type of its package, or of a pointer to one, with the import path: others read it as well. */
export function qualified(program, { pkg, text }) {
    const found = /^\*?\w+$/.test(text) ? declaredType(program, pkg, text) : undefined;
    return found === undefined ? text : `${text.startsWith('*') ? '*' : ''}${found.pkg.info.importPath}.${found.fact.name}`;
}
