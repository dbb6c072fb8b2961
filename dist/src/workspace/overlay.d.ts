import type { FileSystem } from './types.js';
/** `base` with the files of `overlay` (by absolute path) in the place of its own or beside them. */
export declare function overlayFileSystem(base: FileSystem, overlay: ReadonlyMap<string, Uint8Array>): FileSystem;
