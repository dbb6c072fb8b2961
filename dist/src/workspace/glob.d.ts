/**
 * Absolute paths of files and directories on the real disk that a glob (with `/`) matches. Links to directories are not entered;
 * names that begin with `.` only match where the glob spells the dot; no ignore file is read. Errors are Node's.
 */
export declare function expandGlob(cwd: string, glob: string): string[];
