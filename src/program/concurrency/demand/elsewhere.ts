/** Callers in other packages, looked at only for maps that something in their own package speaks against: they may lock, or have the object alone. */
import type { Declaration, Program } from '../../program.js';
import type { Entry } from '../entries.js';
import { guardOf, leavesOf, sitesOf } from '../locks/guards.js';
import { isDirect, type SharedMap } from '../shared-map.js';
import { callersElsewhereOf } from './callers.js';

export interface Elsewhere {
  /** Exported functions of which all callers in the program are to be looked at. */
  readonly entries: ReadonlySet<Declaration>;
  /** Those of them that something speaks against: who is seen to call them decides. */
  readonly suspect: ReadonlySet<Declaration>;
}

export function calledElsewhere(program: Program, maps: Iterable<SharedMap>): Elsewhere {
  const entries = new Set<Declaration>();
  const suspect = new Set<Declaration>();
  for (const map of maps) {
    const open = suspectEntries(map);
    for (const entry of open) suspect.add(entry);
    // Where one is, each may be the other side.
    if (open.length > 0) for (const { entry } of map.accesses) if (isOpen(entry)) entries.add(entry.frame.declaration);
  }
  const isFew = (entry: Declaration): boolean => callersElsewhereOf(program, entry) !== undefined;
  return { entries: new Set([...entries].filter(isFew)), suspect: new Set([...suspect].filter(isFew)) };
}

/** Exported functions by which a map that is written is reached without the lock that others hold, or without any, or which hand it out. */
function suspectEntries(map: SharedMap): readonly Declaration[] {
  const sites = sitesOf(map);
  if (map.kind === 'local' || !sites.some((site) => site.writes)) return [];
  const guard = guardOf(sites);
  const leaving = leavesOf(map).flatMap(({ variants }) => variants.filter((v) => isOpen(v.entry) && isDirect(v)));
  const missing = (guard?.missing ?? sites).flatMap(({ variants }) =>
    variants.filter(({ entry, locks }) => isOpen(entry) && locks.every(({ id }) => id !== guard?.id)),
  );
  return [...missing, ...leaving].map(({ entry }) => entry.frame.declaration);
}

/** Others call it when they like. */
function isOpen({ kind }: Entry): boolean {
  return kind === 'exported' || kind === 'interface';
}
