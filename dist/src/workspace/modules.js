/** Which module governs a directory: the nearest go.mod upwards, and the go.work above it. */
import { parseModFile } from './modfile.js';
import { relativeBelow } from './paths.js';
import { errorCode, reasonOf } from './problems.js';
/** Go's assumption for a go.work without a `go` line (src/cmd/go/internal/gover/version.go, DefaultGoWorkVersion). */
const DEFAULT_GO_WORK = '1.18';
export class Modules {
    tree;
    cwd;
    work;
    governing = new Map();
    constructor(tree, cwd, env) {
        this.tree = tree;
        this.cwd = cwd;
        this.work = this.findWork(env['GOWORK'] ?? '');
    }
    /** Whether a go.work governs the working directory. */
    get hasWork() {
        return this.work !== undefined;
    }
    /** The module whose go.mod is nearest upwards from a directory. */
    governs(dir) {
        if (!this.governing.has(dir)) {
            const parent = this.tree.path.dirname(dir);
            this.governing.set(dir, this.readModule(dir) ?? (parent === dir ? undefined : this.governs(parent)));
        }
        return this.governing.get(dir);
    }
    /** The modules that import paths on the command line refer to: those of the go.work, else the one of the working directory. */
    main() {
        const roots = this.work?.used ?? [this.cwd];
        const found = new Map();
        for (const root of roots) {
            const module = this.governs(root);
            if (module !== undefined)
                found.set(module.root, module);
        }
        return [...found.values()];
    }
    /** Folders that the go.work uses, as they are read; none without one. */
    get usedRoots() {
        return new Set(this.work?.used ?? []);
    }
    /** Roots of all modules of the go.work; one that has no go.mod is a problem. */
    workspaceRoots() {
        const { work } = this;
        if (work === undefined) {
            this.tree.problems.error('--workspace: no go.work governs this directory (none upwards of it, or GOWORK=off)', this.cwd);
            return [];
        }
        return work.used.filter((root) => {
            const known = this.governs(root)?.root === root;
            if (!known)
                this.tree.problems.error(`used by ${this.tree.path.basename(work.file)}, but has no go.mod`, root);
            return known;
        });
    }
    /** The go.work that uses the module at `root`, with all modules that it uses; undefined where none does. */
    workspaceOf(root) {
        const { work } = this;
        if (work === undefined || !work.used.includes(root))
            return undefined;
        const modules = work.used.map((dir) => this.governs(dir)).filter((module) => module !== undefined);
        return { file: work.file, modules };
    }
    readModule(root) {
        if (this.tree.hasGoMod(root) === false)
            return undefined;
        const file = this.tree.path.join(root, 'go.mod');
        const parsed = this.parse(file);
        if (parsed === undefined)
            return undefined;
        if (parsed !== 'unreadable' && parsed.module === undefined)
            this.tree.problems.warning('no module directive', file);
        const own = parsed === 'unreadable' ? parseModFile('') : parsed;
        const { go, toolchain, godebug } = this.work?.used.includes(root) === true ? workLines(this.work.parsed) : own;
        return {
            root,
            path: own.module ?? '',
            ...(go !== undefined && { go }),
            ...(toolchain !== undefined && { toolchain }),
            godebug,
            ignore: own.ignore,
        };
    }
    /** `setting` is GOWORK: `off`, a file, or empty for the nearest go.work upwards. */
    findWork(setting) {
        const { path, problems } = this.tree;
        if (setting === 'off')
            return undefined;
        if (setting !== '') {
            const file = path.resolve(this.cwd, setting);
            const work = this.readWork(file);
            if (work === undefined)
                problems.error('GOWORK names a file that is not there', file);
            return work;
        }
        for (let dir = this.cwd;; dir = path.dirname(dir)) {
            const work = this.readWork(path.join(dir, 'go.work'));
            if (work !== undefined || path.dirname(dir) === dir)
                return work;
        }
    }
    readWork(file) {
        const parsed = this.parse(file);
        if (parsed === undefined || parsed === 'unreadable')
            return undefined;
        const { path } = this.tree;
        return { file, parsed, used: [...new Set(parsed.use.map((dir) => path.resolve(path.dirname(file), dir)))] };
    }
    /** A go.mod or go.work; undefined where there is none. */
    parse(file) {
        const { fs, problems } = this.tree;
        let bytes;
        try {
            bytes = fs.readFile(file);
        }
        catch (error) {
            // A directory of that name is no file of Go's.
            if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(errorCode(error) ?? ''))
                return undefined;
            problems.error(`cannot be read: ${reasonOf(error)}`, file);
            return 'unreadable';
        }
        const parsed = parseModFile(new TextDecoder().decode(bytes));
        for (const { line, message } of parsed.errors)
            problems.warning(`line ${line}: ${message}`, file);
        return parsed;
    }
}
/** The lines of a go.work that stand in for those of its modules (src/cmd/go/internal/modload/init.go: GoVersion, Godebugs). */
function workLines(work) {
    return { ...work, go: work.go ?? DEFAULT_GO_WORK };
}
/** The prefix of a module's import paths: packages of `std` have none (src/cmd/go/internal/modload/init.go, PathPrefix). */
export function importPrefix(module) {
    return module.path === 'std' ? '' : module.path;
}
/** The import path of a directory; where there is no module, by GOPATH, else as `shown`. */
export function importPathOf(dir, module, tree, env, shown) {
    const { path } = tree;
    if (module !== undefined) {
        const below = relativeBelow(module.root, dir, path);
        if (module.path === '' || below === undefined)
            return shown;
        return [importPrefix(module), below].filter((part) => part !== '').join('/') || module.path;
    }
    for (const root of (env['GOPATH'] ?? '').split(path.delimiter)) {
        const below = root === '' ? undefined : relativeBelow(path.join(root, 'src'), dir, path);
        if (below !== undefined && below !== '')
            return below;
    }
    return shown;
}
/** Whether `ignore` lines cover a directory, relative to the module's root with `/` (src/cmd/go/internal/search, IgnorePatterns). */
export function isIgnored(ignore, relative) {
    if (relative === '')
        return false;
    const framed = frame(relative);
    return ignore.some((line) => (line.startsWith('./') ? framed.startsWith(frame(line.slice(2))) : framed.includes(frame(line))));
}
function frame(text) {
    const slashed = text.replaceAll('\\', '/');
    return `${slashed.startsWith('/') ? '' : '/'}${slashed}${slashed.endsWith('/') ? '' : '/'}`;
}
