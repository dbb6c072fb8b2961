/** Contents that stand in for files: an editor's unsaved text, standard input. */
import { flavourOf, type PathFlavour } from './paths.js';
import { errorCode } from './problems.js';
import type { DirectoryEntry, FileSystem } from './types.js';

/** `base` with the files of `overlay` (by absolute path) in the place of its own or beside them. */
export function overlayFileSystem(base: FileSystem, overlay: ReadonlyMap<string, Uint8Array>): FileSystem {
  return overlay.size === 0 ? base : new OverlayFileSystem(base, overlay);
}

class OverlayFileSystem implements FileSystem {
  readonly paths?: 'posix' | 'win32';
  private readonly base: FileSystem;
  private readonly flavour: PathFlavour;
  private readonly files = new Map<string, Uint8Array>();
  /** Directories that hold something of the overlay, down from the file systems' roots. */
  private readonly directories = new Map<string, Map<string, DirectoryEntry>>();
  private readonly realDirectories = new Map<string, string>();

  constructor(base: FileSystem, overlay: ReadonlyMap<string, Uint8Array>) {
    this.base = base;
    if (base.paths !== undefined) this.paths = base.paths;
    this.flavour = flavourOf(base);
    for (const [name, bytes] of overlay) this.add(this.canonical(this.flavour.resolve(name)), bytes);
  }

  readFile(path: string): Uint8Array {
    return this.files.get(this.canonical(path)) ?? this.base.readFile(path);
  }

  readDirectory(path: string): DirectoryEntry[] {
    const added = this.directories.get(this.realDirectory(path));
    if (added === undefined) return this.base.readDirectory(path);
    const entries = new Map<string, DirectoryEntry>();
    try {
      for (const entry of this.base.readDirectory(path)) entries.set(entry.name, entry);
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
    }
    for (const [name, entry] of added) if (entry.kind === 'file' || !entries.has(name)) entries.set(name, entry);
    return [...entries.values()];
  }

  stat(path: string): { kind: 'file' | 'directory' | 'other'; size: number } {
    const bytes = this.files.get(this.canonical(path));
    if (bytes !== undefined) return { kind: 'file', size: bytes.length };
    return this.directories.has(this.realDirectory(path)) ? { kind: 'directory', size: 0 } : this.base.stat(path);
  }

  realPath(path: string): string {
    const canonical = this.canonical(path);
    if (this.files.has(canonical)) return canonical;
    const directory = this.realDirectory(path);
    return this.directories.has(directory) ? directory : this.base.realPath(path);
  }

  private add(path: string, bytes: Uint8Array): void {
    this.files.set(path, bytes);
    let kind: DirectoryEntry['kind'] = 'file';
    for (let child = path, parent = this.flavour.dirname(child); parent !== child; child = parent, parent = this.flavour.dirname(child)) {
      const entries = this.directories.get(parent) ?? new Map<string, DirectoryEntry>();
      this.directories.set(parent, entries);
      const name = this.flavour.basename(child);
      entries.set(name, { name, kind });
      kind = 'directory';
    }
  }

  /** The path of a file with the links of its directory resolved: an editor may name it by another way than the patterns do. */
  private canonical(path: string): string {
    return this.flavour.join(this.realDirectory(this.flavour.dirname(path)), this.flavour.basename(path));
  }

  /** A directory with its links resolved, as far as it exists. */
  private realDirectory(path: string): string {
    let real = this.realDirectories.get(path);
    if (real === undefined) {
      real = this.resolveDirectory(path);
      this.realDirectories.set(path, real);
    }
    return real;
  }

  private resolveDirectory(path: string): string {
    try {
      return this.base.realPath(path);
    } catch {
      const parent = this.flavour.dirname(path);
      return parent === path ? path : this.flavour.join(this.realDirectory(parent), this.flavour.basename(path));
    }
  }
}
