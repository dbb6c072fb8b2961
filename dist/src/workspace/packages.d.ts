/** From the files of one directory to its packages. */
import { type BuildContext } from './build-context.js';
import { type Modules } from './modules.js';
import type { DirectoryRequest } from './selection.js';
import type { Tree } from './tree.js';
import type { Package, WorkspaceOptions } from './types.js';
/** What a directory came to. */
export interface DirectoryResult {
    readonly packages: readonly Package[];
    /** Files left out, with the reason in words. */
    readonly excluded: readonly {
        readonly name: string;
        readonly reason: string;
    }[];
    /** Whether something of it could not be read; a problem says so. */
    readonly incomplete: boolean;
}
export declare class PackageReader {
    private readonly options;
    private readonly context;
    private readonly tree;
    private readonly modules;
    constructor(options: WorkspaceOptions, context: BuildContext, tree: Tree, modules: Modules);
    /** Reads each file of the directory once; what cannot be read is a problem and the rest goes on. */
    read(request: DirectoryRequest): DirectoryResult;
    private excludedByName;
    /** Content and head of a file; the reason where it does not belong to the build; undefined where it cannot be read. */
    private readFile;
    private goFile;
    private group;
}
