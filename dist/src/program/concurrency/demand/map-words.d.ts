import { type Declaration } from '../../program.js';
/**
 * Whether the function may change the map of this name in place, or give the map itself to somebody who might. False only where every mention
 * is a look-up, a `len`, a `range`, a comparison with nil, a key of a composite literal, or gives the name another map.
 */
export declare function mayChange(declaration: Declaration, name: string): boolean;
/** Whether a map that the function declares may be changed where a goroutine may run: after the first word that starts one. */
export declare function mayChangeBeside(declaration: Declaration): boolean;
