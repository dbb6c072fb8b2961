/** Functions that stand under an HTTP method in a table of handlers: `map[string]plugin.Handler{"GET": api.List}`. */
import type { Declaration, Program } from '../program.js';
/** Whether a function is named so, by the text of all files. */
export declare function isRouted(program: Program, { file, outline }: Declaration): boolean;
