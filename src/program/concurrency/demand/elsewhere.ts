/** Callers in other packages, looked at only for maps that something in their own package speaks against: they may lock, or have the object alone. */
import type { Declaration, Program } from '../../program.js';
import type { Entry } from '../entries.js';
import { guardOf, leavesOf, sitesOf } from '../locks/guards.js';
import { isDirect, type SharedMap } from '../shared-map.js';
import { callersElsewhereOf } from './callers.js';

/** Functions of which all callers in the program are to be looked at. */
export function calledElsewhere(program: Program, maps: Iterable<SharedMap>): ReadonlySet<Declaration> {
  const entries = new Set<Declaration>();
  for (const map of maps) for (const entry of openEntries(map)) entries.add(entry);
  return new Set([...entries].filter((entry) => callersElsewhereOf(program, entry) !== undefined));
}

/** Exported functions by which a map that is written is reached without the lock that others hold, or without any, or which hand it out. */
function openEntries(map: SharedMap): readonly Declaration[] {
  const sites = sitesOf(map);
  if (map.kind === 'local' || !sites.some((site) => site.writes)) return [];
  const guard = guardOf(sites);
  const isOpen = ({ kind }: Entry): boolean => kind === 'exported' || kind === 'interface';
  const leaving = leavesOf(map).flatMap(({ variants }) => variants.filter((v) => isOpen(v.entry) && isDirect(v)));
  const open = (guard?.missing ?? sites).flatMap((site) =>
    site.variants.flatMap(({ entry, locks }) =>
      isOpen(entry) && locks.every(({ id }) => id !== guard?.id) ? [entry.frame.declaration] : [],
    ),
  );
  return [...open, ...leaving.map(({ entry }) => entry.frame.declaration)];
}
