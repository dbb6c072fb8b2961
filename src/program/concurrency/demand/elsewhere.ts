/** Callers in other packages, looked at only for maps that something in their own package speaks against: they may lock, or have the object alone. */
import { callersOf } from '../../mentions.js';
import { type Declaration, isFunction, type Program } from '../../program.js';
import { guardOf, sitesOf } from '../locks/guards.js';
import type { SharedMap } from '../shared-map.js';

/** A name that so many call is everybody's name. */
const maxCallers = 40;
/** Of the callers' callers, whoever starts goroutines or holds locks. */
const maxAround = 120;

export interface Elsewhere {
  /** The callers, and what calls those in their packages. */
  readonly callers: ReadonlySet<Declaration>;
  /** Functions of which all callers of the program are among them. */
  readonly known: ReadonlySet<Declaration>;
}

export function callersElsewhere(program: Program, maps: Iterable<SharedMap>): Elsewhere {
  const entries = new Set<Declaration>();
  for (const map of maps) for (const entry of openEntries(map)) entries.add(entry);
  const found = new Set<Declaration>();
  const known = new Set<Declaration>();
  for (const entry of entries) {
    const { pkg } = entry.file;
    const name = entry.outline.names[0] ?? '';
    const callers = program
      .dependents(pkg)
      .filter((user) => user !== pkg)
      .flatMap((user) => callersOf(user, name).filter(isFunction));
    if (callers.length > maxCallers) continue;
    known.add(entry);
    const around = new Set(callers);
    for (const caller of around) {
      if (around.size > maxAround) break;
      for (const outer of callersOf(caller.file.pkg, caller.outline.names[0] ?? '')) if (isFunction(outer)) around.add(outer);
    }
    for (const caller of around) found.add(caller);
  }
  return { callers: found, known };
}

/** Exported functions by which a map that is written is reached without the lock that others hold, or without any. */
function openEntries(map: SharedMap): readonly Declaration[] {
  const sites = sitesOf(map);
  if (map.kind === 'local' || !sites.some((site) => site.writes)) return [];
  const guard = guardOf(sites);
  return (guard?.missing ?? sites).flatMap((site) =>
    site.variants.flatMap(({ entry, locks }) =>
      (entry.kind === 'exported' || entry.kind === 'interface') && locks.every(({ id }) => id !== guard?.id)
        ? [entry.frame.declaration]
        : [],
    ),
  );
}
