export interface Replacement {
    readonly path: string;
    /** The one version that is replaced; absent: all. */
    readonly version?: string;
    /** A directory as written, or a module path. */
    readonly target: string;
    /** Of a module; absent for directories. */
    readonly targetVersion?: string;
}
export interface Requirements {
    /** Module path → version. */
    readonly require: ReadonlyMap<string, string>;
    readonly replace: readonly Replacement[];
}
/** `require` and `replace` lines; what cannot be read is passed over (`parseModFile` tells it). */
export declare function parseRequirements(text: string): Requirements;
/** The newer of two versions by semantic versioning: what minimal version selection takes of two requirements. */
export declare function newer(a: string | undefined, b: string): string;
