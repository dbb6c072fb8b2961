import type { Place } from '../../summary/index.js';
import type { StoredObject } from '../objects.js';
import { type Declaration, type Program } from '../program.js';
import { type Type } from '../typing/index.js';
export interface LongMap {
    readonly object: StoredObject;
    readonly declaration: Declaration;
    /** The declaring name. */
    readonly at: Place;
    readonly key: Type;
    readonly elem: Type;
}
/**
 * Variables and fields whose type is a map or is defined as one in their package, in order of files and places. Not the maps inside of
 * other types (`[]map[K]V`, `map[K]map[K2]V`), nor those whose key or value depends on a type parameter.
 */
export declare function maps(program: Program): LongMap[];
