import type { ChangedLines } from '../../engine/post/changed-lines.js';
/** A revision to compare with; the point where the way to HEAD left it; or what is in the index and not in HEAD. */
export type Since = {
    readonly kind: 'revision' | 'merge-base';
    readonly revision: string;
} | {
    readonly kind: 'staged';
};
export declare class Changes {
    #private;
    /** Asks git for what is compared with. Throws a `UsageError` on revisions that are none, and outside of repositories. */
    constructor(since: Since, cwd: string, env: Readonly<Record<string, string | undefined>>);
    /**
     * The new lines of files, given their contents by display path. In a file that the revision has not, all are new, but for one that it
     * has under another name which is gone.
     */
    lines(files: ReadonlyMap<string, Uint8Array>): ChangedLines;
}
