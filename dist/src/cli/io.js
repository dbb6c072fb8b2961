/** The user ended the run. */
export class Interrupt extends Error {
    /** 128 + the signal's number, as shells count it. */
    exitCode;
    constructor(exitCode) {
        super('interrupted');
        this.exitCode = exitCode;
    }
}
/** The command was called in a way that makes no sense: exit code 2. */
export class UsageError extends Error {
    /** What to do instead; lines. */
    hint;
    constructor(message, hint = 'Run `go-maplint --help` for what can be said here.') {
        super(message);
        this.hint = hint;
    }
}
