import type { Outline } from './types.js';
/**
 * Outlines one Go file of any content: bytes only, nothing is parsed. Never throws. Declarations and problems come in order of their
 * starts; declarations do not overlap. For Go that compiles, declarations, imports, the package clause, comments, blanks and `;` are all.
 * About linear: brackets and quotes that do not balance cost at most a few more readings.
 */
export declare function outline(bytes: Uint8Array): Outline;
