/** What one function does to maps, in the terms of its caller: what its analysis yields, and what it asks of other functions. */
import type { CallEvent, Operand, Unit } from '../../../summary/behaviour/types.js';
import type { Declaration } from '../../program.js';
import type { Callers } from '../callers.js';
import type { Frame, Target } from '../paths/frame.js';
import type { GlobalPath } from '../paths/path.js';
import type { Access } from './access.js';
import type { Hold, State, Thread } from './state.js';
export interface UnitSummary {
    readonly accesses: readonly Access[];
    /** Held at the end though not at the start. */
    readonly acquires: readonly Hold[];
    /** Held at the end on some ways only: `if err := s.acquire(); err != nil { return err }`. */
    readonly mayAcquire: readonly GlobalPath[];
    readonly releases: readonly GlobalPath[];
    /** Goroutines that may still run at the end. */
    readonly live: readonly Thread[];
    /** Channels that it sends on or closes. */
    readonly signals: readonly Signal[];
    /** It waits for goroutines (`wg.Wait()`). */
    readonly waits: boolean;
    /** It may take a lock that cannot be told, by itself: a helper that locks is seldom more than one call away. */
    readonly obscure: boolean;
    /** Calls of functions that it is given. */
    readonly invocations: readonly Invocation[];
    /** Locks that it takes somewhere, by `keyOf`. */
    readonly taken: ReadonlySet<string>;
}
/** A channel that is sent on or closed; `again`: in a loop, so that one receive says nothing of the end. */
export interface Signal {
    readonly path: GlobalPath;
    readonly again: boolean;
}
/** A call of a function parameter, or of a function in a variable that a parameter gave. */
export interface Invocation {
    readonly path: GlobalPath;
    /** What it is called with; undefined where that is no path. */
    readonly args: readonly (GlobalPath | undefined)[];
    readonly state: State;
    /** The goroutine that makes the call. */
    readonly thread?: Thread;
    /** Several of them do. */
    readonly many: boolean;
}
export declare const empty: UnitSummary;
/** A function that is followed into. */
export interface Followed {
    readonly frame: Frame;
    readonly unit: Unit;
    readonly summary: UnitSummary;
}
/** The summaries of other functions. */
export interface Following {
    of(frame: Frame, unit: Unit): UnitSummary;
    /** What a call leads to, where it is worth following. */
    follow(frame: Frame, target: Target | undefined): Followed | undefined;
    /** What a call may lead to, in the program: several for a method of an interface; none where nobody of that name is worth following. */
    targets(frame: Frame, event: CallEvent): readonly Target[];
    /** Functions that are handed over as a value, where they are worth following: several of a literal that lists them. */
    functionValues(frame: Frame, operand: Operand): readonly Target[];
    /** Functions that are given to others of the program, which call them: `s.locked(s.put)`. */
    readonly wrapped: Set<Declaration>;
    /** Whether functions hear of what those that they call do to maps, not only to locks. */
    readonly inherits: boolean;
    /** Whether accesses of a field or package variable of this name tell anything: somebody may change it. */
    contends(name: string): boolean;
    /** Who calls whom with what. */
    readonly callers: Callers;
}
