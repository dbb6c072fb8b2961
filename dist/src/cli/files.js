/** Reports into files: whole or not at all, and only where the user can have meant. */
import { randomBytes } from 'node:crypto';
import { accessSync, chmodSync, closeSync, constants, lstatSync, openSync, renameSync, rmSync, statSync, writeFileSync, } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from './io.js';
/** Whether a report can go to `path` (absolute); throws a `UsageError` if not. For telling before the run instead of after it. */
export function checkWritable(path) {
    if (path.endsWith('.go'))
        throw new UsageError(`${path} is the name of a Go file: it would be overwritten by the report`);
    try {
        if (kindOf(path) === 'file')
            accessSync(dirname(path), constants.W_OK);
    }
    catch (error) {
        if (error instanceof UsageError)
            throw error;
        throw new UsageError(`cannot write to ${path}: ${messageOf(error)}`);
    }
}
/**
 * Writes a whole file or leaves it as it was: into a new file beside it, which then takes its name. Devices and pipes are written to as
 * they are (renaming would replace `/dev/null` itself). Throws where that fails.
 */
export function writeOutput(path, text) {
    try {
        if (kindOf(path) === 'stream')
            writeStream(path, text);
        else
            replaceFile(path, text);
    }
    catch (error) {
        throw new Error(`cannot write to ${path}: ${messageOf(error)}`);
    }
}
function writeStream(path, text) {
    // Neither makes a file nor empties one, whatever has come to stand there.
    const descriptor = openSync(path, constants.O_WRONLY);
    try {
        writeFileSync(descriptor, text);
    }
    finally {
        closeSync(descriptor);
    }
}
function replaceFile(path, text) {
    const existing = lstatSync(path, { throwIfNoEntry: false });
    const temporary = join(dirname(path), `.go-maplint-${randomBytes(6).toString('hex')}.tmp`);
    try {
        // `wx` never follows a link that someone has laid there.
        writeFileSync(temporary, text, { flag: 'wx' });
        if (existing !== undefined)
            chmodSync(temporary, existing.mode & 0o777);
        renameSync(temporary, path);
    }
    catch (error) {
        rmSync(temporary, { force: true });
        throw error;
    }
}
/** `file`: one is there or may be made. A link to a file is refused: neither replacing it nor writing through it is surely what is meant. */
function kindOf(path) {
    const entry = lstatSync(path, { throwIfNoEntry: false });
    if (entry === undefined) {
        if (statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory() !== true)
            throw new UsageError(`no such directory: ${dirname(path)}`);
        return 'file';
    }
    if (entry.isFile())
        return 'file';
    // /dev/stderr and /dev/fd/63 (what a shell makes of `>(command)`) are links to pipes.
    const meant = entry.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : entry;
    if (meant !== undefined && isStream(meant))
        return 'stream';
    if (entry.isSymbolicLink())
        throw new UsageError(`${path} is a symbolic link, which is not followed`, 'Name the file itself; `-` is standard output.');
    throw new UsageError(`${path} is not a file`);
}
function isStream(stats) {
    return stats.isCharacterDevice() || stats.isFIFO();
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
