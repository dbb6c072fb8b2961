import { type Declaration } from '../program.js';
/** The struct literal that a method is stored in, by the text of its package's functions: the same for those that the library calls in turn. */
export declare function callbackHolderOf(method: Declaration): string | undefined;
