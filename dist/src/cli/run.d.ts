import { type Io } from './io.js';
/** Runs the command with `argv` (without node and script); never rejects. */
export declare function main(argv: readonly string[], io: Io): Promise<number>;
