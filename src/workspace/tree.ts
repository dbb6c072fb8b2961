/** Directories, each listed once. */
import { compareBytes, flavourOf, type PathFlavour } from './paths.js';
import { errorCode, type Problems, reasonOf } from './problems.js';
import type { FileSystem } from './types.js';

export interface Listing {
  /** Names ending in `.go` of files and of links to files, in byte order; without those that begin with `_` or `.`, as in Go. */
  readonly goFiles: readonly string[];
  /** Names of directories, links left out, in byte order. */
  readonly directories: readonly string[];
  /** Whether a module begins here. */
  readonly hasGoMod: boolean;
}

const matters = /^(go\.mod|[^_.].*\.go)$/s;

export class Tree {
  readonly fs: FileSystem;
  readonly path: PathFlavour;
  readonly problems: Problems;
  private readonly listings = new Map<string, Listing | undefined>();

  constructor(fs: FileSystem, problems: Problems) {
    this.fs = fs;
    this.path = flavourOf(fs);
    this.problems = problems;
  }

  /** The listing of a directory; undefined, and a problem, where it cannot be read. */
  list(dir: string): Listing | undefined {
    let listing = this.listings.get(dir);
    if (listing === undefined && !this.listings.has(dir)) {
      listing = this.read(dir);
      this.listings.set(dir, listing);
    }
    return listing;
  }

  /** Whether a module begins in a directory, where its listing has been read; undefined where it has not. */
  hasGoMod(dir: string): boolean | undefined {
    return this.listings.has(dir) ? this.listings.get(dir)?.hasGoMod === true : undefined;
  }

  /** What is at `path`, links followed; undefined where nothing is. That it cannot be told is a problem. */
  kind(path: string): 'file' | 'directory' | 'other' | 'unreadable' | undefined {
    try {
      return this.fs.stat(path).kind;
    } catch (error) {
      const code = errorCode(error);
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
      this.problems.error(`cannot be read: ${reasonOf(error)}`, path);
      return 'unreadable';
    }
  }

  private read(dir: string): Listing | undefined {
    try {
      const goFiles: string[] = [];
      const directories: string[] = [];
      let hasGoMod = false;
      for (const { name, kind } of this.fs.readDirectory(dir)) {
        if (kind === 'directory') directories.push(name);
        else if (kind === 'other' || !matters.test(name)) continue;
        else if (kind === 'symlink' && !this.leadsToFile(dir, name)) continue;
        else if (name === 'go.mod') hasGoMod = true;
        else goFiles.push(name);
      }
      return { goFiles: goFiles.sort(compareBytes), directories: directories.sort(compareBytes), hasGoMod };
    } catch (error) {
      this.problems.error(`cannot be read: ${reasonOf(error)}`, dir);
      return undefined;
    }
  }

  private leadsToFile(dir: string, name: string): boolean {
    const path = this.path.join(dir, name);
    try {
      return this.fs.stat(path).kind === 'file';
    } catch (error) {
      this.problems.error(`cannot be read: ${reasonOf(error)}`, path);
      return false;
    }
  }
}
