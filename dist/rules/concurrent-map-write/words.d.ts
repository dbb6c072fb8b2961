import type { Guard, Site } from '../../src/program/concurrency/locks/guards.js';
import type { MapAccess, SharedMap } from '../../src/program/concurrency/shared-map.js';
import type { Report } from '../../src/rule.js';
import type { Verdict } from './verdict.js';
export declare const why = "A map write that meets another access of the map ends the whole process (`fatal error: concurrent map writes`), and no recover can stop it";
/** `written`, `read` */
export declare function verbOf(site: Site): string;
export declare function verbOfAccess({ access }: MapAccess): string;
/** The site, and what the others do. */
export declare function placesFrom(site: Site, sites: readonly Site[]): Verdict['places'];
/** Where an access runs: `in goroutines started by Server.Start`, `in Handler.ServeHTTP`. */
export declare function contextOf({ access, entry }: MapAccess): string;
export declare function related({ places }: Verdict): NonNullable<Report['related']>;
export declare function helpOf(map: SharedMap, guard: Guard | undefined): string;
/** Of a write under a read lock. */
export declare function helpOfReaders({ name }: {
    readonly name: string;
}): string;
