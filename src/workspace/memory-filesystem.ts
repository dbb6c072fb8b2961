/** Files in memory: for tests, and where there is no disk. */
import path from 'node:path';
import type { PathFlavour } from './paths.js';
import type { DirectoryEntry, FileSystem } from './types.js';

export interface MemoryOptions {
  /** Form of the paths; 'posix' where absent. */
  readonly paths?: 'posix' | 'win32';
  /** Symbolic links: path → target, absolute or relative to the link's directory. */
  readonly links?: Readonly<Record<string, string>>;
  /** Files and directories that may not be read (EACCES). */
  readonly unreadable?: readonly string[];
  /** Neither file nor directory: sockets, pipes. */
  readonly others?: readonly string[];
}

type Node =
  | { kind: 'file'; bytes: Uint8Array }
  | { kind: 'directory'; names: Set<string> }
  | { kind: 'symlink'; target: string }
  | { kind: 'other' };

/** Links followed before ELOOP, as Linux counts. */
const MAX_LINKS = 40;

/** A read-only tree of `files` (absolute path → content); parents come by themselves. */
export function memoryFileSystem(files: Readonly<Record<string, string | Uint8Array>>, options: MemoryOptions = {}): FileSystem {
  return new MemoryFileSystem(files, options);
}

class MemoryFileSystem implements FileSystem {
  readonly paths: 'posix' | 'win32';
  private readonly flavour: PathFlavour;
  private readonly nodes = new Map<string, Node>();
  private readonly unreadable: ReadonlySet<string>;

  constructor(files: Readonly<Record<string, string | Uint8Array>>, options: MemoryOptions) {
    this.paths = options.paths ?? 'posix';
    this.flavour = path[this.paths];
    const encoder = new TextEncoder();
    for (const [name, content] of Object.entries(files)) {
      this.add(name, { kind: 'file', bytes: typeof content === 'string' ? encoder.encode(content) : content });
    }
    for (const [name, target] of Object.entries(options.links ?? {})) this.add(name, { kind: 'symlink', target });
    for (const name of options.others ?? []) this.add(name, { kind: 'other' });
    for (const name of options.unreadable ?? []) {
      if (!this.nodes.has(this.flavour.resolve(name))) this.add(name, { kind: 'directory', names: new Set() });
    }
    this.unreadable = new Set((options.unreadable ?? []).map((name) => this.flavour.resolve(name)));
  }

  readFile(name: string): Uint8Array {
    const [real, node] = this.open(name, 'open');
    if (node.kind !== 'file') throw failure(node.kind === 'directory' ? 'EISDIR' : 'EINVAL', 'read', real);
    return node.bytes;
  }

  readDirectory(name: string): DirectoryEntry[] {
    const [real, node] = this.open(name, 'scandir');
    if (node.kind !== 'directory') throw failure('ENOTDIR', 'scandir', real);
    return [...node.names].map((entry) => ({ name: entry, kind: this.nodes.get(this.flavour.join(real, entry))?.kind ?? 'other' }));
  }

  stat(name: string): { kind: 'file' | 'directory' | 'other'; size: number } {
    const node = this.nodes.get(this.realPath(name));
    if (node === undefined || node.kind === 'symlink') throw failure('ENOENT', 'stat', name);
    return { kind: node.kind, size: node.kind === 'file' ? node.bytes.length : 0 };
  }

  realPath(name: string): string {
    const { flavour } = this;
    const absolute = flavour.resolve(name);
    let real = flavour.parse(absolute).root;
    const pending = absolute.slice(real.length).split(flavour.sep).reverse();
    let links = 0;
    for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
      if (element === '') continue;
      if (this.nodes.get(real)?.kind !== 'directory') throw failure('ENOTDIR', 'realpath', name);
      if (this.unreadable.has(real)) throw failure('EACCES', 'realpath', name);
      const next = flavour.resolve(real, element);
      const node = this.nodes.get(next);
      if (node === undefined) throw failure('ENOENT', 'realpath', name);
      if (node.kind !== 'symlink') {
        real = next;
        continue;
      }
      if (++links > MAX_LINKS) throw failure('ELOOP', 'realpath', name);
      const target = flavour.resolve(real, node.target);
      real = flavour.parse(target).root;
      pending.push(...target.slice(real.length).split(flavour.sep).reverse());
    }
    return real;
  }

  private open(name: string, call: string): [string, Node] {
    const real = this.realPath(name);
    const node = this.nodes.get(real);
    if (node === undefined) throw failure('ENOENT', call, name);
    if (this.unreadable.has(real)) throw failure('EACCES', call, name);
    return [real, node];
  }

  private add(name: string, node: Node): void {
    const absolute = this.flavour.resolve(name);
    this.nodes.set(absolute, node);
    for (
      let child = absolute, parent = this.flavour.dirname(child);
      parent !== child;
      child = parent, parent = this.flavour.dirname(child)
    ) {
      let directory = this.nodes.get(parent);
      if (directory?.kind !== 'directory') {
        directory = { kind: 'directory', names: new Set() };
        this.nodes.set(parent, directory);
      }
      directory.names.add(this.flavour.basename(child));
    }
  }
}

function failure(code: string, call: string, name: string): Error {
  return Object.assign(new Error(`${code}: ${call} '${name}'`), { code });
}
