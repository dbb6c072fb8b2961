/** Functions that may touch a map which somebody changes, by their text: where the analysis starts. */
import { registrations, spawners } from '../../../go/library/concurrency.js';
import { triggerMask } from '../../../outline/index.js';
import { callersOf, mentioning } from '../../mentions.js';
import { isExported } from '../../objects.js';
import { isFunction, nameOf, sourceText } from '../../program.js';
import { isMutex, mapOf } from '../paths/typing.js';
import { concurrentRegions } from './literals.js';
import { sharesOwnMap } from './local-maps.js';
import { mayChange, selects } from './map-words.js';
import { hasMapInSignature, isGivenMap } from './signatures.js';
import { startsGoroutines } from './touching.js';
const mapWords = triggerMask(['map', 'delete']);
/** In order of packages and files. */
export function usersOfMaps(program) {
    const ofStored = new Set();
    const ofLocal = new Set();
    const ofTypes = new Set();
    const names = new Set();
    const types = new Map();
    for (const pkg of program.packages) {
        for (const [name, { isNested, isField, isType, isShared }] of mapNames(program, pkg)) {
            if (isType)
                for (const user of program.dependents(pkg))
                    types.set(user, (types.get(user) ?? new Set()).add(name));
            const type = new Set(isType ? [name] : []);
            const homes = isShared ? program.dependents(pkg) : [pkg];
            const users = homes
                .flatMap((home) => mentioning(home, name))
                .filter((d) => isFunction(d) && (isType ? hasMapInSignature(d, type) || selects(d, name) : !isField || selects(d, name)));
            // A table that nobody changes is free of races; what is done to a map in the map does not show, nor to one by its type.
            if (!isNested && !isType && !users.some((d) => mayChange(d, name, isField)))
                continue;
            names.add(name);
            for (const d of users)
                ofStored.add(d);
        }
    }
    for (const pkg of program.packages) {
        const own = types.get(pkg) ?? noTypes;
        const typed = new Set([...own].flatMap((type) => mentioning(pkg, type)));
        for (const d of pkg.declarations)
            for (const user of localUsers(program, pkg, d, typed.has(d) ? own : noTypes))
                ofLocal.add(user);
        for (const d of typed)
            if (isFunction(d) && isGivenMap(d, own))
                ofTypes.add(d);
    }
    return { ofStored, ofLocal, ofTypes, names };
}
const noTypes = new Set();
/** `types`: the names of map types, where it may name one. */
function localUsers(program, pkg, d, types) {
    if (!isFunction(d) || ((d.outline.triggers & mapWords) === 0 && types.size === 0))
        return [];
    // Of tests, only what they do to their own variables counts.
    if (d.file.source.isTest)
        return startsGoroutines(d) && sharesOwnMap(program, d, types) ? [d] : [];
    const callers = hasMapInSignature(d, types) ? callersOf(pkg, nameOf(d)).filter((c) => isFunction(c) && sharesVariables(program, c)) : [];
    return sharesOwnMap(program, d, types) ? [d, ...callers] : callers;
}
/** It may give its variables to a goroutine or a callback. */
export function sharesVariables(program, declaration) {
    const { outline } = declaration;
    if (startsGoroutines(declaration) || outline.calls.some((name) => spawners.has(name) || registrations.test(name)))
        return true;
    return concurrentRegions(program, sourceText(declaration)).length > 0;
}
/** Names of the fields and package variables that are maps, and of the map types. */
function mapNames(program, pkg) {
    const names = new Map();
    const add = (name, isNested, kind, isShared = false) => {
        const known = names.get(name);
        names.set(name, {
            isNested: isNested || known?.isNested === true,
            isField: kind === 'field' && known?.isField !== false,
            isType: kind === 'type' || known?.isType === true,
            isShared: (isShared && isExported(name)) || known?.isShared === true,
        });
    };
    const note = ({ name, text = '' }, kind, isShared = false) => {
        const type = { pkg, text };
        const isNested = /map\[.*map\[/.test(text) || holdsMaps(program, type);
        if (text.includes('map[') || mapOf(program, type) !== undefined)
            add(name, isNested, kind, isShared);
        for (const field of fieldsWithMaps(text))
            add(field, isNested, 'field');
    };
    // `var _ = Describe(…, func() {…})` names nothing, and is large.
    const isNamed = ({ outline, file }) => outline.names.length > 0 && !file.source.isTest;
    const declared = new Set(pkg.declarations.filter((d) => isNamed(d) && !isFunction(d) && (d.outline.triggers & mapWords) !== 0));
    for (const d of declared) {
        const { types, variables } = program.summary(d);
        for (const v of variables)
            note(v, 'variable', true);
        for (const type of types) {
            const isLocked = type.fields?.some(({ text }) => text !== undefined && isMutex(text)) === true;
            for (const f of type.fields ?? [])
                note(f, 'field', isLocked);
            // Fields and variables of a named map type.
            if (type.text === undefined || mapOf(program, { pkg, text: type.text }) === undefined)
                continue;
            note(type, 'type');
            for (const user of mentioning(pkg, type.name))
                if (isNamed(user) && !isFunction(user))
                    declared.add(user);
        }
    }
    return names;
}
function holdsMaps(program, type) {
    const map = mapOf(program, type);
    return map !== undefined && mapOf(program, map.elem) !== undefined;
}
/** Of an unnamed struct, as `typeText` writes it. */
function fieldsWithMaps(text) {
    if (!text.includes('struct{'))
        return [];
    return [...text.matchAll(/(?<![\p{L}\p{N}_])([\p{L}_][\p{L}\p{N}_]*) [*[\]]*map\[/gu)].map(([, field = '']) => field);
}
