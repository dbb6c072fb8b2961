/** A world for the command line: everything it writes is kept, and linting is what the test says. */

import type { Io, Output, Spinner } from '../../src/cli/io.js';
import { main } from '../../src/cli/run.js';
import { type LintOptions, type LintResult, listMaps, type RuleMeta } from '../../src/index.js';
import { result } from '../report/samples.js';

export const rules: readonly RuleMeta[] = [
  {
    id: 'sync-map-write-only',
    summary: 'a sync.Map that only grows',
    description: 'Delete what is done with.',
    severity: 'warning',
    goVersions: 'all',
  },
  {
    id: 'ticker-without-stop',
    summary: 'a ticker that is not stopped',
    description: 'Call Stop.',
    severity: 'warning',
    goVersions: 'up to 1.22',
  },
  {
    id: 'no-such-page',
    summary: 'a rule without a page | really',
    description: 'Its meta is all there is.',
    severity: 'error',
    goVersions: 'all',
  },
];

export interface World {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  readonly stdin?: string;
  readonly signal?: AbortSignal;
  readonly stdout?: Output;
  readonly spin?: (text: string) => Spinner;
  readonly lint?: (options: LintOptions) => LintResult | Promise<LintResult>;
}

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What `lint` was called with. */
  readonly asked: readonly LintOptions[];
}

export async function run(argv: readonly string[], world: World = {}): Promise<Outcome> {
  const written = { stdout: '', stderr: '' };
  const asked: LintOptions[] = [];
  const output = (name: 'stdout' | 'stderr'): Output => ({
    isTerminal: world.terminal ?? false,
    async write(text) {
      written[name] += text;
    },
  });
  const io: Io = {
    cwd: world.cwd ?? '/nowhere/at/all',
    env: world.env ?? {},
    stdout: world.stdout ?? output('stdout'),
    stderr: output('stderr'),
    readStdin: async () => new TextEncoder().encode(world.stdin ?? ''),
    ...(world.spin === undefined ? {} : { spin: world.spin }),
    signal: world.signal ?? new AbortController().signal,
    async lint(options) {
      asked.push(options);
      return world.lint === undefined ? result([]) : await world.lint(options);
    },
    maps: listMaps,
    rules: async () => rules,
  };
  const code = await main(argv, io);
  return { code, ...written, asked };
}

/** The options of the only run. */
export function only({ asked, stderr }: Outcome): LintOptions {
  const [options, ...more] = asked;
  if (options === undefined || more.length > 0) throw new Error(`${asked.length} runs; ${stderr}`);
  return options;
}
