import type { Place } from '../summary/index.js';
import type { StoredObject } from './objects.js';
import type { Declaration, Program } from './program.js';
export interface StoredMap {
    readonly object: StoredObject;
    readonly declaration: Declaration;
    /** The declaring name. */
    readonly at: Place;
    /** It holds a pointer, which may be to another's map. */
    readonly pointer: boolean;
}
/** In order of files and places. */
export declare function syncMaps(program: Program): StoredMap[];
