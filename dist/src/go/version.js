/** Go versions and what they change at run time. */
/** `1.23`, `1.23.4`, `1.23rc1` → [1, 23]; undefined where it is no version. */
function parseGoVersion(text) {
    const m = text === undefined ? null : /^(?:go)?(\d+)\.(\d+)/.exec(text);
    return m === null ? undefined : [Number(m[1]), Number(m[2])];
}
/** Whether `version` is at least `1.minor`; false where it is unknown. */
export function atLeast(version, minor) {
    const v = parseGoVersion(version);
    return v !== undefined && (v[0] > 1 || (v[0] === 1 && v[1] >= minor));
}
/** The toolchain that builds: the higher of the `go` and `toolchain` lines (go.dev/doc/toolchain); undefined = the newest. */
export function buildingToolchain(runtime) {
    const go = parseGoVersion(runtime.go);
    const toolchain = parseGoVersion(runtime.toolchain);
    if (go === undefined || toolchain === undefined)
        return runtime.go ?? runtime.toolchain;
    return toolchain[0] > go[0] || (toolchain[0] === go[0] && toolchain[1] > go[1]) ? runtime.toolchain : runtime.go;
}
/**
 * Whether the collector frees a ticker or timer that nothing refers to though it was never stopped (go.dev/doc/go1.23, golang/go#61542):
 * from 1.23 by the main module's go line, unless `asynctimerchan=1` brings the old channels back, which Go 1.27 no longer knows.
 */
export function collectsTimers(runtime) {
    if (runtime.go === undefined)
        return false;
    if (atLeast(buildingToolchain(runtime), 27))
        return true;
    const setting = runtime.godebug.get('asynctimerchan');
    if (setting !== undefined)
        return setting !== '1';
    const base = runtime.godebug.get('default');
    return atLeast(base ?? runtime.go, 23);
}
