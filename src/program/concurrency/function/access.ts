/** One access of a map as seen from a function: with the locks held, the goroutine it runs in, and the calls that lead to it. */
import type { AccessKind } from '../../../summary/behaviour/types.js';
import type { Declaration, Span } from '../../program.js';
import { type GlobalPath, keyOf } from '../paths/path.js';
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
  readonly live: ReadonlySet<string>;
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

/** What tells accesses apart that are to be kept both. */
export function identityOf({ site, path, held, thread, many }: Access): string {
  return `${site}\u0002${keyOf(path)}\u0002${thread === undefined ? '' : thread.key}\u0002${many}\u0002${textOf(held)}`;
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
  if (known.live === other.live || other.live.size === 0) return known;
  for (const key of other.live) if (!known.live.has(key)) return { ...known, live: new Set([...known.live, ...other.live]) };
  return known;
}

const texts = new WeakMap<Access['held'], string>();

/** Many accesses share the locks held. */
function textOf(held: Access['held']): string {
  let text = texts.get(held);
  if (text === undefined) {
    text = [...held]
      .map(([key, hold]) => `${hold.mode}${key}`)
      .sort()
      .join('\u0002');
    texts.set(held, text);
  }
  return text;
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
