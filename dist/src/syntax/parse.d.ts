import { SyntaxTree } from './tree.js';
/** Parses declarations. Made once per process; synchronous from then on. */
export interface GoParser {
    /**
     * Parses `bytes[start, end)`, one declaration (or any run of them). Never throws on odd code: what cannot be read is in `faults`.
     * Offsets of the result are bytes of the whole file.
     */
    parse(bytes: Uint8Array, start: number, end: number): SyntaxTree;
}
export declare function goParser(): Promise<GoParser>;
