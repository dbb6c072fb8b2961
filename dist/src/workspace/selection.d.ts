import { type Modules } from './modules.js';
import type { Tree } from './tree.js';
import type { WorkspaceOptions } from './types.js';
/** A directory to read. */
export interface DirectoryRequest {
    /** Path by which it is read and shown. */
    readonly dir: string;
    /** Whether all its files are wanted, or only the named ones. */
    readonly whole: boolean;
    /** Names of files that were asked for one by one. */
    readonly named: ReadonlySet<string>;
}
/** What one pattern came to, to tell afterwards whether it matched nothing. */
export interface Matched {
    readonly pattern: string;
    /** The one directory it names; undefined for a pattern with `...` */
    readonly dir?: string;
    /** Keys of `Selection.requests`. */
    readonly keys: ReadonlySet<string>;
}
export interface Selection {
    /** By real path. */
    readonly requests: ReadonlyMap<string, DirectoryRequest>;
    readonly matches: readonly Matched[];
    /** Real paths of directories below which everything is read that `...` reaches. */
    readonly trees: ReadonlySet<string>;
}
/** Resolves all patterns; what cannot be resolved is a problem and the rest goes on. */
export declare function select(options: WorkspaceOptions, tree: Tree, modules: Modules): Selection;
