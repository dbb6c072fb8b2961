/** The syntax that go.mod and go.work share (golang.org/x/mod/modfile), as far as this linter needs it. */
/** What could be read of a go.mod or go.work. */
export interface ModFile {
    readonly module?: string;
    readonly go?: string;
    /** Without the `go` prefix; `default` is as good as none. */
    readonly toolchain?: string;
    readonly godebug: ReadonlyMap<string, string>;
    readonly ignore: readonly string[];
    /** go.work: directories as written. */
    readonly use: readonly string[];
    readonly errors: readonly ModFileError[];
}
export interface ModFileError {
    /** 1-based. */
    readonly line: number;
    readonly message: string;
}
export declare class LineError extends Error {
}
/** Reads what can be read. Directives that do not matter here, or that Go adds later, are passed over. */
export declare function parseModFile(text: string): ModFile;
/** The words and marks of one line, strings unquoted; a comment ends it. */
export declare function tokenize(line: string): string[];
