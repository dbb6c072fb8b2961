/** Where a map is filled and where entries are taken out. */
import { mentions } from '../outline/index.js';
import { pathKey } from '../summary/behaviour/paths.js';
import { localUses } from './local-uses.js';
import { usesOf } from './objects.js';
import { syncMapMethods } from './sync-maps.js';
/** sync/map.go */
const methodDirections = new Map([
    ['Store', 'writers'],
    ['LoadOrStore', 'writers'],
    ['Swap', 'writers'],
    ['CompareAndSwap', 'writers'],
    ['Delete', 'deleters'],
    ['LoadAndDelete', 'deleters'],
    ['CompareAndDelete', 'deleters'],
    ['Clear', 'deleters'],
]);
/** `maps.Copy(m, …)` and the like, by the method that a use is passed to as first argument. */
const libraryDirections = new Map([
    ['.Copy', 'writers'],
    ['.Insert', 'writers'],
    ['.DeleteFunc', 'deleters'],
]);
/**
 * Of a package variable or field: over all packages that can name it, through helpers that get it as an argument; uses of which it is
 * not certain that they are uses of it do not count, nor what tests do. Undefined where the map is not followed: in elements of a type
 * that is no struct, or declared in a test.
 */
export function storedTraffic(program, map, owner) {
    const { declaration, name } = map;
    const { pkg, source } = declaration.file;
    if (source.isTest)
        return undefined;
    if (map.kind === 'variable')
        return ofUses(program, { kind: 'variable', pkg, name }, undefined);
    if (map.kind !== 'field' || owner === undefined)
        return undefined;
    const way = [...owner.path, name];
    if (owner.root === 'variable')
        return ofUses(program, { kind: 'variable', pkg, name: owner.name }, way);
    if (owner.root === 'function')
        return insideTraffic(program, map, owner);
    const fact = program.summary(declaration).types.find((type) => type.name === owner.name);
    const [first = ''] = way;
    if (fact?.fields === undefined)
        return undefined;
    const named = { kind: 'field', pkg, owner: { pkg, declaration, fact }, name: first };
    if (way.length > 1)
        return ofUses(program, { ...named, embedded: false }, way);
    return ofUses(program, { ...named, embedded: map.embedded, promotes: syncMapMethods }, undefined);
}
/** `way`: the map lies in the object; uses name it by a path that ends so. */
function ofUses(program, object, way) {
    const found = new Found();
    for (const { kind, method, use, declaration, uncertain } of usesOf(program, object)) {
        if (uncertain)
            continue;
        if (way === undefined)
            found.add(directionOf(kind, method, use), declaration, use.at);
        else if (endsWith(use.fields, way))
            found.add(directionOf(use.kind, use.method, use), declaration, use.at);
    }
    return found;
}
function endsWith(fields, way) {
    return fields.length >= way.length && way.every((step, i) => fields[fields.length - way.length + i] === step);
}
function directionOf(kind, method, use) {
    switch (kind) {
        case 'store':
            return 'writers';
        case 'delete':
        case 'clear':
            return 'deleters';
        case 'method':
        case 'call':
            return methodDirections.get(method ?? '');
        case 'escape':
            return use.passedTo?.index === 0 ? libraryDirections.get(use.passedTo.callee) : undefined;
        default:
            return undefined;
    }
}
/** Of a field of a struct type that a function declares: what that function does. */
function insideTraffic(program, { declaration, name }, owner) {
    const found = new Found();
    const way = [...owner.path, name];
    for (const use of program.summary(declaration).uses) {
        if (use.rootName !== undefined || use.rootType !== owner.name || !endsWith(use.fields, way))
            continue;
        found.add(directionOf(use.kind, use.method, use), declaration, use.at);
    }
    return found;
}
/** Of a local variable: what its function does with it, by its own name or by one that stands for it. */
export function localTraffic(program, { declaration, at, name }) {
    const found = new Found();
    const { variables, uses } = localUses(program, declaration);
    const alias = variables.get(at.start)?.alias;
    const { bytes } = declaration.file.source;
    for (const use of uses.get(pathKey(alias ?? { root: { variable: at.start }, steps: [] })) ?? []) {
        // Others may stand for the same path.
        if (alias !== undefined && !(use.alias && mentions(bytes, use.at.start, use.at.end, name)))
            continue;
        found.add(eventDirection(use.what), declaration, use.at);
    }
    return found;
}
function eventDirection(what) {
    if (what === 'write')
        return 'writers';
    return what === 'delete' || what === 'clear' ? 'deleters' : methodDirections.get(what.slice(1));
}
/** Each place once: a graph may hold a statement twice. */
class Found {
    writers = [];
    deleters = [];
    add(direction, declaration, at) {
        if (direction === undefined)
            return;
        const list = this[direction];
        if (!list.some((known) => known.declaration === declaration && known.at.start === at.start))
            list.push({ declaration, at });
    }
}
