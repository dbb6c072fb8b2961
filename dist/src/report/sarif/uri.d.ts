/** Replaced when a URI is read; `originalUriBaseIds` says by what. */
export declare const baseId = "%SRCROOT%";
/** Turns display paths into SARIF artifact locations, relative to the root where they are below it. */
export declare class ArtifactUris {
    #private;
    /** Both absolute. */
    constructor(cwd: string, root: string);
    /** `file:///…/` of the root. */
    get rootUri(): string;
    /** A display path: relative to the working directory, or absolute. */
    locate(file: string): {
        uri: string;
        uriBaseId?: string;
    };
    /** The same as a plain path: relative to the root where below it, else as it was. */
    path(file: string): string;
}
