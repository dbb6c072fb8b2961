/** What a caller may ask of a run. */
import type { Confidence, Severity } from '../finding.js';
import type { FileSystem } from '../workspace/types.js';

/** What is read, and as what. */
export interface LoadOptions {
  /** Default: the process's. */
  readonly cwd?: string;
  /** As the go command reads them, and files from any directories; none = `./...`. */
  readonly patterns?: readonly string[];
  /** Go version that overrides every go.mod (`1.22`). */
  readonly go?: string;
  readonly goos?: string;
  readonly goarch?: string;
  readonly tags?: readonly string[];
  /** Whether `_test.go` files are read; default true. */
  readonly tests?: boolean;
  /** All modules of the go.work that governs `cwd`. */
  readonly workspace?: boolean;
  /** Text that stands for one file; findings in that file only. */
  readonly stdin?: { readonly filename: string; readonly content: Uint8Array };
  /** `all` parses every declaration first: for finding out whether demand misses anything. The result is the same. */
  readonly parse?: 'demand' | 'all';
  /** GOFLAGS, GOOS, GOARCH, GOWORK, GOPATH, CGO_ENABLED are read; default the process's. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly fs?: FileSystem;
  readonly onProgress?: (progress: Progress) => void;
  /** Checked between stages and declarations; what runs rejects with its reason. */
  readonly signal?: AbortSignal;
}

export interface LintOptions extends LoadOptions {
  /** Ids of the rules to run; default all. Throws on unknown ones. */
  readonly rules?: readonly string[];
  /** Lowest severity kept; default `warning`. `syntax` and `suppression` notes are always kept. */
  readonly severity?: Severity;
  /** Lowest confidence kept; default `medium`. */
  readonly confidence?: Confidence;
  /** Whether a suppression comment must give a reason to be honoured; default true. */
  readonly requireReason?: boolean;
  /** Filled with the content of files that findings are about, related locations too, by the path shown. */
  readonly sources?: Map<string, Uint8Array>;
}

export interface Progress {
  readonly stage: 'read' | 'lint' | 'maps';
  readonly done: number;
  readonly total: number;
}
