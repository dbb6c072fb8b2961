/** What a function's channels are to it: locks, or the ends of goroutines. */
import type { Unit } from '../../summary/behaviour/types.js';
import { type Frame } from './frame.js';
import type { Thread } from './state.js';
export declare class Channels {
    #private;
    constructor(frame: Frame, unit: Unit);
    /** A channel that this function, with what it defers, both sends on and receives from: perhaps a lock. */
    isSemaphore(key: string): boolean;
    /** `for range names { <-done }` before this place waits for all that send on the channel, though a loop may run no round at all. */
    isCountedOut(thread: Thread, offset: number): boolean;
}
