/** Which lines of the linted files are new, seen from a revision. */
import { lstatSync, realpathSync } from 'node:fs';
import path, { basename, dirname, join, resolve } from 'node:path';
import { addedLines, alignment, linesOf } from '../../engine/post/line-diff.js';
import { relativeBelow } from '../../workspace/paths.js';
import { Repository } from './repository.js';
/** Share of lines that a file must have in common with a deleted one to count as that one under a new name (git's default for -M). */
const similar = 0.5;
/** Deleted files that are looked at for one that is new: the most that git's rename detection takes by default. */
const maxSources = 1_000;
export class Changes {
    #cwd;
    #repository;
    #before;
    /** Where only staged lines count. */
    #index;
    #contents = new Map();
    #gone;
    /** Asks git for what is compared with. Throws a `UsageError` on revisions that are none, and outside of repositories. */
    constructor(since, cwd, env) {
        this.#cwd = cwd;
        this.#repository = Repository.open(cwd, env);
        const commit = commitOf(since, this.#repository);
        this.#before = commit === undefined ? new Map() : this.#repository.tree(commit);
        this.#index = since.kind === 'staged' ? this.#repository.index() : undefined;
    }
    /**
     * The new lines of files, given their contents by display path. In a file that the revision has not, all are new, but for one that it
     * has under another name which is gone.
     */
    lines(files) {
        const root = realpathSync.native(this.#repository.root);
        const named = [...files].map(([display, content]) => ({ display, content, file: relativeBelow(root, this.#real(display), path) }));
        // All at once: a start of git per file would take longer than linting it.
        this.#fetch(named.flatMap(({ file = '' }) => [this.#before.get(file), this.#index?.get(file)]));
        const newLines = this.#index === undefined ? this.#sinceRevision : this.#staged;
        return new Map(named.map(({ display, content, file }) => [display, newLines.call(this, file, linesOf(content))]));
    }
    #sinceRevision(file, now) {
        return addedLines(file === undefined ? [] : this.#earlier(file, now), now);
    }
    /** Lines that stand in the index as they stand here, and are new there. */
    #staged(file, now) {
        const id = file === undefined ? undefined : this.#index?.get(file);
        if (file === undefined || id === undefined)
            return new Set();
        const staged = this.#linesOf(id);
        const added = addedLines(this.#earlier(file, staged), staged);
        return new Set(alignment(staged, now).flatMap((at, i) => (at !== undefined && added.has(at + 1) ? [i + 1] : [])));
    }
    /** The lines of a file at the revision, under the name it had there; none where it is new. */
    #earlier(file, now) {
        const id = this.#before.get(file);
        if (id !== undefined)
            return this.#linesOf(id);
        let best = [];
        let most = 0;
        for (const lines of this.#deleted()) {
            const common = now.length - addedLines(lines, now).size;
            if (common > most && common >= similar * Math.max(now.length, lines.length)) {
                best = lines;
                most = common;
            }
        }
        return best;
    }
    /** Go files of the revision that are no more: from which others may have come. */
    #deleted() {
        if (this.#gone !== undefined)
            return this.#gone;
        const exists = (file) => this.#index?.has(file) ?? isThere(join(this.#repository.root, file));
        const ids = [...this.#before].filter(([file]) => file.endsWith('.go') && !exists(file)).map(([, id]) => id);
        const sources = ids.slice(0, maxSources);
        this.#fetch(sources);
        this.#gone = sources.map((id) => this.#linesOf(id));
        return this.#gone;
    }
    #fetch(ids) {
        const wanted = ids.filter((id) => id !== undefined).filter((id) => !this.#contents.has(id));
        for (const [id, content] of this.#repository.contents(wanted))
            this.#contents.set(id, content);
    }
    #linesOf(id) {
        return linesOf(this.#contents.get(id) ?? new Uint8Array());
    }
    /** Absolute, links to folders resolved as git resolves them; a file that is only on standard input need not be there. */
    #real(display) {
        const file = resolve(this.#cwd, display);
        try {
            return join(realpathSync.native(dirname(file)), basename(file));
        }
        catch {
            return file;
        }
    }
}
function commitOf(since, repository) {
    if (since.kind === 'staged')
        return repository.head();
    const commit = repository.commit(since.revision);
    return since.kind === 'revision' ? commit : repository.mergeBase(commit);
}
function isThere(file) {
    try {
        return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        // A folder on the way is a file by now.
        return false;
    }
}
