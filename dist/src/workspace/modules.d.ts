import type { Tree } from './tree.js';
import type { Module } from './types.js';
export declare class Modules {
    private readonly tree;
    private readonly cwd;
    private readonly work;
    private readonly governing;
    constructor(tree: Tree, cwd: string, env: Readonly<Record<string, string | undefined>>);
    /** Whether a go.work governs the working directory. */
    get hasWork(): boolean;
    /** The module whose go.mod is nearest upwards from a directory. */
    governs(dir: string): Module | undefined;
    /** The modules that import paths on the command line refer to: those of the go.work, else the one of the working directory. */
    main(): Module[];
    /** Folders that the go.work uses, as they are read; none without one. */
    get usedRoots(): ReadonlySet<string>;
    /** Roots of all modules of the go.work; one that has no go.mod is a problem. */
    workspaceRoots(): string[];
    /** The go.work that uses the module at `root`, with all modules that it uses; undefined where none does. */
    workspaceOf(root: string): {
        readonly file: string;
        readonly modules: readonly Module[];
    } | undefined;
    private readModule;
    /** `setting` is GOWORK: `off`, a file, or empty for the nearest go.work upwards. */
    private findWork;
    private readWork;
    /** A go.mod or go.work; undefined where there is none. */
    private parse;
}
/** The prefix of a module's import paths: packages of `std` have none (src/cmd/go/internal/modload/init.go, PathPrefix). */
export declare function importPrefix(module: Module): string;
/** The import path of a directory; where there is no module, by GOPATH, else as `shown`. */
export declare function importPathOf(dir: string, module: Module | undefined, tree: Tree, env: Readonly<Record<string, string | undefined>>, shown: string): string;
/** Whether `ignore` lines cover a directory, relative to the module's root with `/` (src/cmd/go/internal/search, IgnorePatterns). */
export declare function isIgnored(ignore: readonly string[], relative: string): boolean;
