import type { Declaration } from '../../program.js';
/** Of a function or method. */
export declare function nameOf({ outline }: Declaration): string;
/** In order of files and places. */
export declare function inOrder(functions: Iterable<Declaration>): readonly Declaration[];
