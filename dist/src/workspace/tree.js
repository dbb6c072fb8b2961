/** Directories, each listed once. */
import { compareBytes, flavourOf } from './paths.js';
import { errorCode, reasonOf } from './problems.js';
const matters = /^(go\.mod|[^_.].*\.go)$/s;
export class Tree {
    fs;
    path;
    problems;
    listings = new Map();
    constructor(fs, problems) {
        this.fs = fs;
        this.path = flavourOf(fs);
        this.problems = problems;
    }
    /** The listing of a directory; undefined, and a problem, where it cannot be read. */
    list(dir) {
        let listing = this.listings.get(dir);
        if (listing === undefined && !this.listings.has(dir)) {
            listing = this.read(dir);
            this.listings.set(dir, listing);
        }
        return listing;
    }
    /** Whether a module begins in a directory, where its listing has been read; undefined where it has not. */
    hasGoMod(dir) {
        return this.listings.has(dir) ? this.listings.get(dir)?.hasGoMod === true : undefined;
    }
    /** What is at `path`, links followed; undefined where nothing is. That it cannot be told is a problem. */
    kind(path) {
        try {
            return this.fs.stat(path).kind;
        }
        catch (error) {
            const code = errorCode(error);
            if (code === 'ENOENT' || code === 'ENOTDIR')
                return undefined;
            this.problems.error(`cannot be read: ${reasonOf(error)}`, path);
            return 'unreadable';
        }
    }
    read(dir) {
        try {
            const goFiles = [];
            const directories = [];
            let hasGoMod = false;
            for (const { name, kind } of this.fs.readDirectory(dir)) {
                if (kind === 'directory')
                    directories.push(name);
                else if (kind === 'other' || !matters.test(name))
                    continue;
                else if (kind === 'symlink' && !this.leadsToFile(dir, name))
                    continue;
                else if (name === 'go.mod')
                    hasGoMod = true;
                else
                    goFiles.push(name);
            }
            return { goFiles: goFiles.sort(compareBytes), directories: directories.sort(compareBytes), hasGoMod };
        }
        catch (error) {
            this.problems.error(`cannot be read: ${reasonOf(error)}`, dir);
            return undefined;
        }
    }
    leadsToFile(dir, name) {
        const path = this.path.join(dir, name);
        try {
            return this.fs.stat(path).kind === 'file';
        }
        catch (error) {
            this.problems.error(`cannot be read: ${reasonOf(error)}`, path);
            return false;
        }
    }
}
