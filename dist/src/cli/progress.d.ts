/** Tells that a long run is alive. */
import type { Progress } from '../engine/options.js';
import type { Spinner } from './io.js';
export declare class ProgressLine {
    #private;
    /** Without `spin` nothing is ever shown. */
    constructor(spin: ((text: string) => Spinner) | undefined);
    show({ stage, done, total }: Progress): void;
    /** Clears the line. May be called again. */
    stop(): void;
}
