/** Directories, each listed once. */
import { type PathFlavour } from './paths.js';
import { type Problems } from './problems.js';
import type { FileSystem } from './types.js';
export interface Listing {
    /** Names ending in `.go` of files and of links to files, in byte order; without those that begin with `_` or `.`, as in Go. */
    readonly goFiles: readonly string[];
    /** Names of directories, links left out, in byte order. */
    readonly directories: readonly string[];
    /** Whether a module begins here. */
    readonly hasGoMod: boolean;
}
export declare class Tree {
    readonly fs: FileSystem;
    readonly path: PathFlavour;
    readonly problems: Problems;
    private readonly listings;
    constructor(fs: FileSystem, problems: Problems);
    /** The listing of a directory; undefined, and a problem, where it cannot be read. */
    list(dir: string): Listing | undefined;
    /** Whether a module begins in a directory, where its listing has been read; undefined where it has not. */
    hasGoMod(dir: string): boolean | undefined;
    /** What is at `path`, links followed; undefined where nothing is. That it cannot be told is a problem. */
    kind(path: string): 'file' | 'directory' | 'other' | 'unreadable' | undefined;
    private read;
    private leadsToFile;
}
