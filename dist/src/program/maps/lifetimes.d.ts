/** How long a map lives, as far as it is seen. */
import type { Program } from '../program.js';
import type { Traffic } from './local-traffic.js';
import { type StructOwner } from './struct-owners.js';
import type { TypedName } from './typed-names.js';
/** `process`: as long as the program runs; `object`: as long as something that holds it; `call`: as long as the call that made it. */
export interface MapLifetime {
    readonly scope: 'process' | 'object' | 'call';
    /** What says so. */
    readonly reason: string;
}
/** Lifetimes of one program's maps; what is found of an owner is kept, since it may have many. */
export declare class MapLifetimes {
    #private;
    constructor(program: Program);
    /** `traffic`: the map's own, as far as it is known. */
    of(map: TypedName, owner: StructOwner | undefined, traffic: Traffic | undefined): MapLifetime;
}
