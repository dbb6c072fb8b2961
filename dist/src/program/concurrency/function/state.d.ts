/** Must-held locks and running goroutines at a point of a function: the state that flows along its graph. */
import type { Place } from '../../../summary/types.js';
import type { Declaration, Span } from '../../program.js';
import type { GlobalPath } from '../paths/path.js';
export interface Hold {
    readonly path: GlobalPath;
    /** `r`: by RLock only. */
    readonly mode: 'r' | 'w';
    /** Held by the function (its key) that started this goroutine and waits for it: others are kept out, its siblings are not. */
    readonly launcher?: string;
    /** Each call of a function makes it anew: it keeps out the other goroutines of that call, and nobody else. */
    readonly perCall?: true;
    /** By a value receiver: each call locks its copy of the mutex. */
    readonly copied?: true;
    /** Of several locks, by an index: which one; absent where it may be any, or all. See `Path.index`. */
    readonly index?: string;
    /** What it was called by, where a variable leads to one of several: `n` of `n.mu.Lock()`. */
    readonly by?: string;
    /** The call that takes it, in the function that holds it. */
    readonly at?: Span;
}
/**
 * A goroutine, callback or handler that is started or registered at one place. `maybe`: registered by a function of which only the name says
 * so; `escaped`: a literal that is stored somewhere.
 */
export interface Thread {
    readonly key: string;
    readonly kind: 'go' | 'callback' | 'handler' | 'maybe' | 'escaped';
    /** Channels that it sends on or closes, by `keyOf`, and whether it sends again and again: else a receive from one of them waits for it. */
    readonly signals: ReadonlyMap<string, boolean>;
    /** Function that it runs, where that is a declared one. */
    readonly runs?: Declaration;
    /** Where it is started: byte offset, and the loop around that. */
    readonly offset: number;
    readonly loop?: Place;
    /** All of one goroutine: one after the other. */
    readonly serial?: true;
    /** Last name of the channel on which it is sent to that goroutine. */
    readonly sentOn?: string;
    /** Last names of the channels of which it calls what it receives. */
    readonly consumes?: ReadonlySet<string>;
    /** It is in a field of a library's struct, which may serve one connection only. */
    readonly ofField?: true;
    /** A literal that the function gives back: it runs whenever the caller likes. */
    readonly returned?: true;
}
/** A handler or callback, not a goroutine. */
export declare function isRegistered(what: {
    readonly kind: Thread['kind'] | 'call';
} | undefined): boolean;
/** What is known of a goroutine or callback besides its kind. */
export interface Spawned {
    /** It runs beside itself. */
    readonly isMany?: boolean;
    readonly ofField?: boolean;
    /** The goroutine that runs all of its name, one after the other. */
    readonly goroutine?: string;
    /** See `Thread.sentOn`. */
    readonly sentOn?: string;
}
/** Immutable: each change makes another. Locks are keyed by `keyOf` of their path. */
export interface State {
    /** Held on every path that leads here. */
    readonly held: ReadonlyMap<string, Hold>;
    /** Held on some path; `obscure` for a lock that cannot be told. */
    readonly may: ReadonlyMap<string, GlobalPath | undefined>;
    /** The caller's own locks that are given up on some path. */
    readonly released: ReadonlyMap<string, GlobalPath>;
    /** Released when the function ends, on some path. */
    readonly deferred: ReadonlyMap<string, GlobalPath>;
    /** Started on some path, and not waited for since. */
    readonly live: ReadonlyMap<string, Thread>;
    /** On every path a `Wait`, or a receive from a `done` channel, came before. */
    readonly waited: boolean;
}
export declare const initial: State;
export declare function acquire(state: State, key: string, hold: Hold): State;
/** A lock that was tried in vain is not held. */
export declare function forget(state: State, key: string): State;
/** Key of a lock that cannot be told. */
export declare const obscure = "?";
export declare function mayHold(state: State, key: string, path?: GlobalPath): State;
/** An unlock of what this function did not lock gives up its caller's lock. `isSame`: of several, it is the one that was taken. */
export declare function release(state: State, key: string, path: GlobalPath, isSame?: boolean): State;
export declare function defer(state: State, key: string, path: GlobalPath): State;
export declare function start(state: State, ...threads: readonly Thread[]): State;
/** A goroutine of an earlier round of its loop than the place is in, which has an object of its own. */
export declare function isOfEarlierRound({ loop, offset }: Thread, { root }: GlobalPath, declaration: Declaration, place: number): boolean;
export declare function joinAll(state: State): State;
/** Waits for the goroutines that signal on a channel; `isOfRound`: another one in each round of a loop; `isOfSome`: not for all of several. */
export declare function joinBy(state: State, channel: string, isOfRound: boolean, isOfSome: boolean): State;
/** Where two paths meet. What is the same on both stays the same object: most of it, most of the time. */
export declare function merge(a: State, b: State): State;
export declare function same(a: State, b: State): boolean;
/** What a function that ends so has done to locks: held, held on some ways, given up. */
export declare function leftBy(end: State): {
    readonly acquires: readonly Hold[];
    readonly mayAcquire: readonly GlobalPath[];
    readonly releases: readonly GlobalPath[];
};
/** What a deferred call that is registered now will find: locks of which the release was deferred before, and those that it releases itself. */
export declare function atEnd(state: State, releases: ReadonlySet<string>): State;
/** The lock is one of several by an index, and the path leads through another one: `s.locks[i]` and `s.maps[j]`, `s.shards[i].mu` and `s.shards[j].m`. */
export declare function isOfOtherElement(hold: Hold, path: GlobalPath, index: string | undefined): boolean;
export declare function without<T>(map: ReadonlyMap<string, T>, keys: ReadonlySet<string>): ReadonlyMap<string, T>;
