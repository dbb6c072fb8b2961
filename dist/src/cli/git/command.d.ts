export interface GitOutput {
    readonly ok: boolean;
    readonly stdout: Buffer;
    readonly stderr: string;
}
export type Git = (args: readonly string[], input?: string) => GitOutput;
type Env = Readonly<Record<string, string | undefined>>;
/** git in `cwd`. Undefined where none is installed. */
export declare function gitIn(cwd: string, env: Env): Git | undefined;
export {};
