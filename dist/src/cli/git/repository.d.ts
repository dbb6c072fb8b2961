/** Paths from the root of the work tree, with `/`, and the object ids of their contents. Regular files only. */
export type Tree = ReadonlyMap<string, string>;
export declare class Repository {
    #private;
    /** Absolute, as git writes it (with `/` on Windows, links resolved). */
    readonly root: string;
    private constructor();
    /** The repository around `cwd` (absolute). Throws a `UsageError` where there is none, or git refuses to read it. */
    static open(cwd: string, env: Readonly<Record<string, string | undefined>>): Repository;
    /** Object id of the commit that a revision names. */
    commit(revision: string): string;
    /** Object id of the commit where the histories of `commit` and HEAD parted. */
    mergeBase(commit: string): string;
    /** Undefined before the first commit. */
    head(): string | undefined;
    tree(commit: string): Tree;
    /** What would be committed. Files with conflicts are left out. */
    index(): Tree;
    /** Contents by object id, as they are stored: no filter has seen them. Throws where one is missing (partial clones). */
    contents(ids: Iterable<string>): Map<string, Buffer>;
}
