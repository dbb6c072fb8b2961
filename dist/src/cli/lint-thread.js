/**
 * `lint` in a thread of its own. Linting computes for seconds without a pause; this way Ctrl-C is heard at once, the spinner turns, and
 * running out of memory is an error that can be told.
 */
import { Worker } from 'node:worker_threads';
/** As `lint`, but for `fs`. Aborting ends the thread. Works compiled only: no loader of TypeScript reaches into threads. */
export function lintInThread({ onProgress, signal, sources, fs: _, ...options }) {
    const sent = options;
    return new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const worker = new Worker(new URL('./lint-worker.js', import.meta.url), { workerData: sent });
        const abort = () => {
            reject(signal?.reason);
            void worker.terminate();
        };
        signal?.addEventListener('abort', abort, { once: true });
        worker.on('message', (message) => {
            switch (message.kind) {
                case 'progress':
                    onProgress?.(message.progress);
                    break;
                case 'result':
                    for (const [file, content] of message.sources)
                        sources?.set(file, content);
                    resolve(message.result);
                    break;
                case 'error':
                    reject(message.error);
                    break;
            }
        });
        worker.on('error', (error) => {
            if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY')
                reject(error);
            else
                reject(new Error('not enough memory; NODE_OPTIONS=--max-old-space-size=8192 allows 8 GB, or lint fewer packages at once'));
        });
        worker.on('exit', (code) => {
            signal?.removeEventListener('abort', abort);
            // Of no effect where there was a result.
            reject(new Error(`the linting thread ended with code ${code}`));
        });
    });
}
