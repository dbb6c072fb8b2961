/**
 * `lint` and `listMaps` in a thread of their own. They compute for seconds without a pause; this way Ctrl-C is heard at once, the spinner
 * turns, and running out of memory is an error that can be told.
 */
import { Worker } from 'node:worker_threads';
import type { MapsOptions, MapsResult } from '../engine/maps.js';
import type { LoadOptions, Progress } from '../engine/options.js';
import type { LintOptions, LintResult } from '../index.js';

/** What of the options cannot be sent to a thread. */
type Kept = 'fs' | 'onProgress' | 'signal' | 'sources';

/** A job with what can be sent of its options. */
export type Sent =
  | { readonly job: 'lint'; readonly options: Omit<LintOptions, Kept> }
  | { readonly job: 'maps'; readonly options: Omit<MapsOptions, Kept> };

export type Message =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'lint'; readonly result: LintResult; readonly sources: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: 'maps'; readonly result: MapsResult }
  | { readonly kind: 'error'; readonly error: unknown };

/** As `lint`, but for `fs`. */
export function lintInThread({ onProgress, signal, sources, fs: _, ...options }: LintOptions): Promise<LintResult> {
  return inThread({ job: 'lint', options }, { onProgress, signal }, (message) => {
    if (message.kind !== 'lint') return undefined;
    for (const [file, content] of message.sources) sources?.set(file, content);
    return message.result;
  });
}

/** As `listMaps`, but for `fs`. */
export function mapsInThread({ onProgress, signal, fs: _, ...options }: MapsOptions): Promise<MapsResult> {
  return inThread({ job: 'maps', options }, { onProgress, signal }, (message) => (message.kind === 'maps' ? message.result : undefined));
}

type Watch = { readonly [K in 'onProgress' | 'signal']: LoadOptions[K] | undefined };

/** Aborting ends the thread. Works compiled only: no loader of TypeScript reaches into threads. */
function inThread<T>(sent: Sent, { onProgress, signal }: Watch, resultOf: (message: Message) => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(new URL('./lint-worker.js', import.meta.url), { workerData: sent });
    const abort = () => {
      reject(signal?.reason);
      void worker.terminate();
    };
    signal?.addEventListener('abort', abort, { once: true });
    worker.on('message', (message: Message) => {
      if (message.kind === 'progress') onProgress?.(message.progress);
      else if (message.kind === 'error') reject(message.error);
      else {
        const result = resultOf(message);
        if (result !== undefined) resolve(result);
      }
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') reject(error);
      else reject(new Error('not enough memory; NODE_OPTIONS=--max-old-space-size=8192 allows 8 GB, or lint fewer packages at once'));
    });
    worker.on('exit', (code) => {
      signal?.removeEventListener('abort', abort);
      // Of no effect where there was a result.
      reject(new Error(`the linting thread ended with code ${code}`));
    });
  });
}
