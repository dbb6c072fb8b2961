/** What says that an access runs alone although it is not seen: names and comments. */
import { type MapAccess, type SharedMap } from '../../src/program/concurrency/shared-map.js';
import type { Evidence } from './weights.js';
/**
 * It is reached by functions that run before anybody else has the object, or when nobody has it any more, by their names. `locked`: of a map
 * that others take a lock for.
 */
export declare function isStartUp(access: MapAccess, locked?: boolean): boolean;
/** It adds something, by its name: mostly as the program starts, but as well at any other time. */
export declare function registers(access: MapAccess): boolean;
/** On its way it passes a function that sets the object up, by its name: once, however often that is asked for. What that starts runs on. */
export declare function isSetUp({ access, joined }: MapAccess): boolean;
/** By its name it comes before others have the object; `locked`: as for `isStartUp`. */
export declare function isEarly(access: MapAccess, locked: boolean): boolean;
/** It stands in a function that starts something, by its name. */
export declare function isInStart({ access }: MapAccess): boolean;
/** Its function, or the one by which it is reached, says that callers hold a lock or that nothing runs beside it. */
export declare function isExcused({ access, entry }: MapAccess): boolean;
/** By names and comments: it comes before others have the object, or after, or where nothing runs beside it. */
export declare function runsAlone(variant: MapAccess): boolean;
/** Others may call its entry: not only the package itself, where nobody else is seen to. */
export declare function isOpenToOthers({ entry: { kind } }: MapAccess): boolean;
export declare function isVeryFar({ access: { hops } }: MapAccess): boolean;
/** Why little may be known of an access; of a local variable only how far it is. `beside`: what it is seen to meet. */
export declare function doubts(variant: MapAccess, isLocal: boolean, beside?: MapAccess): Evidence[];
/** A map in a variable, not in a field of what the variable leads to. */
export declare function isPlain({ kind, name }: SharedMap): boolean;
