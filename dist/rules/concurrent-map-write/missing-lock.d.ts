import { type Guard, type Site } from '../../src/program/concurrency/locks/guards.js';
import { type Parallel } from '../../src/program/concurrency/parallel.js';
import { type MapAccess, type SharedMap } from '../../src/program/concurrency/shared-map.js';
import { type Program } from '../../src/program/program.js';
import { type Evidence } from './weights.js';
export interface Blame {
    readonly site: Site;
    readonly variant: MapAccess;
}
export interface WeighedBlame extends Blame {
    /** What speaks for and against this way to the access. */
    readonly evidence: readonly Evidence[];
}
/** What speaks for and against the blamed access that most speaks for. */
export declare function evidenceOf(program: Program, map: SharedMap, guard: Guard, blames: readonly WeighedBlame[]): readonly Evidence[];
export declare function evidenceOfOne(map: SharedMap, guard: Guard, blamed: Blame, strength: Parallel): readonly Evidence[];
/** One reader takes the object's own lock, against writers, and no other method takes it at all: it guards nothing. */
export declare function isReadersOnly({ owner }: SharedMap, { own, held, id, name }: Guard): boolean;
/** The lock that cannot be told is not the guard: on the same way the guard is taken as well, and who has a mutex cannot take it again. */
export declare function isOther({ entry, access }: MapAccess, guard: Guard): boolean;
/** The entry takes the guard itself, or the function does in which the access stands, and others too. */
export declare function isTaken({ entry, access }: MapAccess, guard: Guard): boolean;
export declare function takes({ taken }: MapAccess['entry'], guard: Guard): boolean;
