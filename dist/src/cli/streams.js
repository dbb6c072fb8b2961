/** What a reader that went away makes of a write; EOF is Windows'. */
const gone = new Set(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED']);
/** A stream of the process as the command line sees it; `name` is for errors. */
export function outputOf(stream, name) {
    // Errors are told through the callback of the write.
    stream.on('error', () => { });
    return {
        isTerminal: stream.isTTY === true,
        write: (text) => new Promise((resolve, reject) => {
            if (text === '')
                return resolve();
            stream.write(text, (error) => {
                if (error === null || error === undefined || gone.has(error.code))
                    resolve();
                else
                    reject(new Error(`cannot write to ${name}: ${error.message}`));
            });
        }),
    };
}
