/** Which functions have to be looked at: those that may touch a map that somebody changes, all that may call those, and what they call. */
import { registrations, spawners } from '../../../go/library/concurrency.js';
import { triggerMask } from '../../../outline/index.js';
import { lockDirectives } from '../../docs.js';
import { callersOf, mentioning } from '../../mentions.js';
import { isFunction, sourceText } from '../../program.js';
import { mapOf } from '../paths/typing.js';
import { mayChange, mayChangeBeside } from './map-words.js';
const mapWords = triggerMask(['map', 'delete']);
const starts = triggerMask(['go', 'AfterFunc']);
const touching = triggerMask(['map', 'delete', 'go', 'Lock', 'RLock', 'Unlock', 'RUnlock']);
export class Demand {
    /** Functions that touch maps of their package, and all of it that may call those; in order of packages. */
    functions;
    #names = new Set();
    #contended = new Set();
    constructor(program) {
        this.functions = new Set(program.packages.flatMap((pkg) => [...relevant(program, pkg, this.#contended)]));
        for (const pkg of program.packages)
            for (const d of pkg.declarations)
                if (this.wants(d))
                    this.#names.add(d.outline.names[0] ?? '');
    }
    /** Whether what a function does can matter to its callers: it is looked at anyway, or it may touch a map, lock, start goroutines or wait. */
    wants(declaration) {
        const { outline } = declaration;
        if (!isFunction(declaration))
            return false;
        if (this.functions.has(declaration) || (outline.triggers & touching) !== 0 || outline.calls.includes('Wait'))
            return true;
        return lockDirectives(declaration).length > 0;
    }
    /** Whether somebody may change a field or package variable of this name that is a map; false for tables that are only read. */
    contends(name) {
        return this.#contended.has(name);
    }
    /** Whether some function or method of this name is wanted; a qualified name counts by its last part. */
    wantsName(name) {
        return this.#names.has(name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1));
    }
}
/** Functions that touch the package's maps, and all that may call them; `contended` gets the names of maps that somebody may change. */
function relevant(program, pkg, contended) {
    const found = new Set();
    for (const [name, isNested] of mapNames(program, pkg)) {
        const users = mentioning(pkg, name).filter(isFunction);
        // A table that nobody changes is free of races; what is done to a map in the map does not show.
        if (!isNested && !users.some((d) => mayChange(d, name)))
            continue;
        contended.add(name);
        for (const d of users)
            found.add(d);
    }
    for (const d of pkg.declarations) {
        if (!isFunction(d) || (d.outline.triggers & mapWords) === 0)
            continue;
        if (d.file.source.isTest ? startsGoroutines(d) && mayChangeBeside(d) : sharesVariables(d))
            found.add(d);
        if (!d.file.source.isTest)
            for (const caller of callersOf(pkg, d.outline.names[0] ?? ''))
                if (isFunction(caller) && sharesVariables(caller))
                    found.add(caller);
    }
    for (const d of found)
        for (const caller of callersOf(pkg, d.outline.names[0] ?? ''))
            if (isFunction(caller))
                found.add(caller);
    return found;
}
/** Of tests, only what they do to their own variables counts. */
function startsGoroutines({ outline }) {
    return (outline.triggers & starts) !== 0 || outline.calls.some((name) => name === 'Go' || name === 'Parallel' || name === 'RunParallel');
}
/** It may give its variables to a goroutine or a callback. */
function sharesVariables(declaration) {
    const { outline } = declaration;
    if ((outline.triggers & starts) !== 0 || outline.calls.some((name) => spawners.has(name) || registrations.test(name)))
        return true;
    return /\bfunc\s*\(/.test(sourceText(declaration).slice('func'.length));
}
/** Names of the fields and package variables that are maps, and whether they hold maps in turn. */
function mapNames(program, pkg) {
    const names = new Map();
    const add = (name, isNested) => names.set(name, isNested || names.get(name) === true);
    const note = ({ name, text = '' }) => {
        const type = { pkg, text };
        const isNested = /map\[.*map\[/.test(text) || holdsMaps(program, type);
        if (text.includes('map[') || mapOf(program, type) !== undefined)
            add(name, isNested);
        for (const field of fieldsWithMaps(text))
            add(field, isNested);
    };
    const declared = new Set(pkg.declarations.filter((d) => !d.file.source.isTest && !isFunction(d) && (d.outline.triggers & mapWords) !== 0));
    for (const d of declared) {
        const { types, variables } = program.summary(d);
        for (const v of variables)
            note(v);
        for (const type of types) {
            for (const f of type.fields ?? [])
                note(f);
            // Fields and variables of a named map type.
            if (type.text === undefined || mapOf(program, { pkg, text: type.text }) === undefined)
                continue;
            note(type);
            for (const user of mentioning(pkg, type.name))
                if (!isFunction(user))
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
