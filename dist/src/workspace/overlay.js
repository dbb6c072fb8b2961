/** Contents that stand in for files: an editor's unsaved text, standard input. */
import { flavourOf } from './paths.js';
import { errorCode } from './problems.js';
/** `base` with the files of `overlay` (by absolute path) in the place of its own or beside them. */
export function overlayFileSystem(base, overlay) {
    return overlay.size === 0 ? base : new OverlayFileSystem(base, overlay);
}
class OverlayFileSystem {
    paths;
    base;
    flavour;
    files = new Map();
    /** Directories that hold something of the overlay, down from the file systems' roots. */
    directories = new Map();
    realDirectories = new Map();
    constructor(base, overlay) {
        this.base = base;
        if (base.paths !== undefined)
            this.paths = base.paths;
        this.flavour = flavourOf(base);
        for (const [name, bytes] of overlay)
            this.add(this.canonical(this.flavour.resolve(name)), bytes);
    }
    readFile(path) {
        return this.files.get(this.canonical(path)) ?? this.base.readFile(path);
    }
    readDirectory(path) {
        const added = this.directories.get(this.realDirectory(path));
        if (added === undefined)
            return this.base.readDirectory(path);
        const entries = new Map();
        try {
            for (const entry of this.base.readDirectory(path))
                entries.set(entry.name, entry);
        }
        catch (error) {
            if (errorCode(error) !== 'ENOENT')
                throw error;
        }
        for (const [name, entry] of added)
            if (entry.kind === 'file' || !entries.has(name))
                entries.set(name, entry);
        return [...entries.values()];
    }
    stat(path) {
        const bytes = this.files.get(this.canonical(path));
        if (bytes !== undefined)
            return { kind: 'file', size: bytes.length };
        return this.directories.has(this.realDirectory(path)) ? { kind: 'directory', size: 0 } : this.base.stat(path);
    }
    realPath(path) {
        const canonical = this.canonical(path);
        if (this.files.has(canonical))
            return canonical;
        const directory = this.realDirectory(path);
        return this.directories.has(directory) ? directory : this.base.realPath(path);
    }
    add(path, bytes) {
        this.files.set(path, bytes);
        let kind = 'file';
        for (let child = path, parent = this.flavour.dirname(child); parent !== child; child = parent, parent = this.flavour.dirname(child)) {
            const entries = this.directories.get(parent) ?? new Map();
            this.directories.set(parent, entries);
            const name = this.flavour.basename(child);
            entries.set(name, { name, kind });
            kind = 'directory';
        }
    }
    /** The path of a file with the links of its directory resolved: an editor may name it by another way than the patterns do. */
    canonical(path) {
        return this.flavour.join(this.realDirectory(this.flavour.dirname(path)), this.flavour.basename(path));
    }
    /** A directory with its links resolved, as far as it exists. */
    realDirectory(path) {
        let real = this.realDirectories.get(path);
        if (real === undefined) {
            real = this.resolveDirectory(path);
            this.realDirectories.set(path, real);
        }
        return real;
    }
    resolveDirectory(path) {
        try {
            return this.base.realPath(path);
        }
        catch {
            const parent = this.flavour.dirname(path);
            return parent === path ? path : this.flavour.join(this.realDirectory(parent), this.flavour.basename(path));
        }
    }
}
