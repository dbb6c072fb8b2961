import type { Progress } from '../engine/options.js';
import type { LintOptions, LintResult } from '../index.js';
/** The options of a run that can be sent to a thread. */
export type SentOptions = Omit<LintOptions, 'fs' | 'onProgress' | 'signal' | 'sources'>;
export type Message = {
    readonly kind: 'progress';
    readonly progress: Progress;
} | {
    readonly kind: 'result';
    readonly result: LintResult;
    readonly sources: ReadonlyMap<string, Uint8Array>;
} | {
    readonly kind: 'error';
    readonly error: unknown;
};
/** As `lint`, but for `fs`. Aborting ends the thread. Works compiled only: no loader of TypeScript reaches into threads. */
export declare function lintInThread({ onProgress, signal, sources, fs: _, ...options }: LintOptions): Promise<LintResult>;
