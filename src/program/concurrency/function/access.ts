/** One access of a map as seen from a function: with the locks held, the goroutine it runs in, and the calls that lead to it. */
import type { AccessKind } from '../../../summary/behaviour/types.js';
import type { Declaration, Span } from '../../program.js';
import { type GlobalPath, isSamePath, keyOf } from '../paths/path.js';
import { both, type Running } from './running.js';
import type { Hold, Thread } from './state.js';

/** A call or `go` statement on the way to an access. */
export interface Hop {
  readonly at: Span;
  readonly kind: 'call' | 'go' | 'callback' | 'handler';
  /** Function that the call leads to. */
  readonly to: string;
}

/** A list that shares its tail with others. */
export interface Hops {
  readonly hop: Hop;
  readonly next: Hops | undefined;
  readonly length: number;
}

export interface Access {
  /** `siteOf` it. */
  readonly site: string;
  /** The expression; or the call that gives the map itself to what accesses it (`inside`). */
  readonly at: Span;
  readonly declaration: Declaration;
  /** In the function that was given the map. */
  readonly inside: Pick<Access, 'at' | 'declaration'> | undefined;
  readonly how: AccessKind;
  /** The map, as the function names it that this access is seen from. */
  readonly path: GlobalPath;
  readonly held: ReadonlyMap<string, Hold>;
  readonly may: ReadonlyMap<string, GlobalPath | undefined>;
  /** Locks of the caller that are given up before. */
  readonly released: ReadonlySet<string>;
  readonly thread: Thread | undefined;
  /** The goroutine runs beside itself on this very map. */
  readonly many: boolean;
  /** Goroutines that may run meanwhile. */
  readonly live: Running;
  /** Outermost first. */
  readonly hops: Hops | undefined;
  /** It comes after a wait for the goroutines of the object. */
  readonly waited: boolean;
  /** By a variable that holds the map, in a function that takes a lock and has given it up by then. */
  readonly outlives: boolean;
}

/** Calls between a function and an access that it hears of: what is farther away is seldom right, and is seen from nearer functions. */
export const maxHops = 7;

/** Callers need not hear of it any more. */
export function isTooFar({ hops }: Access): boolean {
  return (hops?.length ?? 0) >= maxHops;
}

/** Whether two accesses of one `site` need not be kept both. */
export function isSameWay(a: Access, b: Access): boolean {
  return a.many === b.many && a.thread?.key === b.thread?.key && holdSame(a.held, b.held) && isSamePath(a.path, b.path);
}

function holdSame(a: Access['held'], b: Access['held']): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [key, { mode }] of a) if (b.get(key)?.mode !== mode) return false;
  return true;
}

/** What is accessed where, and how: the same for all ways to it. */
export function siteOf({ at, inside, how }: Pick<Access, 'at' | 'inside' | 'how'>): string {
  return `${at.file}:${at.start}:${inside === undefined ? '' : inside.at.start}:${how}`;
}

/** The expression itself. */
export function innermost(access: Access): Pick<Access, 'at' | 'declaration'> {
  return access.inside ?? access;
}

/** Two accesses that are told as one: what runs beside either may meet it. */
export function together(known: Access, other: Access): Access {
  const live = both(known.live, other.live);
  return live === known.live ? known : { ...known, live };
}

export function hopsOf({ hops }: Access): Hop[] {
  const list: Hop[] = [];
  for (let h = hops; h !== undefined; h = h.next) list.push(h.hop);
  return list;
}

/** An access that turns out to run beside itself in several calls of what leads to it: without the locks that each of these makes. */
export function besideItself(access: Access, isSo: boolean): Access {
  if (!isSo) return access;
  return { ...access, many: true, held: new Map([...access.held].filter(([, { perCall }]) => perCall !== true)) };
}

/** With one lock more, if there is one. */
export function holding(access: Access, hold: Hold | undefined): Access {
  return hold === undefined ? access : { ...access, held: new Map(access.held).set(keyOf(hold.path), hold) };
}

/** The way to an access with another kind of first hop. */
export function withKind(hops: Hops | undefined, kind: Hop['kind']): Hops | undefined {
  return hops === undefined ? undefined : { ...hops, hop: { ...hops.hop, kind } };
}

const writing: ReadonlySet<AccessKind> = new Set(['write', 'delete', 'clear']);

/** Whether the access changes the map in place. */
export function writes({ how }: Pick<Access, 'how'>): boolean {
  return writing.has(how);
}
