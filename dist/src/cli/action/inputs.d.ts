type Env = Readonly<Record<string, string | undefined>>;
export interface Inputs {
    /** Absolute: where linting begins. */
    readonly cwd: string;
    /** Absolute path of the SARIF report, where one was named. */
    readonly sarifFile?: string;
    /** Whether only the lines that a pull request changes count, and this is one. */
    readonly onlyChangedLines: boolean;
    /** Flags and, after `--`, patterns; without formats. */
    readonly argv: readonly string[];
}
/**
 * Reads `MAPLINT_…`, into which action.yml puts the inputs, so that no shell ever sees them. `workspace` is absolute; relative paths start
 * there. Throws a `UsageError` on values that make no sense.
 */
export declare function inputsOf(env: Env, workspace: string): Inputs;
export {};
