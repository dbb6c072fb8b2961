/** What tests need beyond Node: where it is absent they are skipped, but never in `.ci/run`, which installs it. */
import { type SpawnSyncOptionsWithStringEncoding, spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** Absolute path of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Whether this is `.ci/run`, where a skipped test is a failure. */
const ci = process.env['MAPLINT_CI'] === '1';

/** For `test.skipIf`: true where the command is not to be had (it is called with `args`, which must succeed). */
export function lacks(command: string, ...args: string[]): boolean {
  return !ci && spawnSync(command, args, { stdio: 'ignore', timeout: 20_000 }).status !== 0;
}

/** For `test.skipIf`: true where the npm registry does not answer. */
export function lacksRegistry(): boolean {
  return lacks('npm', 'ping', '--fetch-retries=0', '--fetch-timeout=5000');
}

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end. `NO_COLOR` is set, and nothing that npm, git or vitest tell their children is passed on. */
export function run(command: string, args: readonly string[], options: Partial<SpawnSyncOptionsWithStringEncoding> = {}): Ran {
  const env: NodeJS.ProcessEnv = { NO_COLOR: '1' };
  for (const [name, value] of Object.entries(process.env)) {
    if (!/^(npm_|GIT_|MAPLINT_|NODE_ENV$|INIT_CWD$|VITEST|FORCE_COLOR$)/i.test(name)) env[name] = value;
  }
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    ...options,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    env: { ...env, ...options.env },
  });
  if (error !== undefined) throw error;
  return { code: status, stdout, stderr };
}

/** As `run`, but throws with the command's output where it does not succeed. */
export function mustRun(command: string, args: readonly string[], options: Partial<SpawnSyncOptionsWithStringEncoding> = {}): Ran {
  const ran = run(command, args, options);
  if (ran.code !== 0) throw new Error(`${command} ${args.join(' ')} gave ${ran.code}\n${ran.stdout}\n${ran.stderr}`);
  return ran;
}

/** A new folder that goes away with the test. */
export function temporaryFolder(): string {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'go-maplint-')));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}
