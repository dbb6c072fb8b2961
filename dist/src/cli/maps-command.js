import { renderMaps, withoutCommands } from '../report/index.js';
import { problemLine } from '../report/text.js';
import { wantsColor } from './color.js';
import { ProgressLine } from './progress.js';
/** Prints the list; 2 where something could not be read, else 0. */
export async function mapsCommand(patterns, flags, io) {
    const { go, goos, goarch } = flags;
    const result = await listing({
        cwd: io.cwd,
        env: io.env,
        patterns,
        tags: flags.tags,
        tests: flags.tests ?? false,
        locals: flags.locals ?? false,
        workspace: flags.workspace ?? false,
        ...(go === undefined ? {} : { go }),
        ...(goos === undefined ? {} : { goos }),
        ...(goarch === undefined ? {} : { goarch }),
    }, io);
    io.signal.throwIfAborted();
    await io.stdout.write(renderMaps(flags.format, result, wantsColor(flags.color, io, io.stdout)));
    await io.stderr.write(withoutCommands(result.problems.map((problem) => `${problemLine(problem)}\n`).join('')));
    return result.problems.some(({ severity }) => severity === 'error') ? 2 : 0;
}
async function listing(options, io) {
    const progress = new ProgressLine(io.spin);
    const stop = () => progress.stop();
    io.signal.addEventListener('abort', stop);
    try {
        return await io.maps({ ...options, signal: io.signal, onProgress: (step) => progress.show(step) });
    }
    finally {
        stop();
        io.signal.removeEventListener('abort', stop);
    }
}
