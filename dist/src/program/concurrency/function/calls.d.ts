import type { AccessEvent, CallEvent, Event, Unit } from '../../../summary/behaviour/types.js';
import { lockOperation } from '../locks/locks.js';
import type { Frame } from '../paths/frame.js';
import { CallSite } from './call-site.js';
import { type HandedOver } from './handed-over.js';
import type { Following } from './summary.js';
import type { Told } from './told.js';
/** What a call may run. */
interface Sites {
    readonly sites: readonly CallSite[];
    readonly isOneOfSeveral: boolean;
}
export declare class Calls {
    #private;
    constructor(summaries: Following, frame: Frame, unit: Unit, told: Told);
    /** It changes nothing, and nothing is told of it. */
    isIdle(event: Event): boolean;
    /** What a method of a library's map type does to the map that it is called on. */
    access({ callee, at }: CallEvent): AccessEvent | undefined;
    /** What it does to a lock, if it is a call that does. */
    operation(event: CallEvent): ReturnType<typeof lockOperation>;
    /** What it leads to. */
    sites(event: CallEvent): Sites;
    /** Functions that it is given, and what becomes of them. */
    handedOver(event: CallEvent): readonly HandedOver[];
}
export {};
