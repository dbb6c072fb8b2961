/** What Go's own parser says about the syntax of sources: test/outline/judge, run where Go is installed. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('judge', import.meta.url));

/** For each source its first error, or an empty text. */
export function judged(sources: readonly Uint8Array[]): string[] {
  const input = Buffer.concat(sources.flatMap((source) => [Buffer.from(`${source.length}\n`), source]));
  const run = spawnSync('go', ['run', '.'], {
    cwd: folder,
    input,
    maxBuffer: 1 << 28,
    env: { ...process.env, GOFLAGS: '', GOWORK: 'off' },
  });
  const lines = run.stdout.toString().split('\n').slice(0, -1);
  if (lines.length !== sources.length) throw new Error(`the judge failed: ${run.stderr.toString()}`);
  return lines;
}
