/** The packages of a run as one program: outlines at once, summaries of declarations on demand. */
import { fileImports } from '../go/names.js';
import { mentions } from '../outline/index.js';
import { named, prefixOf } from './unlisted.js';
export class Program {
    files = [];
    packages = [];
    #byPath = new Map();
    #summaries = new Map();
    #behaviours = new Map();
    #dependents = new Map();
    #importersByPath;
    #summarise;
    #typing;
    #isWhole;
    /** The declaration asked for last, to name in an error. */
    lastAsked;
    libraries;
    /** Whose layout sizes are told for: that of GOARCH, or one with words of the same size. */
    arch;
    constructor(input) {
        this.arch = archOf(input.goarch);
        this.libraries = input.libraries;
        this.#typing = input.typing;
        this.#summarise = input.summarise;
        this.#isWhole = input.isWhole;
        const outlines = new Map(input.packages.flatMap(({ files }) => files.map((file) => [file, input.outline(file)])));
        const packages = withImportPaths(input.packages, outlines);
        const names = new Map(packages.map((p) => [p.importPath, p.name]));
        for (const info of packages)
            this.#add(info, input, outlines, (path) => names.get(path));
    }
    #add(info, input, outlines, packageName) {
        const pkg = { info, files: [], runtime: runtimeOf(info, input.go), byName: new Map(), declarations: [] };
        for (const source of info.files) {
            const outline = outlines.get(source) ?? input.outline(source);
            const file = { index: this.files.length, source, outline, imports: fileImports(outline.imports, packageName), pkg };
            this.files.push(file);
            pkg.files.push(file);
            for (const declaration of outline.declarations) {
                const entry = { file, outline: declaration };
                pkg.declarations.push(entry);
                for (const name of declaration.names)
                    append(pkg.byName, declaration.receiver === undefined ? name : `${declaration.receiver}.${name}`, entry);
            }
        }
        this.packages.push(pkg);
        if (!info.name.endsWith('_test'))
            this.#byPath.set(info.importPath, pkg);
    }
    packageAt(importPath) {
        return this.#byPath.get(importPath);
    }
    /** What a declaration does; parsed at the first call. */
    summary(declaration) {
        this.lastAsked = declaration;
        let summary = this.#summaries.get(declaration);
        if (summary === undefined) {
            summary = this.#summarise.summary(declaration);
            this.#summaries.set(declaration, summary);
        }
        return summary;
    }
    /** What a declaration's functions do, event by event; undefined where there is no code. Parsed at the first call. */
    behaviour(declaration) {
        this.lastAsked = declaration;
        let summary = this.#behaviours.get(declaration);
        if (summary === undefined) {
            summary = this.#summarise.behaviour(declaration);
            this.#behaviours.set(declaration, summary);
        }
        return summary.behaviour;
    }
    /** What a declaration says of types, bodies of functions included; of those nothing is kept. */
    typingWithBody(declaration) {
        return isFunction(declaration) && this.#typing !== undefined ? this.#typing(declaration) : this.summary(declaration).typing;
    }
    /** Declarations that were asked for, with what could not be read of them; in no particular order. */
    get demanded() {
        return new Map([...this.#behaviours, ...this.#summaries]);
    }
    /**
     * Packages whose code can use what `pkg` exports: itself, its external tests, and those that import it, directly or through others,
     * since a value of its types may come from there.
     */
    dependents(pkg) {
        let found = this.#dependents.get(pkg);
        if (found === undefined) {
            const closure = new Set([pkg]);
            for (const p of closure)
                for (const user of this.#importers(p))
                    closure.add(user);
            found = this.packages.filter((p) => closure.has(p));
            this.#dependents.set(pkg, found);
        }
        return found;
    }
    #importers(pkg) {
        if (this.#importersByPath === undefined) {
            this.#importersByPath = new Map();
            for (const p of this.packages) {
                for (const path of new Set(p.files.flatMap((f) => f.outline.imports.map((i) => i.path))))
                    append(this.#importersByPath, path, p);
            }
        }
        return this.#importersByPath.get(pkg.info.importPath) ?? [];
    }
    /** Whether the program holds every package of the module of `pkg`. */
    isWhole(pkg) {
        return this.#isWhole(pkg.info);
    }
    span(declaration, place) {
        return { file: declaration.file.index, start: place.start, end: place.end };
    }
}
/** A func or a method. */
export function isFunction({ outline }) {
    return outline.kind === 'func' || outline.kind === 'method';
}
/** Of a function, method or type; of several variables the first. */
export function nameOf({ outline }) {
    return outline.names[0] ?? '';
}
/** `Server.Close`; of a function its name alone. */
export function fullNameOf(declaration) {
    const { receiver } = declaration.outline;
    return receiver === undefined ? nameOf(declaration) : `${receiver}.${nameOf(declaration)}`;
}
/** In order of files and places. */
export function inOrder(declarations) {
    return [...declarations].sort((a, b) => a.file.index - b.file.index || a.outline.start - b.outline.start);
}
/** What stands in the declaration itself, not in a function literal of it. */
export function ownContext(declaration) {
    return { name: nameOf(declaration), literal: false, goroutine: false, looped: false };
}
/** A declaration's source, a character for each byte: for patterns of ASCII. */
export function sourceText({ file, outline }) {
    const { bytes } = file.source;
    return Buffer.from(bytes.buffer, bytes.byteOffset + outline.start, outline.end - outline.start).toString('latin1');
}
/** How a method's text calls its receiver: `s` of `func (s *Store) Add(…)`; undefined for what is no method, or has no name for it. */
export function receiverNameIn(text) {
    return /^func \((\w+) /.exec(text)?.[1];
}
/** Whether the identifier occurs in the declaration's text (perhaps only in a comment). */
export function mentionsName(declaration, name) {
    return mentions(declaration.file.source.bytes, declaration.outline.start, declaration.outline.end, name);
}
/** Those outside any module by what they are imported as. */
function withImportPaths(packages, outlines) {
    const unlisted = packages.filter(({ module }) => module === undefined);
    if (unlisted.length === 0)
        return packages;
    const files = unlisted.flatMap((info) => info.files);
    const prefix = prefixOf(unlisted, new Set(files.flatMap((file) => outlines.get(file)?.imports.map(({ path }) => path) ?? [])));
    return prefix === undefined ? packages : packages.map((info) => (info.module === undefined ? named(info, prefix) : info));
}
function archOf(goarch) {
    if (goarch === 'arm64')
        return 'arm64';
    return goarch !== undefined && /^(?:386|arm|mips|mipsle)$/.test(goarch) ? '386' : 'amd64';
}
function runtimeOf(info, go) {
    const godebug = new Map(info.module?.godebug);
    // `//go:debug` counts in package main only (go.dev/doc/godebug).
    if (info.name === 'main')
        for (const file of info.files)
            for (const [key, value] of file.godebug)
                godebug.set(key, value);
    if (go !== undefined)
        return { go, godebug };
    const { module } = info;
    if (module === undefined)
        return { godebug };
    return {
        // A go.mod without a go line means Go 1.16 (go.dev/ref/mod#go-mod-file-go).
        go: module.go ?? '1.16',
        ...(module.toolchain === undefined ? {} : { toolchain: module.toolchain }),
        godebug,
    };
}
/** Into the set of the key, which is made where there is none; nothing is put in for undefined. */
export function addTo(sets, key, ...values) {
    const known = sets.get(key) ?? new Set();
    sets.set(key, known);
    for (const value of values)
        if (value !== undefined)
            known.add(value);
}
/** Adds to the list that a map keeps for a key. */
export function append(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}
