/** Every map of a program with its types, its memory, how long it lives and where it is filled. */
import type { Estimate } from '../../go/maps/chance.js';
import type { Declaration, Program } from '../program.js';
import { type MapLifetime } from './lifetimes.js';
import { type Traffic } from './traffic.js';
import { type TypedName } from './typed-names.js';
export interface MapCost {
    readonly map: TypedName;
    /** The struct type of a field, the function of a local; absent for variables. */
    readonly owner?: string;
    readonly type: 'map' | 'sync.Map';
    readonly keyType: string;
    readonly elemType: string;
    /** Bytes. */
    readonly keySize?: number;
    readonly elemSize?: number;
    readonly lifetime: MapLifetime;
    /** Absent where uses are not followed. */
    readonly traffic?: Traffic;
    /** The release that builds; absent: the newest. */
    readonly toolchain?: string;
    /** Absent where a size is not known. */
    readonly memory?: MapCostMemory;
    /** What `memory` takes for granted. */
    readonly assuming?: string;
    /** Why something is absent: of the sizes first, then of the memory. */
    readonly unknown?: string;
}
/** Bytes; what keys and elements point to is not in it. */
export interface MapCostMemory {
    /** Keys and elements lie in the map itself, so that it keeps their memory after deletes. */
    readonly inline: boolean;
    /** With a million entries in it. */
    readonly perEntry: number;
    /** What stays after so many entries have been in it and were all deleted. */
    readonly at100k: Estimate;
    readonly at1M: Estimate;
}
export interface MapCostsOptions {
    /** Also local variables, parameters and results. */
    readonly locals: boolean;
    readonly of?: (declaration: Declaration) => boolean;
}
/** Maps and sync.Maps, those in which a million entries would leave the most first; those of which that is not known come last. */
export declare function mapCosts(program: Program, options: MapCostsOptions): MapCost[];
