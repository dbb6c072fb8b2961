import type { FileSystem } from './types.js';
/** Reads the real disk, synchronously; errors are Node's. */
export declare const nodeFileSystem: FileSystem;
