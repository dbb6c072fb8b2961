/** Files in memory: for tests, and where there is no disk. */
import path from 'node:path';
/** Links followed before ELOOP, as Linux counts. */
const MAX_LINKS = 40;
/** A read-only tree of `files` (absolute path → content); parents come by themselves. */
export function memoryFileSystem(files, options = {}) {
    return new MemoryFileSystem(files, options);
}
class MemoryFileSystem {
    paths;
    flavour;
    nodes = new Map();
    unreadable;
    constructor(files, options) {
        this.paths = options.paths ?? 'posix';
        this.flavour = path[this.paths];
        const encoder = new TextEncoder();
        for (const [name, content] of Object.entries(files)) {
            this.add(name, { kind: 'file', bytes: typeof content === 'string' ? encoder.encode(content) : content });
        }
        for (const [name, target] of Object.entries(options.links ?? {}))
            this.add(name, { kind: 'symlink', target });
        for (const name of options.others ?? [])
            this.add(name, { kind: 'other' });
        for (const name of options.unreadable ?? []) {
            if (!this.nodes.has(this.flavour.resolve(name)))
                this.add(name, { kind: 'directory', names: new Set() });
        }
        this.unreadable = new Set((options.unreadable ?? []).map((name) => this.flavour.resolve(name)));
    }
    readFile(name) {
        const [real, node] = this.open(name, 'open');
        if (node.kind !== 'file')
            throw failure(node.kind === 'directory' ? 'EISDIR' : 'EINVAL', 'read', real);
        return node.bytes;
    }
    readDirectory(name) {
        const [real, node] = this.open(name, 'scandir');
        if (node.kind !== 'directory')
            throw failure('ENOTDIR', 'scandir', real);
        return [...node.names].map((entry) => ({ name: entry, kind: this.nodes.get(this.flavour.join(real, entry))?.kind ?? 'other' }));
    }
    stat(name) {
        const node = this.nodes.get(this.realPath(name));
        if (node === undefined || node.kind === 'symlink')
            throw failure('ENOENT', 'stat', name);
        return { kind: node.kind, size: node.kind === 'file' ? node.bytes.length : 0 };
    }
    realPath(name) {
        const { flavour } = this;
        const absolute = flavour.resolve(name);
        let real = flavour.parse(absolute).root;
        const pending = absolute.slice(real.length).split(flavour.sep).reverse();
        let links = 0;
        for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
            if (element === '')
                continue;
            if (this.nodes.get(real)?.kind !== 'directory')
                throw failure('ENOTDIR', 'realpath', name);
            if (this.unreadable.has(real))
                throw failure('EACCES', 'realpath', name);
            const next = flavour.resolve(real, element);
            const node = this.nodes.get(next);
            if (node === undefined)
                throw failure('ENOENT', 'realpath', name);
            if (node.kind !== 'symlink') {
                real = next;
                continue;
            }
            if (++links > MAX_LINKS)
                throw failure('ELOOP', 'realpath', name);
            const target = flavour.resolve(real, node.target);
            real = flavour.parse(target).root;
            pending.push(...target.slice(real.length).split(flavour.sep).reverse());
        }
        return real;
    }
    open(name, call) {
        const real = this.realPath(name);
        const node = this.nodes.get(real);
        if (node === undefined)
            throw failure('ENOENT', call, name);
        if (this.unreadable.has(real))
            throw failure('EACCES', call, name);
        return [real, node];
    }
    add(name, node) {
        const absolute = this.flavour.resolve(name);
        this.nodes.set(absolute, node);
        for (let child = absolute, parent = this.flavour.dirname(child); parent !== child; child = parent, parent = this.flavour.dirname(child)) {
            let directory = this.nodes.get(parent);
            if (directory?.kind !== 'directory') {
                directory = { kind: 'directory', names: new Set() };
                this.nodes.set(parent, directory);
            }
            directory.names.add(this.flavour.basename(child));
        }
    }
}
function failure(code, call, name) {
    return Object.assign(new Error(`${code}: ${call} '${name}'`), { code });
}
