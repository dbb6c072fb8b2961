/** The pinned modules: which they are, and how they come here through the Go module proxy. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFileSystem } from '../../src/workspace/index.js';
import { overlayFileSystem } from '../../src/workspace/overlay.js';
import type { FileSystem } from '../../src/workspace/types.js';
import { entriesOf, readJson, textOf } from './json.js';

/** A module at one version. */
export interface Pin {
  /** The snapshot's file name without `.json`, and what the command line calls it. */
  readonly name: string;
  readonly module: string;
  readonly version: string;
  /** Folders in it that are linted, each with a go.mod of its own; `.` unless the pin says otherwise. */
  readonly roots: readonly string[];
}

/** Reads `modules.json`. Throws where it is no list of pins. */
export function readPins(path: string): Pin[] {
  return entriesOf(readJson(path), path).map((entry) => {
    const roots = entry['roots'] ?? ['.'];
    if (!Array.isArray(roots) || !roots.every((r) => typeof r === 'string')) throw new Error(`${path}: "roots" is no list of folders`);
    return { name: textOf(entry, 'name', path), module: textOf(entry, 'module', path), version: textOf(entry, 'version', path), roots };
  });
}

/** The module's folder in the module cache, fetched where it is not there yet. Throws where there is no go command, or the proxy refuses. */
export function download({ module, version }: Pin): string {
  // Outside of any module: nothing around it may replace, vendor or pin what is asked for.
  const cwd = mkdtempSync(join(tmpdir(), 'go-maplint-'));
  try {
    const env = { ...process.env, GO111MODULE: 'on', GOFLAGS: '-mod=mod', GOTOOLCHAIN: 'local', GOWORK: 'off' };
    const go = spawnSync('go', ['mod', 'download', '-json', `${module}@${version}`], { cwd, env, encoding: 'utf8', timeout: 600_000 });
    if (go.error !== undefined) throw new Error(`cannot run the go command, which fetches the pinned modules: ${go.error.message}`);
    const said: unknown = go.stdout === '' ? undefined : JSON.parse(go.stdout);
    const dir = typeof said === 'object' && said !== null && 'Dir' in said ? said.Dir : undefined;
    if (go.status === 0 && typeof dir === 'string') return dir;
    const why = typeof said === 'object' && said !== null && 'Error' in said ? String(said.Error) : go.stderr.trim();
    throw new Error(`cannot fetch ${module}@${version}: ${why}`);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

/**
 * The disk, with a go.mod wherever one of the roots has only a `_go.mod`: a module's zip must hold no nested modules, so a toolchain's
 * go.mod files have that name until the go command first runs it (cmd/go/internal/toolchain).
 */
export function fileSystemOf(dir: string, pin: Pin): FileSystem {
  const absent = pin.roots
    .map((root) => ({ mod: join(dir, root, 'go.mod'), packed: join(dir, root, '_go.mod') }))
    .filter(({ mod, packed }) => !existsSync(mod) && existsSync(packed));
  return overlayFileSystem(nodeFileSystem, new Map(absent.map(({ mod, packed }) => [mod, readFileSync(packed)])));
}
