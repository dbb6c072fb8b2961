/** What a function's channels are to it: locks, or the ends of goroutines. */
import type { ChannelEvent, Unit } from '../../../summary/behaviour/types.js';
import type { Frame } from '../paths/frame.js';
import { type GlobalPath } from '../paths/path.js';
import { type State, type Thread } from './state.js';
import type { Signal } from './summary.js';
export declare class Channels {
    #private;
    /** Channels that the function sends on or closes, by `keyOf`. */
    readonly signals: Map<string, Signal>;
    constructor(frame: Frame, unit: Unit);
    /** After a send or a close. */
    sent(event: ChannelEvent, from: State): State;
    signal(path: GlobalPath, again: boolean): void;
    /** After a receive: it may be a lock that is taken, or given back, or a wait for goroutines that end. */
    received({ path: written, loop }: ChannelEvent, from: State): State;
    /** Without the goroutines that are counted out by then. */
    ended(state: State, offset: number): State;
    /** `for range names { <-done }` before this place waits for all that send on the channel, though a loop may run no round at all. */
    isCountedOut(thread: Thread, offset: number): boolean;
}
