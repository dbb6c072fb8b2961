import type { MapsOptions, MapsResult } from '../engine/maps.js';
import type { Progress } from '../engine/options.js';
import type { LintOptions, LintResult } from '../index.js';
/** What of the options cannot be sent to a thread. */
type Kept = 'fs' | 'onProgress' | 'signal' | 'sources';
/** A job with what can be sent of its options. */
export type Sent = {
    readonly job: 'lint';
    readonly options: Omit<LintOptions, Kept>;
} | {
    readonly job: 'maps';
    readonly options: Omit<MapsOptions, Kept>;
};
export type Message = {
    readonly kind: 'progress';
    readonly progress: Progress;
} | {
    readonly kind: 'lint';
    readonly result: LintResult;
    readonly sources: ReadonlyMap<string, Uint8Array>;
} | {
    readonly kind: 'maps';
    readonly result: MapsResult;
} | {
    readonly kind: 'error';
    readonly error: unknown;
};
/** As `lint`, but for `fs`. */
export declare function lintInThread({ onProgress, signal, sources, fs: _, ...options }: LintOptions): Promise<LintResult>;
/** As `listMaps`, but for `fs`. */
export declare function mapsInThread({ onProgress, signal, fs: _, ...options }: MapsOptions): Promise<MapsResult>;
export {};
