/** Maps that copies of one struct share, each with a mutex of its own: `func (s Set) Add(key string) { s.mu.Lock(); … }`. */
import type { Site } from '../../src/program/concurrency/locks/guards.js';
import type { MapAccess, SharedMap } from '../../src/program/concurrency/shared-map.js';
import { doubts } from './excuses.js';
import type { Verdict } from './verdict.js';
import { contextOf, verbOf } from './words.js';

export function judgeCopied(map: SharedMap, sites: readonly Site[]): Verdict | undefined {
  const blamed = sites.filter((site) => site.writes && site.variants.some(isCopied));
  const [first] = blamed;
  const way = first?.variants.find(isCopied);
  const [lock] = way?.locks ?? [];
  if (map.kind !== 'field' || first === undefined || way === undefined || lock === undefined) return undefined;
  return {
    severity: 'error',
    evidence: ['its lock is a copy', ...doubts(way, false)],
    message: `map ${map.name} is ${verbOf(first)} under a copy of ${lock.name}, ${contextOf(way)}: the receiver is a value`,
    help: 'Give the methods a pointer receiver',
    places: blamed.map((site) => ({ site, text: `also ${verbOf(site)} under a copy` })),
    sides: [{ access: way }],
  };
}

function isCopied({ locks }: MapAccess): boolean {
  return locks.length > 0 && locks.every(({ copied }) => copied === true);
}
