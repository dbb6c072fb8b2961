/** The thread of `lintInThread`. */
import { parentPort, workerData } from 'node:worker_threads';
import { lint } from '../index.js';
import type { Message, SentOptions } from './lint-thread.js';

/** Milliseconds between two reports of progress. */
const pace = 80;

const options: SentOptions = workerData;
const send = (message: Message) => parentPort?.postMessage(message);
const sources = new Map<string, Uint8Array>();
let next = 0;

try {
  const result = await lint({
    ...options,
    sources,
    onProgress(progress) {
      const now = performance.now();
      if (now < next) return;
      next = now + pace;
      send({ kind: 'progress', progress });
    },
  });
  send({ kind: 'result', result, sources });
} catch (error) {
  send({ kind: 'error', error });
}
