/** The real disk. */
import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { MAX_FILE_BYTES } from './limits.js';
/** Reads the real disk, synchronously; errors are Node's. */
export const nodeFileSystem = {
    readFile,
    readDirectory(path) {
        return readdirSync(path, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
    },
    stat(path) {
        const stats = statSync(path);
        return { kind: stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'other', size: stats.size };
    },
    realPath: realpathSync.native,
};
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'directory';
    return entry.isSymbolicLink() ? 'symlink' : 'other';
}
/** The size is known before the content is fetched, without a call more than `readFileSync` makes. */
function readFile(path) {
    const file = openSync(path, 'r');
    try {
        const stats = fstatSync(file);
        if (stats.size > MAX_FILE_BYTES)
            throw Object.assign(new Error(`EFBIG: file too large, read '${path}'`), { code: 'EFBIG' });
        // A size of 0 says nothing in /proc and its like; a directory throws EISDIR here.
        if (stats.size === 0)
            return readFileSync(file);
        const bytes = Buffer.allocUnsafeSlow(stats.size);
        let length = 0;
        while (length < bytes.length) {
            const read = readSync(file, bytes, length, bytes.length - length, null);
            if (read === 0)
                break;
            length += read;
        }
        return bytes.subarray(0, length);
    }
    finally {
        closeSync(file);
    }
}
