/** Where a map that outlives a call is filled and where entries are taken out; of locals see `local-traffic.ts`. */
import { startUp } from '../../go/library/processes.js';
import { isExported, usesOf } from '../objects.js';
import { isConstruction } from '../sites.js';
import { syncMapMethods } from '../sync-maps.js';
import { unnamedStruct } from '../types.js';
import { typingFactsOf } from '../typing/index.js';
import { decodingsOf } from './decoding.js';
import { isOfValue, isUseOfField } from './exact-owners.js';
import { isLazy } from './growth.js';
import { addLiteralTraffic, addMethodTraffic, Found } from './local-traffic.js';
import { localUses } from './local-uses.js';
/** `maps.Copy(m, …)`, `json.Unmarshal(data, &m)` and the like, by the name and position that a use is passed to. */
const libraryDirections = new Map([
    ['.Copy 0', 'writers'],
    ['.Insert 0', 'writers'],
    ['.DeleteFunc 0', 'deleters'],
    ['.Unmarshal 1', 'writers'],
    ['.Decode 0', 'writers'],
]);
/**
 * Of a package variable or field: over all packages that can name it, through helpers that get it as an argument; uses of which it is
 * not certain that they are uses of it do not count, nor what tests do. A map that takes the place of another counts as filled there,
 * unless it is seen to be empty, and what was there before as taken out, unless nothing was. Undefined where the map is not followed: in
 * elements of a type that is no struct, or declared in a test.
 */
export function storedTraffic(program, map, owner) {
    const { declaration, name } = map;
    const { pkg, source } = declaration.file;
    if (source.isTest)
        return undefined;
    if (map.kind === 'variable') {
        const found = ofUses(program, { kind: 'variable', pkg, name }, map.type, undefined);
        if (hasInitialEntries(program, map))
            found.add('writers', declaration, map.at, name);
        return found;
    }
    if (map.kind !== 'field' || owner === undefined)
        return undefined;
    const way = [...owner.path, name];
    if (owner.root === 'variable')
        return ofUses(program, { kind: 'variable', pkg, name: owner.name }, map.type, way);
    if (owner.root === 'function')
        return insideTraffic(program, map, owner);
    const fact = program.summary(declaration).types.find((type) => type.name === owner.name);
    const [first = ''] = way;
    if (fact?.fields === undefined)
        return undefined;
    const named = { kind: 'field', pkg, owner: { pkg, declaration, fact }, name: first };
    if (way.length > 1)
        return ofUses(program, { ...named, embedded: false }, map.type, way);
    const found = ofUses(program, { ...named, embedded: map.embedded, promotes: syncMapMethods }, map.type, undefined);
    if (isDecoded(program, map))
        for (const place of decodingsOf(program, pkg.info.importPath, fact.name))
            found.add('writers', place.declaration, place.at);
    return found;
}
/** Whether decoders set the field: an exported one, unless its tag says not to. */
function isDecoded(program, { declaration, name, struct }) {
    const field = typingFactsOf(program, declaration).structs[struct]?.fields.find((one) => one.name === name);
    return isExported(name) && !/:"-"/.test(field?.tag ?? '');
}
/** Whether a package variable is given anything but an empty map where it is declared. */
function hasInitialEntries(program, { declaration, name }) {
    const origin = typingFactsOf(program, declaration).values.find((value) => value.name === name)?.origin;
    if (origin?.from !== 'value')
        return false;
    const { value } = origin;
    switch (value.kind) {
        case 'composite':
            return value.filled === true;
        case 'call':
            return value.callee.kind !== 'name' || (value.callee.name !== 'make' && value.callee.name !== 'new');
        default:
            return value.kind !== 'name' || value.name !== 'nil';
    }
}
/** `way`: the map lies in the object; uses name it by a path that ends so. */
function ofUses(program, object, type, way) {
    const found = new Found();
    const settle = (declaration, use) => object.kind === 'field' && changes(use) ? isUseOfField(program, declaration, use, object.owner, object.name) : undefined;
    for (const { kind, method, use, declaration, uncertain } of usesOf(program, object, settle)) {
        if (uncertain)
            continue;
        const done = way === undefined ? { kind, method } : endsWith(use.fields, way) ? use : undefined;
        if (done !== undefined)
            add(program, found, done, use, declaration, type);
    }
    return found;
}
/** It may be one that counts. */
function changes({ kind, passedTo }) {
    return kind !== 'read' && (kind !== 'escape' || passedTo !== undefined);
}
function endsWith(fields, way) {
    return fields.length >= way.length && way.every((step, i) => fields[fields.length - way.length + i] === step);
}
function add(program, found, { kind, method }, use, declaration, type) {
    switch (kind) {
        case 'store':
            return found.add('writers', declaration, use.at);
        case 'delete':
        case 'clear':
            return found.add('deleters', declaration, use.at);
        case 'method':
        case 'call':
            return addMethodTraffic(program, found, type, method ?? '', { declaration, at: use.at });
        case 'escape':
            if (use.passedTo === undefined)
                return;
            found.add(libraryDirections.get(`${use.passedTo.callee} ${use.passedTo.index}`), declaration, use.at);
            return addLiteralTraffic(program, found, type, use.passedTo.index, { declaration, at: use.at });
        case 'assign':
        case 'renew':
            // `m = nil` of a parameter: the function's own variable.
            if (use.rootParam !== undefined && use.fields.length === 0)
                return;
            if (use.given === 'filled' || (use.given === undefined && kind === 'assign'))
                found.add('writers', declaration, use.at);
            if (givesWay(program, declaration, use))
                found.add('deleters', declaration, use.at);
            return;
    }
}
/** By its name what a value begins with, also as a method: `initClient`. */
const begins = new RegExp(`${startUp.source}|^(?:[Ii]nit|[Ss]et[Uu]p)(?:\\P{Ll}|$)`, 'u');
/** Whether there was a map before: not where something is made, nor in the function's own copy. */
function givesWay(program, declaration, use) {
    if (isConstruction(declaration, use) || isLazy({ declaration, use }))
        return false;
    // What a loop or a literal does, it may do again.
    if (use.func.literal || use.loop === 'endless' || use.loop === 'stream')
        return true;
    if (begins.test(use.func.name))
        return false;
    if (use.rootLocal === undefined)
        return true;
    return localUses(program, declaration).variables.get(use.rootLocal)?.fresh !== true && !isOfValue(program, declaration, use);
}
/** Of a field of a struct type that a function declares: what that function does. */
function insideTraffic(program, map, owner) {
    const found = new Found();
    const { declaration, name, type } = map;
    const way = [...owner.path, name];
    for (const use of program.summary(declaration).uses) {
        if (use.rootName !== undefined || (use.rootType ?? unnamedStruct) !== (owner.name ?? unnamedStruct) || !endsWith(use.fields, way))
            continue;
        add(program, found, use, use, declaration, type);
    }
    return found;
}
