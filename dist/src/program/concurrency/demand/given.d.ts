import type { GlobalPath } from '../paths/path.js';
/** What a function is given, by which it leads to a map: the receiver, a parameter by its index, or what the whole package has. */
export type Given = number;
export declare const receiver: Given;
export declare const packageLevel: Given;
/** Undefined for what is the function's own. */
export declare function givenOf({ root: { kind, variable } }: GlobalPath): Given | undefined;
