/** Functions that may touch a map which somebody changes, by their text: where the analysis starts. */
import { mayRunLater } from '../../../go/library/concurrency/functions.js';
import { hasMapTypes, libraryMapWords } from '../../../go/library/maps.js';
import { triggerMask } from '../../../outline/index.js';
import { callersOf, mentioning } from '../../mentions.js';
import { isExported } from '../../objects.js';
import { isFunction, nameOf, sourceText } from '../../program.js';
import { importsOf } from '../../typing/imports.js';
import { isHolder, isMutex, loaded, mapOf } from '../paths/typing.js';
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
        let encodes = false;
        for (const [name, { isNested, isField, isType, isShared, isExposed }] of mapNames(program, pkg)) {
            if (isType)
                for (const user of program.dependents(pkg))
                    types.set(user, (types.get(user) ?? new Set()).add(name));
            const type = new Set(isType ? [name] : []);
            const homes = isShared ? program.dependents(pkg) : [pkg];
            const within = homes
                .flatMap((home) => mentioning(home, name))
                .filter((d) => isFunction(d) && (isType ? hasMapInSignature(d, type) || selects(d, name) : !isField || selects(d, name)));
            const users = isExposed && !isShared ? [...within, ...changersElsewhere(program, pkg, name)] : within;
            // A table that nobody changes is free of races; what is done to a map in the map does not show, nor to one by its type.
            if (!isNested && !isType && !users.some((d) => mayChange(d, name, isField)))
                continue;
            names.add(name);
            for (const d of users)
                ofStored.add(d);
            encodes ||= isField && isExported(name);
        }
        if (encodes)
            for (const d of encodersOf(pkg))
                ofStored.add(d);
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
/** `json.Marshal(s)` goes through the maps of s, and does not name them. */
function encodersOf(pkg) {
    const found = ['Marshal', 'MarshalIndent', 'Encode', 'JSON'].flatMap((name) => callersOf(pkg, name));
    return found.filter((d) => isFunction(d) && !d.file.source.isTest);
}
/** A field that so many functions of other packages name is everybody's name. */
const maxUsersElsewhere = 20;
/** So many packages use only what everybody does: types of an interface to other programs. */
const maxHomes = 60;
/** Functions of other packages that name an exported field, where one of them changes the map. */
function changersElsewhere(program, pkg, name) {
    const users = [];
    const homes = program.dependents(pkg).filter((home) => home !== pkg);
    if (homes.length > maxHomes)
        return [];
    for (const home of homes) {
        for (const d of mentioning(home, name)) {
            if (!isFunction(d) || d.file.source.isTest || !selects(d, name))
                continue;
            users.push(d);
            if (users.length > maxUsersElsewhere)
                return [];
        }
    }
    return users.some((d) => mayChange(d, name, true)) ? users : [];
}
/** `types`: the names of map types, where it may name one. */
function localUsers(program, pkg, d, types) {
    if (!isFunction(d) || ((d.outline.triggers & mapWords) === 0 && types.size === 0))
        return [];
    // Of tests, only what they do to their own variables counts.
    if (d.file.source.isTest)
        return startsGoroutines(d) && sharesOwnMap(program, d, types) ? [d] : [];
    if (!hasMapInSignature(d, types))
        return sharesOwnMap(program, d, types) ? [d] : [];
    const homes = changesGivenMap(d) ? new Set([pkg, ...program.dependents(pkg)]) : [pkg];
    const callers = [...homes].flatMap((home) => callersOf(home, nameOf(d))).filter((c) => isFunction(c) && sharesVariables(program, c));
    return sharesOwnMap(program, d, types) ? [d, ...callers] : callers;
}
/** An exported function that changes a map which it is given: callers in other packages may give it one map from several goroutines. */
function changesGivenMap(d) {
    if (d.outline.kind !== 'func' || !isExported(nameOf(d)))
        return false;
    const text = sourceText(d);
    const given = [...text.slice(0, Math.max(0, text.indexOf('{'))).matchAll(/(\w+)\s+map\[/g)];
    return given.some(([, name = '']) => mayChange(d, name));
}
/** It may give its variables to a goroutine or a callback. */
export function sharesVariables(program, declaration) {
    const { outline } = declaration;
    if (startsGoroutines(declaration))
        return true;
    const imports = importsOf(declaration);
    return outline.calls.some((name) => mayRunLater(name, imports)) || concurrentRegions(program, declaration).length > 0;
}
/** Names of the fields and package variables that are maps, and of the map types. */
function mapNames(program, pkg) {
    const names = new Map();
    const add = (name, isNested, kind, isShared = false, isExposed = false) => {
        const known = names.get(name);
        names.set(name, {
            isNested: isNested || known?.isNested === true,
            isField: kind === 'field' && known?.isField !== false,
            isType: kind === 'type' || known?.isType === true,
            isShared: (isShared && isExported(name)) || known?.isShared === true,
            isExposed: (isExposed && isExported(name)) || known?.isExposed === true,
        });
    };
    const note = ({ name, text = '' }, kind, isShared = false, isExposed = false) => {
        const type = { pkg, text };
        const isNested = /map\[.*map\[/.test(text) || holdsMaps(program, type);
        if (text.includes('map[') || mapOf(program, type) !== undefined)
            add(name, isNested, kind, isShared, isExposed);
        else if (kind !== 'type' && (isHolder(type) || loaded(type) !== undefined))
            add(name, true, kind, isShared);
        for (const field of fieldsWithMaps(text))
            add(field, isNested, 'field');
    };
    // `var _ = Describe(…, func() {…})` names nothing, and is large.
    const isNamed = ({ outline, file }) => outline.names.length > 0 && !file.source.isTest;
    const keepsMaps = assertsMaps(pkg);
    const mayName = (d) => (d.outline.triggers & mapWords) !== 0 || (keepsMaps && holderWords.test(sourceText(d))) || namesLibraryMap(d);
    const declared = new Set(pkg.declarations.filter((d) => isNamed(d) && !isFunction(d) && mayName(d)));
    for (const d of declared) {
        const { types, variables } = program.summary(d);
        for (const v of variables)
            note(v, 'variable', true);
        for (const type of types) {
            const isLocked = type.fields?.some(({ text }) => text !== undefined && isMutex(text)) === true;
            const isPlain = !isLocked && !d.file.source.isGenerated;
            for (const f of type.fields ?? [])
                note(f, 'field', isLocked, isPlain);
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
/** A field or variable of a map type that a library declares, by the last names of such types. */
function namesLibraryMap(d) {
    return d.file.outline.imports.some(({ path }) => hasMapTypes(path)) && libraryMapWords.test(sourceText(d));
}
const holderWords = /\b(?:sync\.Map|atomic\.Value|\w*[cC]ache|LRU)\b/;
/** `v.(map[string]int)`: maps are kept as values of any type. */
function assertsMaps({ files }) {
    return files.some(({ source: { bytes, isTest } }) => !isTest && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('.(map['));
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
