import type { Workspace, WorkspaceOptions } from './types.js';
/**
 * Finds and reads the files that `options` ask for, each once. Never throws for what is on disk: what cannot be read is among the problems.
 * The result does not depend on the order of patterns or of directory listings.
 */
export declare function loadWorkspace(options: WorkspaceOptions): Workspace;
