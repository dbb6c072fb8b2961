/** The nearest folder from `dir` (absolute) upwards that holds `.git`: a folder, or in worktrees and submodules a file. git is not run. */
export declare function repositoryRoot(dir: string): string | undefined;
