import type { FileSystem } from './types.js';
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
/** A read-only tree of `files` (absolute path → content); parents come by themselves. */
export declare function memoryFileSystem(files: Readonly<Record<string, string | Uint8Array>>, options?: MemoryOptions): FileSystem;
