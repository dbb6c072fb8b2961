import type { MapAccess } from '../../src/program/concurrency/shared-maps.js';
/** It is reached by functions that run before anybody else has the object, or when nobody has it any more, by their names. */
export declare function isStartUp(access: MapAccess): boolean;
/** It comes as the object ends: while what it ends still runs. */
export declare function isEnd(access: MapAccess): boolean;
/** Its function, or the one by which it is reached, says that callers hold a lock or that nothing runs beside it. */
export declare function isExcused({ access, entry }: MapAccess): boolean;
/**
 * Little is known of it: so many calls lie between that a lock or an order of theirs may have been missed; it goes through a type assertion, so
 * that it may be another object; or it is an argument, which callers may have made for this.
 */
export declare function isVague(variant: MapAccess): boolean;
/** So many calls lie between that a lock or an order of theirs may have been missed. */
export declare function isFar({ access }: MapAccess): boolean;
