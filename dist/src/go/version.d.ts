/** Go versions and what they change at run time. */
/** Whether `version` is at least `1.minor`; false where it is unknown. */
export declare function atLeast(version: string | undefined, minor: number): boolean;
/** What a program's runtime depends on. */
export interface Runtime {
    /** `go` line of the main module (or `--go`); absent: code without a go.mod. */
    readonly go?: string;
    /** `toolchain` line. */
    readonly toolchain?: string;
    /** Settings of go.mod's `godebug` lines and of `//go:debug`. */
    readonly godebug: ReadonlyMap<string, string>;
}
/** The toolchain that builds: the higher of the `go` and `toolchain` lines (go.dev/doc/toolchain); undefined = the newest. */
export declare function buildingToolchain(runtime: Runtime): string | undefined;
/**
 * Whether the collector frees a ticker or timer that nothing refers to though it was never stopped (go.dev/doc/go1.23, golang/go#61542):
 * from 1.23 by the main module's go line, unless `asynctimerchan=1` brings the old channels back, which Go 1.27 no longer knows.
 */
export declare function collectsTimers(runtime: Runtime): boolean;
