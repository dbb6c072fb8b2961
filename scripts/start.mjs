/**
 * `npm start`: the linter as committed in dist/, with Node alone. Without arguments it lints the sample service that ships here and
 * succeeds when it found its faults; `npm start -- PATTERNS` lints those, relative to where npm was called, and keeps the exit code.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const args = process.argv.slice(2);

/** Exit code of the linter; what a signal ended counts as the shell counts it. */
function lint(lintArgs, cwd) {
  const run = spawnSync(process.execPath, [cli, ...lintArgs], { cwd, stdio: 'inherit' });
  if (run.error) throw run.error;
  return run.signal ? 128 + constants.signals[run.signal] : (run.status ?? 2);
}

if (!existsSync(cli)) {
  console.error('dist/cli.js is missing: run `npm run dist` first.');
  process.exitCode = 2;
} else if (args.length > 0) {
  process.exitCode = lint(args, process.env.INIT_CWD ?? process.cwd());
} else {
  const code = lint(['--format', 'friendly', './test/sample/...'], root);
  if (code === 0) console.error('The sample holds faults, and none was found.');
  process.exitCode = code === 1 ? 0 : code === 0 ? 1 : code;
}
