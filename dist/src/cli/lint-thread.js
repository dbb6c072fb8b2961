/**
 * `lint` and `listMaps` in a thread of their own. They compute for seconds without a pause; this way Ctrl-C is heard at once, the spinner
 * turns, and running out of memory is an error that can be told.
 */
import { Worker } from 'node:worker_threads';
/** As `lint`, but for `fs`. */
export function lintInThread({ onProgress, signal, sources, fs: _, ...options }) {
    return inThread({ job: 'lint', options }, { onProgress, signal }, (message) => {
        if (message.kind !== 'lint')
            return undefined;
        for (const [file, content] of message.sources)
            sources?.set(file, content);
        return message.result;
    });
}
/** As `listMaps`, but for `fs`. */
export function mapsInThread({ onProgress, signal, fs: _, ...options }) {
    return inThread({ job: 'maps', options }, { onProgress, signal }, (message) => (message.kind === 'maps' ? message.result : undefined));
}
/** Aborting ends the thread. Works compiled only: no loader of TypeScript reaches into threads. */
function inThread(sent, { onProgress, signal }, resultOf) {
    return new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const worker = new Worker(new URL('./lint-worker.js', import.meta.url), { workerData: sent });
        const abort = () => {
            reject(signal?.reason);
            void worker.terminate();
        };
        signal?.addEventListener('abort', abort, { once: true });
        worker.on('message', (message) => {
            if (message.kind === 'progress')
                onProgress?.(message.progress);
            else if (message.kind === 'error')
                reject(message.error);
            else {
                const result = resultOf(message);
                if (result !== undefined)
                    resolve(result);
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
