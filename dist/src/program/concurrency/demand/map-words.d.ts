import { type Declaration } from '../../program.js';
/**
 * Whether the function may change the map of this name in place, or give the map itself to somebody who might. False only where every mention
 * is a look-up, a `len`, a `range`, a comparison with nil, a key of a composite literal, or gives the name another map. `isField`: a mention
 * counts after a dot only.
 */
export declare function mayChange(declaration: Declaration, name: string, isField?: boolean): boolean;
/** Whether the name stands after a dot somewhere: a field, a method, or what another package declares. */
export declare function selects(declaration: Declaration, name: string): boolean;
/** Whether a function or method of this name may be called there, or handed over as a value: `s.locked(s.put)`. */
export declare function usesFunction(declaration: Declaration, name: string, isMethod: boolean): boolean;
/** `text` and `name` with a character for each byte; from the offset on. */
export declare function changes(text: string, name: string, from: number, isField: boolean): boolean;
/** Where the name stands as a word. */
export declare function mentionsIn(text: string, name: string, from: number): readonly number[];
