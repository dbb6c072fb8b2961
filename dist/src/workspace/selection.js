/** From patterns to directories: which to read, and which files of them are wanted. */
import { expandGlob } from './glob.js';
import { importPrefix, isIgnored } from './modules.js';
import { nodeFileSystem } from './node-filesystem.js';
import { compareBytes, relativeBelow } from './paths.js';
import { matchesTree, matchPattern, parsePattern, splitWildcard, treeCanMatch } from './pattern.js';
import { reasonOf } from './problems.js';
/** Resolves all patterns; what cannot be resolved is a problem and the rest goes on. */
export function select(options, tree, modules) {
    return new Selector(options, tree, modules).select();
}
class Selector {
    options;
    cwd;
    tree;
    modules;
    drafts = new Map();
    matches = [];
    trees = new Set();
    constructor(options, tree, modules) {
        this.options = options;
        this.cwd = tree.path.resolve(options.cwd);
        this.tree = tree;
        this.modules = modules;
    }
    select() {
        const { patterns, workspace } = this.options;
        if (workspace)
            for (const root of this.modules.workspaceRoots())
                this.walkPath('--workspace', root, '...');
        for (const pattern of patterns.length === 0 && !workspace ? ['./...'] : new Set(patterns))
            this.pattern(pattern);
        const requests = new Map();
        for (const [real, { ways, whole, named }] of this.drafts)
            requests.set(real, { dir: this.bestWay(real, ways), whole, named });
        return { requests, matches: this.matches, trees: this.trees };
    }
    pattern(text) {
        const { path, problems } = this.tree;
        if (text === '') {
            problems.error('empty pattern');
            return;
        }
        const pattern = parsePattern(text, path);
        switch (pattern.kind) {
            case 'reserved':
                problems.error(`${text}: not supported; for the directory of that name write ./${text}`);
                return;
            case 'path':
                this.pathPattern(text, pattern.text);
                return;
            case 'name':
                this.namePattern(text, pattern.text);
                return;
            case 'glob':
                // A file or directory of exactly that name comes first: pre-commit passes what is there.
                if (!pattern.recursive && this.tree.kind(path.resolve(this.cwd, text)) !== undefined)
                    this.pathPattern(text, pattern.text);
                else
                    this.globPattern(text, pattern.text, pattern.recursive);
                return;
        }
    }
    pathPattern(text, slashed) {
        const { path } = this.tree;
        if (!slashed.includes('...')) {
            this.place(text, path.resolve(this.cwd, slashed));
            return;
        }
        const { root, rest } = splitWildcard(slashed);
        this.walkPath(text, path.resolve(this.cwd, root), rest);
    }
    /** An import path of a main module, as Go would read it; else a path, as people type it. */
    namePattern(text, slashed) {
        const { path } = this.tree;
        const asPath = path.resolve(this.cwd, slashed);
        const kind = slashed.includes('...') ? undefined : this.tree.kind(asPath);
        if (slashed.endsWith('.go') && kind === 'file') {
            this.place(text, asPath);
            return;
        }
        const mains = this.modules.main().filter((module) => module.path !== '');
        if (slashed.includes('...')) {
            const canMatch = treeCanMatch(slashed);
            const modules = mains.filter((module) => canMatch(importPrefix(module)));
            const root = path.resolve(this.cwd, splitWildcard(slashed).root);
            if (modules.length > 0)
                this.walkModules(text, slashed, modules);
            else if (this.tree.kind(root) !== undefined)
                this.pathPattern(text, slashed);
            else
                this.unknown(text, mains);
            return;
        }
        const imported = this.importedDirectory(slashed, mains);
        if (imported !== undefined)
            this.place(text, imported);
        else if (kind !== undefined)
            this.place(text, asPath);
        else
            this.unknown(text, mains);
    }
    unknown(pattern, mains) {
        const paths = mains.map((module) => module.path).sort(compareBytes);
        const place = paths.length === 0 ? '' : `, nor in module ${paths.join(', ')}`;
        this.tree.problems.error(`${pattern}: no such file or directory${place}`);
    }
    /** The directory of a package of one of the modules, the one with the longest path first. */
    importedDirectory(importPath, modules) {
        const byLength = [...modules].sort((a, b) => b.path.length - a.path.length);
        for (const module of byLength) {
            const prefix = importPrefix(module);
            if (prefix !== '' && importPath !== prefix && !importPath.startsWith(`${prefix}/`))
                continue;
            const dir = this.tree.path.join(module.root, importPath.slice(prefix.length));
            if (this.tree.kind(dir) === 'directory')
                return dir;
        }
        return undefined;
    }
    globPattern(text, glob, recursive) {
        const { path, problems } = this.tree;
        if (this.options.fs !== nodeFileSystem) {
            problems.error(`${text}: globs work on the real disk only`);
            return;
        }
        let found;
        try {
            found = expandGlob(this.cwd, glob).map((file) => path.resolve(file));
        }
        catch (error) {
            problems.error(`${text}: ${reasonOf(error)}`);
            return;
        }
        const keys = new Set();
        for (const file of found.sort(compareBytes)) {
            const kind = this.tree.kind(file);
            if (kind === 'directory' && recursive)
                this.walk(file, '...', keys);
            else if (kind === 'directory')
                this.directory(file, keys);
            else if (kind === 'file' && file.endsWith('.go'))
                this.file(file, keys);
            else if (kind === undefined)
                problems.error('cannot be read: no such file or directory', file);
        }
        this.matches.push({ pattern: text, keys });
    }
    /** A file or directory that was named. */
    place(pattern, target) {
        const { problems } = this.tree;
        const kind = this.tree.kind(target);
        const keys = new Set();
        if (kind === 'directory') {
            this.directory(target, keys);
            this.matches.push({ pattern, dir: target, keys });
        }
        else if (kind === undefined)
            problems.error('no such file or directory', target);
        else if (kind === 'other' || (kind === 'file' && !target.endsWith('.go')))
            problems.error('not a Go file', target);
        else if (kind === 'file')
            this.file(target, keys);
    }
    file(file, keys) {
        const { path, fs } = this.tree;
        const dir = path.dirname(file);
        const draft = this.draft(dir, keys);
        if (draft === undefined)
            return;
        let name = path.basename(file);
        // Where case does not matter, the name as it is on disk; a link keeps its own.
        if (this.tree.list(dir)?.goFiles.includes(name) === false) {
            const real = fs.realPath(file);
            if (real.toLowerCase() === path.join(fs.realPath(dir), name).toLowerCase())
                name = path.basename(real);
        }
        draft.named.add(name);
    }
    directory(dir, keys) {
        const draft = this.draft(dir, keys);
        if (draft !== undefined)
            draft.whole = true;
    }
    draft(dir, keys, known) {
        const real = known ?? this.realPath(dir);
        if (real === undefined)
            return undefined;
        let draft = this.drafts.get(real);
        if (draft === undefined) {
            draft = { ways: new Set(), whole: false, named: new Set() };
            this.drafts.set(real, draft);
        }
        draft.ways.add(dir);
        keys.add(real);
        return draft;
    }
    realPath(dir) {
        try {
            return this.tree.fs.realPath(dir);
        }
        catch (error) {
            this.tree.problems.error(`cannot be read: ${reasonOf(error)}`, dir);
            return undefined;
        }
    }
    walkPath(pattern, root, rest) {
        if (this.tree.kind(root) === undefined) {
            this.tree.problems.error('no such directory', root);
            return;
        }
        const keys = new Set();
        this.walk(root, rest, keys);
        if (this.tree.list(root) !== undefined)
            this.matches.push({ pattern, keys });
    }
    /** Directories below `root` whose path relative to it matches `rest`. */
    walk(root, rest, keys) {
        const matches = matchPattern(`./${rest}`);
        const canMatch = treeCanMatch(`./${rest}`);
        const named = (relative) => (relative === '' ? '.' : `./${relative}`);
        this.descend(root, keys, {
            matches: (relative) => matches(named(relative)),
            enters: (relative) => canMatch(named(relative)),
            vendor: rest.includes('vendor'),
            all: rest === '...',
        });
    }
    walkModules(pattern, slashed, modules) {
        const matches = matchPattern(slashed);
        const canMatch = treeCanMatch(slashed);
        const keys = new Set();
        for (const module of modules) {
            const named = (relative) => [importPrefix(module), relative].filter((part) => part !== '').join('/');
            this.descend(module.root, keys, {
                matches: (relative) => matches(named(relative)),
                enters: (relative) => canMatch(named(relative)),
                vendor: slashed.includes('vendor'),
                all: matchesTree(slashed, importPrefix(module)),
            });
        }
        this.matches.push({ pattern, keys });
    }
    /**
     * Walks as `go list` does (src/cmd/go/internal/search, MatchDirs): not into `.x`, `_x`, `testdata`, ignored directories, other modules,
     * links.
     * Unlike Go, the root itself is entered whatever its name: it was asked for; and from a folder that is in no module, all modules
     * below are, of a go.work those that it uses (Go matches nothing there).
     */
    descend(root, keys, names) {
        const { tree } = this;
        const realRoot = this.realPath(root);
        if (realRoot === undefined || tree.list(root) === undefined)
            return;
        if (names.all)
            this.trees.add(realRoot);
        const module = this.modules.governs(root);
        const above = module === undefined ? '' : (relativeBelow(module.root, root, tree.path) ?? '');
        const below = module === undefined ? this.modules.usedRoots : new Set();
        const staysInside = module !== undefined || this.modules.hasWork;
        const ignore = module === undefined || isIgnored(module.ignore, above) ? [] : module.ignore;
        const visit = (relative, last) => {
            const dir = relative === '' ? root : tree.path.join(root, relative);
            const listing = tree.list(dir);
            if (listing === undefined || (staysInside && relative !== '' && listing.hasGoMod && !below.has(dir)))
                return;
            if (listing.goFiles.length > 0 && names.matches(relative)) {
                const draft = this.draft(dir, keys, relative === '' ? realRoot : tree.path.join(realRoot, relative));
                if (draft !== undefined)
                    draft.whole = true;
            }
            if (last === 'vendor' && !names.vendor)
                return;
            for (const name of listing.directories) {
                if (name.startsWith('.') || name.startsWith('_') || name === 'testdata')
                    continue;
                const next = relative === '' ? name : `${relative}/${name}`;
                if (ignore.length > 0 && isIgnored(ignore, above === '' ? next : `${above}/${next}`))
                    continue;
                if (names.enters(next))
                    visit(next, name);
            }
        };
        visit('', '');
    }
    /** Of several ways to one directory: the one without links, else the first in byte order. */
    bestWay(real, ways) {
        const [first = real, ...more] = [...ways].sort(compareBytes);
        if (more.length === 0)
            return first;
        const realCwd = this.realPath(this.cwd) ?? this.cwd;
        const below = relativeBelow(realCwd, real, this.tree.path);
        const direct = below === undefined ? real : this.tree.path.join(this.cwd, below);
        return ways.has(direct) ? direct : first;
    }
}
