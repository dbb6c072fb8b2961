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
/** sync/map.go */
export declare const syncMapMethods: string[];
/** By the name of its type, a pointer to one as well. */
export declare function isSyncMap(type: string | undefined): boolean;
/** In order of files and places. */
export declare function syncMaps(program: Program): StoredMap[];
