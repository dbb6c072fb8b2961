/** The process: hands its arguments, streams and signals to `main` and takes over the exit code. Importing this runs the command. */
import './tiering.js';
import { constants } from 'node:os';
import process from 'node:process';
import yoctoSpinner from 'yocto-spinner';
import { Interrupt, type Io } from './io.js';
import { lintInThread, mapsInThread } from './lint-thread.js';
import { main } from './run.js';
import { outputOf } from './streams.js';

const { stdin, stdout, stderr, env } = process;
const moving = stderr.isTTY === true && env['TERM'] !== 'dumb' && env['CI'] === undefined;

/**
 * Where somebody watches, linting goes on in a thread, so that the spinner turns and Ctrl-C restores the terminal. Elsewhere it goes on
 * here, a fifth of CPU cheaper on a small run, and a signal ends the process as it ends any other. (tsx's loader reaches no threads.)
 */
const aside = moving && !import.meta.url.endsWith('.ts');

const interrupt = new AbortController();
for (const signal of aside ? (['SIGINT', 'SIGTERM'] as const) : []) {
  // Once: the second time ends the process, whatever it is doing.
  process.once(signal, () => interrupt.abort(new Interrupt(128 + constants.signals[signal])));
}

const io: Io = {
  // Throws in a folder that is gone; `main` then tells.
  get cwd() {
    return process.cwd();
  },
  env: { ...env },
  stdout: outputOf(stdout, 'standard output'),
  stderr: outputOf(stderr, 'standard error'),
  async readStdin() {
    const chunks: Buffer[] = [];
    for await (const chunk of stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  },
  ...(moving ? { spin: (text: string) => yoctoSpinner({ text, stream: stderr, handleSignals: false }).start() } : {}),
  signal: interrupt.signal,
  lint: aside ? lintInThread : async (options) => (await import('../index.js')).lint(options),
  maps: aside ? mapsInThread : async (options) => (await import('../index.js')).listMaps(options),
  rules: async () => (await import('../../rules/index.js')).rules.map(({ meta }) => meta),
};

const code = await main(process.argv.slice(2), io);
if (interrupt.signal.aborted) process.exit(code);
// Not `exit`, which would drop what a pipe has not taken yet.
process.exitCode = code;
