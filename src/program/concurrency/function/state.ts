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
export function isRegistered(what: { readonly kind: Thread['kind'] | 'call' } | undefined): boolean {
  return what?.kind === 'handler' || what?.kind === 'callback';
}

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

export const initial: State = { held: new Map(), may: new Map(), released: new Map(), deferred: new Map(), live: new Map(), waited: false };

export function acquire(state: State, key: string, hold: Hold): State {
  const known = state.held.get(key);
  const held = new Map(state.held).set(key, known === undefined ? hold : ofBoth(hold, known));
  const released = new Map(state.released);
  released.delete(key);
  return { ...state, held, may: new Map(state.may).set(key, hold.path), released };
}

/** The one, of which index nothing is said if the other has another. */
function ofBoth(one: Hold, other: Hold): Hold {
  if (one.index === other.index) return one;
  const { index: _, ...rest } = one;
  return rest;
}

/** A lock that was tried in vain is not held. */
export function forget(state: State, key: string): State {
  const may = new Map(state.may);
  may.delete(key);
  return { ...state, may };
}

/** Key of a lock that cannot be told. */
export const obscure = '?';

export function mayHold(state: State, key: string, path?: GlobalPath): State {
  return state.may.has(key) ? state : { ...state, may: new Map(state.may).set(key, path) };
}

/** An unlock of what this function did not lock gives up its caller's lock. `isSame`: of several, it is the one that was taken. */
export function release(state: State, key: string, path: GlobalPath, isSame = false): State {
  const held = new Map(state.held);
  const may = new Map(state.may);
  // One of several, by an index: perhaps another one than that which was taken.
  const isElement = path.steps.includes('[]');
  const own = isElement && !isSame ? may.has(key) : may.delete(key);
  held.delete(key);
  return { ...state, held, may, released: own ? state.released : new Map(state.released).set(key, path) };
}

export function defer(state: State, key: string, path: GlobalPath): State {
  return { ...state, deferred: new Map(state.deferred).set(key, path) };
}

export function start(state: State, ...threads: readonly Thread[]): State {
  if (threads.every(({ key }) => state.live.has(key))) return state;
  return { ...state, live: new Map([...state.live, ...threads.map((thread) => [thread.key, thread] as const)]) };
}

/** A goroutine of an earlier round of its loop than the place is in, which has an object of its own. */
export function isOfEarlierRound({ loop, offset }: Thread, { root }: GlobalPath, declaration: Declaration, place: number): boolean {
  if (loop === undefined || root.declaration !== declaration || root.kind === 'receiver') return false;
  return root.offset >= loop.start && root.offset < loop.end && place < offset;
}

export function joinAll(state: State): State {
  return { ...state, live: new Map(), waited: true };
}

/** Waits for the goroutines that signal on a channel; `isOfRound`: another one in each round of a loop; `isOfSome`: not for all of several. */
export function joinBy(state: State, channel: string, isOfRound: boolean, isOfSome: boolean): State {
  const goesOn = ({ signals, loop }: Thread): boolean => signals.get(channel) !== false || (isOfSome && loop !== undefined);
  const live = new Map([...state.live].filter(([, thread]) => goesOn(thread)));
  const waited = state.waited || (!isOfRound && endOfWork.test(channel));
  return live.size === state.live.size && waited === state.waited ? state : { ...state, live, waited };
}

/** Channels by which goroutines say that they have ended. */
const endOfWork = /(?:done|stopped|closed|exited|finished|terminated|quit)(?:c|ch|chan)?$/i;

/** Where two paths meet. What is the same on both stays the same object: most of it, most of the time. */
export function merge(a: State, b: State): State {
  if (a === b) return a;
  return {
    held: heldOnBoth(a.held, b.held),
    may: union(a.may, b.may),
    released: union(a.released, b.released),
    deferred: union(a.deferred, b.deferred),
    live: union(a.live, b.live),
    waited: a.waited && b.waited,
  };
}

function heldOnBoth(a: State['held'], b: State['held']): State['held'] {
  if (a === b || a.size === 0) return a;
  const held = new Map<string, Hold>();
  for (const [key, hold] of a) {
    const other = b.get(key);
    if (other !== undefined) held.set(key, other.mode === 'r' ? ofBoth(other, hold) : ofBoth(hold, other));
  }
  return held;
}

function union<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  if (a.size === 0) return b;
  for (const key of b.keys()) if (!a.has(key)) return new Map([...a, ...b]);
  return a;
}

export function same(a: State, b: State): boolean {
  if (a === b) return true;
  return (
    a.held.size === b.held.size &&
    a.may.size === b.may.size &&
    a.released.size === b.released.size &&
    a.deferred.size === b.deferred.size &&
    a.live.size === b.live.size &&
    a.waited === b.waited &&
    (a.held === b.held ||
      [...a.held].every(([key, hold]) => b.held.get(key)?.mode === hold.mode && b.held.get(key)?.index === hold.index)) &&
    (a.may === b.may || [...a.may.keys()].every((key) => b.may.has(key))) &&
    (a.live === b.live || [...a.live.keys()].every((key) => b.live.has(key)))
  );
}

/** What a function that ends so has done to locks: held, held on some ways, given up. */
export function leftBy(end: State): {
  readonly acquires: readonly Hold[];
  readonly mayAcquire: readonly GlobalPath[];
  readonly releases: readonly GlobalPath[];
} {
  // What an index leads to may have been given back by another name of it.
  const isKept = (key: string, path: GlobalPath): boolean => !end.held.has(key) && !end.deferred.has(key) && !path.steps.includes('[]');
  return {
    acquires: [...end.held].filter(([key]) => !end.deferred.has(key)).map(([, hold]) => hold),
    mayAcquire: [...end.may].flatMap(([key, path]) => (path !== undefined && isKept(key, path) ? [path] : [])),
    releases: [...end.released.values(), ...[...end.deferred].filter(([key]) => !end.may.has(key)).map(([, path]) => path)],
  };
}

/** What a deferred call that is registered now will find: locks of which the release was deferred before, and those that it releases itself. */
export function atEnd(state: State, releases: ReadonlySet<string>): State {
  const isKept = ([key]: readonly [string, unknown]): boolean => state.deferred.has(key) || releases.has(key) || !state.held.has(key);
  return { ...state, held: new Map([...state.held].filter(isKept)), may: new Map([...state.may].filter(isKept)) };
}

/** The lock is one of several by an index, and the path leads through another one: `s.locks[i]` and `s.maps[j]`, `s.shards[i].mu` and `s.shards[j].m`. */
export function isOfOtherElement(hold: Hold, path: GlobalPath, index: string | undefined): boolean {
  if (hold.index === undefined || index === undefined || hold.index === index || hold.path.root.key !== path.root.key) return false;
  const at = hold.path.steps.indexOf('[]');
  // The same array, or another one of the same object.
  return at > 0 && at === path.steps.indexOf('[]') && hold.path.steps.slice(0, at - 1).every((step, i) => step === path.steps[i]);
}

export function without<T>(map: ReadonlyMap<string, T>, keys: ReadonlySet<string>): ReadonlyMap<string, T> {
  return keys.size === 0 ? map : new Map([...map].filter(([key]) => !keys.has(key)));
}
