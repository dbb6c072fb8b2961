import type { MapAccess, SharedMap } from '../shared-map.js';
import type { HeldLock } from './held-locks.js';
/** One expression that accesses the map, with every way in which it is reached. */
export interface Site {
    readonly first: MapAccess;
    readonly variants: readonly MapAccess[];
    readonly writes: boolean;
    /** Held on every way, in the weakest mode. */
    readonly locks: readonly HeldLock[];
}
export interface Guard {
    readonly id: string;
    readonly name: string;
    /** Sites that hold it. */
    readonly held: readonly Site[];
    /** Sites that do not, on some way. */
    readonly missing: readonly Site[];
    /** It is of the object that the map belongs to, or as global as the map; else an outer object's, which may have it by itself. */
    readonly own: boolean;
    /** See `HeldLock.pointer`. */
    readonly pointer: boolean;
    /** A comment on the map says so: `+checklocks:mu`. */
    readonly declared?: true;
}
/** In order of files and places; a site that both reads and writes (`m[k]++`) is one that writes. */
export declare function sitesOf({ accesses }: SharedMap): Site[];
/** Where the map itself is handed out, by functions that do not give themselves another one then. */
export declare function leavesOf({ accesses }: SharedMap): Site[];
/** Where the variable or field is given another map. */
export declare function replacesOf({ accesses }: SharedMap): Site[];
/** Some of a map's accesses, expression by expression. */
export declare function sitesAmong(accesses: readonly MapAccess[]): Site[];
/** The way of the fewest calls: the one that a reader sees first. */
export declare function nearest(variants: readonly MapAccess[]): MapAccess | undefined;
/** Those of which the object is known, and the way is short, come first. */
export declare function plainestFirst(variants: readonly MapAccess[]): readonly MapAccess[];
/** The lock that most sites hold: one of the map's own object, or as global as the map, before those of others. Undefined where there is none. */
export declare function guardOf(sites: readonly Site[]): Guard | undefined;
/** Whether it holds the lock of that `HeldLock.id`. */
export declare function holds({ locks }: Pick<MapAccess, 'locks'>, id: string): boolean;
/** Whether the lock may be held there after all: on some path, or by a call that cannot be followed. */
export declare function mayHold(variant: MapAccess, guard: Guard): boolean;
/** On some path. */
export declare function holdsSometimes({ access }: MapAccess, guard: Guard): boolean;
/** Whether a lock of that `keyOf` may be the guard: by the last name, since another variable may lead to it. */
export declare function isLock(key: string, guard: Pick<Guard, 'id'>): boolean;
/** It holds no lock, nor perhaps one. */
export declare function isBare({ access, locks }: MapAccess): boolean;
/** In how many functions they stand. */
export declare function functionsOf(sites: readonly Site[]): number;
/** Whether both hold one lock that keeps them apart. */
export declare function excluded(a: MapAccess, b: MapAccess): boolean;
