/**
 * Where the packages lie that code imports from other modules: `vendor/`, `replace`, go.work, then the module cache. The main module's
 * go.mod names all versions since Go 1.17; for older ones go.sum fills in. Nothing is fetched.
 */
import { buildContext } from './build-context.js';
import { Modules } from './modules.js';
import { overlayFileSystem } from './overlay.js';
import { PackageReader } from './packages.js';
import { Problems } from './problems.js';
import { newer, parseRequirements } from './requirements.js';
import { Tree } from './tree.js';
export class Dependencies {
    #tree;
    #modules;
    #reader;
    #cache;
    #builds = new Map();
    /** Root of the main module by which the imports of a package read here go. */
    #mains = new WeakMap();
    #packages = new Map();
    constructor(options) {
        // What cannot be read here is absent: of code that nobody asked to lint no problem is told.
        const tree = new Tree(overlayFileSystem(options.fs, options.overlay), new Problems());
        this.#tree = tree;
        this.#modules = new Modules(tree, tree.path.resolve(options.cwd), options.env);
        this.#reader = new PackageReader({ ...options, tests: false }, buildContext(options), tree, this.#modules);
        this.#cache = this.#cacheRoot(options.env);
    }
    /** The package that an import path means in code of `from`, without tests; undefined where it is not on this machine. */
    read(path, from) {
        const main = this.#mains.get(from) ?? from.module;
        if (main === undefined || !isImportPath(path))
            return undefined;
        const key = `${main.root}\n${path}`;
        if (!this.#packages.has(key)) {
            const found = this.#find(path, this.#buildOf(main));
            this.#packages.set(key, found);
            if (found !== undefined)
                this.#mains.set(found, main);
        }
        return this.#packages.get(key);
    }
    #find(path, build) {
        for (const dir of this.#directories(path, build)) {
            if (this.#tree.kind(dir) !== 'directory')
                continue;
            const { packages } = this.#reader.read({ dir, whole: false, named: new Set() });
            const [first, ...more] = packages.filter((one) => !one.name.endsWith('_test'));
            if (first === undefined)
                continue;
            const found = more.reduce((a, b) => (b.files.length > a.files.length ? b : a), first);
            return { ...found, importPath: path };
        }
        return undefined;
    }
    /** Where a package may lie, the best place first: of several modules whose paths begin the import path the longest. */
    *#directories(path, build) {
        const { join } = this.#tree.path;
        const elements = path.split('/');
        const prefixes = elements.map((_, i) => elements.slice(0, elements.length - i).join('/'));
        for (const prefix of prefixes) {
            const dir = build.local.get(prefix);
            if (dir !== undefined)
                yield join(dir, path.slice(prefix.length));
        }
        if (build.vendor !== undefined)
            yield join(build.vendor, path);
        for (const prefix of prefixes) {
            const dir = this.#moduleDirectory(prefix, build);
            if (dir !== undefined)
                yield join(dir, path.slice(prefix.length));
        }
    }
    #moduleDirectory(module, build) {
        const version = build.versions.get(module);
        const fits = build.replace.filter((one) => one.path === module && (one.version === undefined || one.version === version));
        const replaced = fits.find((one) => one.version !== undefined) ?? fits[0];
        if (replaced !== undefined && replaced.targetVersion === undefined)
            return this.#tree.path.resolve(replaced.base, replaced.target);
        if (replaced?.targetVersion !== undefined)
            return this.#cached(replaced.target, replaced.targetVersion);
        return version === undefined ? undefined : this.#cached(module, version);
    }
    #cached(module, version) {
        return this.#cache === undefined ? undefined : this.#tree.path.join(this.#cache, `${escapePath(module)}@${escapePath(version)}`);
    }
    #buildOf(main) {
        let build = this.#builds.get(main.root);
        if (build === undefined) {
            build = this.#readBuild(main);
            this.#builds.set(main.root, build);
        }
        return build;
    }
    #readBuild(main) {
        const { path } = this.#tree;
        const work = this.#modules.workspaceOf(main.root);
        const modules = work?.modules ?? [main];
        const local = new Map();
        const versions = new Map();
        const replace = [];
        if (work !== undefined)
            for (const one of this.#requirements(work.file).replace)
                replace.push({ ...one, base: path.dirname(work.file) });
        for (const module of modules) {
            local.set(module.path, module.root);
            const own = this.#requirements(path.join(module.root, 'go.mod'));
            for (const [name, version] of own.require)
                versions.set(name, newer(versions.get(name), version));
            for (const one of own.replace)
                replace.push({ ...one, base: module.root });
            for (const [name, version] of this.#summed(path.join(module.root, 'go.sum')))
                if (!own.require.has(name) && isOld(module))
                    versions.set(name, newer(versions.get(name), version));
        }
        const vendor = path.join(work === undefined ? main.root : path.dirname(work.file), 'vendor');
        const vendored = this.#tree.kind(path.join(vendor, 'modules.txt')) === 'file';
        return { local, versions, replace, ...(vendored && { vendor }) };
    }
    #requirements(file) {
        return parseRequirements(this.#text(file));
    }
    /** Versions whose content go.sum vouches for: those that a build once used. */
    #summed(file) {
        return this.#text(file)
            .split('\n')
            .flatMap((line) => {
            const [name, version] = line.split(' ');
            return name === undefined || version === undefined || version.endsWith('/go.mod') ? [] : [[name, version]];
        });
    }
    #text(file) {
        try {
            return new TextDecoder().decode(this.#tree.fs.readFile(file));
        }
        catch {
            return '';
        }
    }
    /** GOMODCACHE, else `pkg/mod` of the first GOPATH, which is `go` in the home directory unless set (go help environment). */
    #cacheRoot(env) {
        const { path } = this.#tree;
        const set = env['GOMODCACHE'] ?? '';
        if (set !== '')
            return set;
        const home = env['HOME'] ?? env['USERPROFILE'] ?? '';
        const [first = ''] = (env['GOPATH'] ?? '').split(path.delimiter);
        if (first !== '')
            return path.join(first, 'pkg', 'mod');
        return home === '' ? undefined : path.join(home, 'go', 'pkg', 'mod');
    }
}
/** A go.mod that does not name what its requirements require (before Go 1.17). */
function isOld({ go }) {
    const minor = /^1\.(\d+)/.exec(go ?? '1.16')?.[1];
    return minor !== undefined && Number(minor) < 17;
}
/** Relative and rooted paths, and what would leave the directories that are searched, are no import paths. */
function isImportPath(path) {
    return path.length < 1000 && path.split('/').every((element) => element !== '' && !/^\.+$/.test(element) && !/[\\:\0]/.test(element));
}
/** `!` and the small letter for each capital (golang.org/x/mod/module, EscapePath): the cache has to work where case does not matter. */
function escapePath(text) {
    return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
