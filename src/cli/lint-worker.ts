/** The thread of `lintInThread` and `mapsInThread`. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Progress } from '../engine/options.js';
import { lint, listMaps } from '../index.js';
import type { Message, Sent } from './lint-thread.js';

/** Milliseconds between two reports of progress. */
const pace = 80;

const sent: Sent = workerData;
const send = (message: Message) => parentPort?.postMessage(message);
let next = 0;

function onProgress(progress: Progress): void {
  const now = performance.now();
  if (now < next) return;
  next = now + pace;
  send({ kind: 'progress', progress });
}

try {
  if (sent.job === 'lint') {
    const sources = new Map<string, Uint8Array>();
    const result = await lint({ ...sent.options, sources, onProgress });
    send({ kind: 'lint', result, sources });
  } else {
    send({ kind: 'maps', result: await listMaps({ ...sent.options, onProgress }) });
  }
} catch (error) {
  send({ kind: 'error', error });
}
