import type { Output } from './io.js';

/** What a reader that went away makes of a write; EOF is Windows'. */
const gone: ReadonlySet<string | undefined> = new Set(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED']);

/** A stream of the process as the command line sees it; `name` is for errors. */
export function outputOf(stream: NodeJS.WriteStream, name: string): Output {
  // Errors are told through the callback of the write.
  stream.on('error', () => {});
  return {
    isTerminal: stream.isTTY === true,
    write: (text) =>
      new Promise((resolve, reject) => {
        if (text === '') return resolve();
        stream.write(text, (error: NodeJS.ErrnoException | null | undefined) => {
          if (error === null || error === undefined || gone.has(error.code)) resolve();
          else reject(new Error(`cannot write to ${name}: ${error.message}`));
        });
      }),
  };
}
