import type { Package, WorkspaceOptions } from './types.js';
export declare class Dependencies {
    #private;
    constructor(options: WorkspaceOptions);
    /** The package that an import path means in code of `from`, without tests; undefined where it is not on this machine. */
    read(path: string, from: Package): Package | undefined;
}
