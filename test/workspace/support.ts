/** What the tests of the workspace layer share. */
import {
  loadWorkspace,
  type MemoryOptions,
  memoryFileSystem,
  nodeFileSystem,
  type Workspace,
  type WorkspaceOptions,
} from '../../src/workspace/index.js';
import { lacks, mustRun } from '../harness/tools.js';

type Some = Partial<WorkspaceOptions> & { memory?: MemoryOptions };

const defaults = { tags: [], tests: true, workspace: false, overlay: new Map<string, Uint8Array>(), env: {}, patterns: [] };

/** Loads from files in memory, from `/m`. */
export function load(files: Readonly<Record<string, string | Uint8Array>>, patterns: readonly string[] = [], some: Some = {}): Workspace {
  const { memory, ...options } = some;
  return loadWorkspace({ ...defaults, cwd: '/m', patterns, fs: memoryFileSystem(files, memory), ...options });
}

/** Loads from the real disk. */
export function loadDisk(cwd: string, patterns: readonly string[], some: Partial<WorkspaceOptions> = {}): Workspace {
  return loadWorkspace({ ...defaults, cwd, patterns, fs: nodeFileSystem, ...some });
}

/** All files as shown, in order; those that were not asked for in parentheses. */
export function shown({ packages }: Workspace): string[] {
  return packages.flatMap((one) => one.files.map((file) => (file.selected ? file.display : `(${file.display})`)));
}

/** `severity path: message` per problem. */
export function told({ problems }: Workspace): string[] {
  return problems.map(({ severity, path, message }) => `${severity} ${path === undefined ? '' : `${path}: `}${message}`);
}

/** For `test.skipIf`: true where there is no Go. */
export const lacksGo = lacks('go', 'version');

/** Output of a Go command; the environment's own choices of platform and flags do not count. */
export function go(args: readonly string[], cwd: string, env: Record<string, string> = {}, input = ''): string {
  const clean = { GOFLAGS: '', GOOS: '', GOARCH: '', GOWORK: '', GO111MODULE: '', GOPROXY: 'off', GOTOOLCHAIN: 'local' };
  return mustRun('go', args, { cwd, input, env: { ...clean, ...env } }).stdout;
}
