/** What the workspace layer yields: which Go files make up which packages, read once. */

export interface DirectoryEntry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'symlink' | 'other';
}

/**
 * All file access of the core goes through this, so that it also runs where there is no disk (tests, a browser).
 * Paths are absolute, in the form of the host (`node:path`). Methods throw Node's errors (`code` ENOENT, EACCES, …).
 */
export interface FileSystem {
  /** The form of its paths; absent: the host's. */
  readonly paths?: 'posix' | 'win32';
  /** May refuse a file beyond `MAX_FILE_BYTES` with the code EFBIG instead of reading it. */
  readFile(path: string): Uint8Array;
  readDirectory(path: string): DirectoryEntry[];
  /** Follows links. */
  stat(path: string): { readonly kind: 'file' | 'directory' | 'other'; readonly size: number };
  /** The path with all links resolved. */
  realPath(path: string): string;
}

/** A go.mod, as far as verdicts depend on it. */
export interface Module {
  /** Absolute directory of the go.mod. */
  readonly root: string;
  /** Module path. */
  readonly path: string;
  /** The `go` line (`1.22`, `1.23rc1`), absent where there is none. */
  readonly go?: string;
  /** The `toolchain` line without the `go` prefix. */
  readonly toolchain?: string;
  /** `godebug` lines (of go.work, where one governs). */
  readonly godebug: ReadonlyMap<string, string>;
  /** `ignore` lines as written. */
  readonly ignore: readonly string[];
}

export interface GoFile {
  /** Absolute path. */
  readonly path: string;
  /** As shown to people: relative to cwd where below it, else absolute; `/` as separator. */
  readonly display: string;
  /** Whole content, as on disk (BOM, CRLF and all). */
  readonly bytes: Uint8Array;
  /** The package clause's name; empty where it cannot be read. */
  readonly packageName: string;
  readonly isTest: boolean;
  readonly isGenerated: boolean;
  /** Whether findings in it are wanted (false: read only because its package is). */
  readonly selected: boolean;
  /** `//go:debug` settings before the package clause. */
  readonly godebug: ReadonlyMap<string, string>;
}

/** Files of one directory with one package clause; `foo_test` is a package of its own. */
export interface Package {
  readonly dir: string;
  /** Import path; for code outside any module the directory as shown. */
  readonly importPath: string;
  readonly name: string;
  readonly module?: Module;
  /** In order of their names. */
  readonly files: readonly GoFile[];
}

export interface WorkspaceOptions {
  readonly cwd: string;
  /** As the go command reads them; none = `./...`. */
  readonly patterns: readonly string[];
  readonly fs: FileSystem;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly goos?: string;
  readonly goarch?: string;
  /** Build tags beside those of GOFLAGS. */
  readonly tags: readonly string[];
  readonly tests: boolean;
  /** `--workspace`: all modules of the go.work that governs cwd. */
  readonly workspace: boolean;
  /** Contents that stand in for files on disk (or for files not there), by absolute path: `--stdin-filename`. */
  readonly overlay: ReadonlyMap<string, Uint8Array>;
}

export interface WorkspaceProblem {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** Absolute path. */
  readonly path?: string;
}

/** Packages in order of directory and name; the same for any order of patterns and of directory listings. */
export interface Workspace {
  readonly packages: readonly Package[];
  readonly problems: readonly WorkspaceProblem[];
  /** Roots of the modules of which every package is here; for code outside any module the directories that a `...` reached. */
  readonly whole: ReadonlySet<string>;
}
