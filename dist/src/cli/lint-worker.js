/** The thread of `lintInThread` and `mapsInThread`. */
import { parentPort, workerData } from 'node:worker_threads';
import { lint, listMaps } from '../index.js';
/** Milliseconds between two reports of progress. */
const pace = 80;
const sent = workerData;
const send = (message) => parentPort?.postMessage(message);
let next = 0;
function onProgress(progress) {
    const now = performance.now();
    if (now < next)
        return;
    next = now + pace;
    send({ kind: 'progress', progress });
}
try {
    if (sent.job === 'lint') {
        const sources = new Map();
        const result = await lint({ ...sent.options, sources, onProgress });
        send({ kind: 'lint', result, sources });
    }
    else {
        send({ kind: 'maps', result: await listMaps({ ...sent.options, onProgress }) });
    }
}
catch (error) {
    send({ kind: 'error', error });
}
