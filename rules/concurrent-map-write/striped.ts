/** One map, and a lock for it that is one of several, by a key or an index: who asks for another key has another lock. */
import { writes } from '../../src/program/concurrency/function/access.js';
import { functionsOf, type Site } from '../../src/program/concurrency/locks/guards.js';
import { type GlobalPath, isElement } from '../../src/program/concurrency/paths/path.js';
import type { MapAccess, SharedMap } from '../../src/program/concurrency/shared-map.js';
import { isExcused, isStartUp } from './excuses.js';
import type { Verdict } from './verdict.js';
import { verbOf } from './words.js';

/** A site, and the lock that is held there, as people write it: `s.locks[key]`. */
interface Striped {
  readonly site: Site;
  readonly way: MapAccess;
  readonly lock: string;
}

export function judgeStriped(map: SharedMap, sites: readonly Site[]): Verdict | undefined {
  if (map.kind === 'local') return undefined;
  const found = sites.flatMap((site) => striped(site) ?? []);
  const writers = found.filter(({ site, way }) => site.writes && !isStartUp(way) && !isExcused(way));
  const [first] = writers;
  if (first === undefined) return undefined;
  return {
    severity: 'error',
    evidence: ['one of several locks', ...(functionsOf(found.map(({ site }) => site)) > 1 ? [] : (['one access holds it'] as const))],
    message: `map ${map.name} is ${verbOf(first.site)} under ${first.lock}, one of several locks: others hold another one`,
    help: `Guard ${map.name} by one lock for all keys`,
    places: found.map(({ site, lock }) => ({ site, text: `${verbOf(site)} under ${lock} here` })),
    sides: [{ access: first.way }],
  };
}

/** Every lock that is held there, or may be, is one of several. */
function striped(site: Site): Striped | undefined {
  for (const way of site.variants.filter(({ access }) => !site.writes || writes(access))) {
    const { held, may, path } = way.access;
    if (held.size === 0 || way.owned || ![...may.keys()].every((key) => held.has(key))) continue;
    // By a constant it is always the same one.
    const names = [...held.values()].map((hold) => (isConstant(hold.index) ? undefined : stripeOf(hold.path, path)));
    const [lock] = names;
    if (lock !== undefined && names.every((name) => name !== undefined)) return { site, way, lock };
  }
  return undefined;
}

function isConstant(index: string | undefined): boolean {
  return index !== undefined && /^["`\d]/.test(index);
}

/** The lock's name, where it is an element of something that stands beside the map, which is no element itself. */
function stripeOf(lock: GlobalPath, map: GlobalPath): string | undefined {
  const at = lock.steps.findIndex(isElement);
  const isOfPackage = map.root.kind === 'package';
  if (at < 0 || map.steps.some(isElement) || lock.root.fresh || (lock.root.key !== map.root.key && !isOfPackage)) return undefined;
  const isBeside = at > 0 && lock.steps.slice(0, at - 1).every((step, i) => step === map.steps[i]);
  return isBeside || isOfPackage ? `${[lock.root.name, ...lock.steps.slice(0, at)].join('.')}[…]` : undefined;
}
