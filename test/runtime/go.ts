/** The Go releases that tests run: GOTOOLCHAIN fetches them through the module proxy where they are not installed. */
import { execFile, spawnSync } from 'node:child_process';
import type { Ran } from '../harness/tools.js';

/** Go version → the patch release that stands for it. */
export const releases = {
  '1.18': 'go1.18.10',
  '1.21': 'go1.21.13',
  '1.22': 'go1.22.12',
  '1.23': 'go1.23.4',
  '1.24': 'go1.24.0',
  '1.26': 'go1.26.0',
  '1.27': 'go1.27.4',
} as const;

export type GoVersion = keyof typeof releases;

/** Settings of the machine that would change what a program is built as, or where it is written. */
const foreign = /^(GO111MODULE|GODEBUG|GOENV|GOEXPERIMENT|GOFLAGS|GOOS|GOARCH|GOTOOLCHAIN|GOWORK|GOBIN)$/;

/** Environment of the go command for one release, free of the machine's own Go settings; `GODEBUG` and the like go into `more`. */
export function goEnv(version: GoVersion, more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (!foreign.test(name)) env[name] = value;
  }
  return { ...env, GOENV: 'off', GOFLAGS: '-buildvcs=false', GOTOOLCHAIN: releases[version], ...more };
}

/** Runs a command to its end without waiting for it here, so that two can run side by side. Rejects only where it cannot be started. */
export function start(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = execFile(command, args, { cwd, env, maxBuffer: 16 << 20 }, (error, stdout, stderr) => {
      if (error !== null && child.pid === undefined) reject(error);
      else resolve({ code: child.exitCode, stdout, stderr });
    });
  });
}

/** As `start` with `go`, but throws with the command's output where it fails. */
export async function mustGo(
  version: GoVersion,
  args: readonly string[],
  cwd: string,
  more?: Readonly<Record<string, string>>,
): Promise<Ran> {
  const ran = await start('go', args, cwd, goEnv(version, more));
  if (ran.code !== 0) throw new Error(`${releases[version]}: go ${args.join(' ')} in ${cwd} gave ${ran.code}\n${ran.stdout}${ran.stderr}`);
  return ran;
}

/**
 * For `describe.skipIf`: true where one of the releases is not to be had, which takes its download the first time.
 * Never true in `.ci/run`, where a skipped test is a failure.
 */
export function lacksGo(...versions: readonly GoVersion[]): boolean {
  if (process.env['MAPLINT_CI'] === '1') return false;
  return versions.some((version) => {
    const { status, stdout } = spawnSync('go', ['env', 'GOVERSION'], { encoding: 'utf8', env: goEnv(version), timeout: 120_000 });
    return status !== 0 || stdout.trim() !== releases[version];
  });
}

/** `each(item)` for all items, at most `width` at a time. */
export async function pooled<Item>(items: readonly Item[], width: number, each: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await each(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
}
