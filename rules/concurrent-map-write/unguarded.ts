/** Maps that goroutines or handlers write with no lock in common. */
import { excluded, plainestFirst, type Site } from '../../src/program/concurrency/locks/guards.js';
import { isBesideItself, isInContext, parallel } from '../../src/program/concurrency/parallel.js';
import type { GlobalPath } from '../../src/program/concurrency/paths/path.js';
import { isDirect, type MapAccess, type SharedMap } from '../../src/program/concurrency/shared-map.js';
import { doubts, isEarly, isExcused, isInStart, isPlain } from './excuses.js';
import { asWrite, type Verdict } from './verdict.js';
import type { Evidence } from './weights.js';
import { contextOf, verbOf } from './words.js';

interface Pair {
  readonly writer: Site;
  readonly write: MapAccess;
  readonly other: Site;
  readonly access: MapAccess;
}

export function judgeUnguarded(map: SharedMap, sites: readonly Site[]): Verdict | undefined {
  const open = sites.map((site) => ({ site, ways: usable(site).filter((way) => !isUncertain(way, map.kind === 'local')) }));
  const pairs: Pair[] = [];
  for (const writer of open) {
    if (!writer.site.writes) continue;
    for (const other of open) {
      const pair = pairOf(writer, other);
      if (pair !== undefined) pairs.push(pair);
    }
  }
  // Told at the first write, with the pair that says most of it.
  const writer = sites.find((site) => pairs.some((p) => p.writer === site));
  const ranked = pairs.sort((a, b) => Number(b.writer === writer) - Number(a.writer === writer) || rank(a) - rank(b));
  const [first] = ranked;
  if (first === undefined) return undefined;
  const alone = first.writer === first.other;
  // In a test, any helper may have waited.
  if (!alone && first.write.access.declaration.file.source.isTest) return undefined;
  const blamed = [...new Set([first.writer, ...(alone ? [] : [first.other]), ...ranked.flatMap((p) => [p.writer, p.other])])];
  return {
    severity: 'error',
    evidence: evidenceOf(map, first),
    message: alone
      ? `map ${map.name} is written ${contextOf(first.write)}, which runs beside itself with no lock in common`
      : `map ${map.name} is written ${contextOf(first.write)}, and ${verbOf(first.other)} ${contextOf(first.access)}, with no lock in common`,
    places: blamed.map((site) => ({ site, text: `${verbOf(site)} here, ${contextOf(site.first)}` })),
    sides: sidesOf(first),
  };
}

function sidesOf({ writer, write, other, access }: Pair): Verdict['sides'] {
  const side = { access: asWrite(writer, write) };
  return write === access ? [side] : [side, { access: asWrite(other, access) }];
}

/** A site with the ways of reaching it that are known well enough. */
interface OpenSite {
  readonly site: Site;
  readonly ways: readonly MapAccess[];
}

function pairOf({ site: writer, ways }: OpenSite, { site: other, ways: otherWays }: OpenSite): Pair | undefined {
  let found: Pair | undefined;
  const isAlone = (way: MapAccess): boolean => isBesideItself(way) && !way.locks.some((l) => l.mode === 'w' && l.launcher === undefined);
  const alone = writer === other ? plainestFirst(ways).find(isAlone) : undefined;
  if (alone !== undefined) return { writer, write: alone, other, access: alone };
  for (const write of ways) {
    if (writer === other) {
      // The same expression, reached by two ways.
      const again = ways.find((v) => v !== write && !excluded(write, v) && parallel(write, v) === 'real' && !callersMayLock(write, v));
      if (again !== undefined) found ??= { writer, write, other, access: again };
      continue;
    }
    for (const access of otherWays) {
      if (excluded(write, access) || parallel(write, access) !== 'real' || callersMayLock(write, access)) continue;
      const pair = { writer, write, other, access };
      if (found === undefined || rank(pair) < rank(found)) found = pair;
    }
  }
  return found;
}

/** Without the exported function itself, where all that are seen to call it hold a lock. */
function usable({ variants }: Site): readonly MapAccess[] {
  const called = variants.filter((v) => v.access.thread !== undefined || !isDirect(v) || isInContext(v));
  return called.length > 0 && called.every((v) => v.locks.some((l) => l.mode === 'w')) ? called : variants;
}

/** Callers by an interface may hold a lock, unless the other side is a goroutine that holds none. */
function callersMayLock(a: MapAccess, b: MapAccess): boolean {
  const isOpen = ({ access, entry }: MapAccess): boolean =>
    access.thread === undefined && entry.kind === 'interface' && !access.path.root.fresh;
  const isLoose = ({ access }: MapAccess): boolean => access.thread !== undefined && access.held.size === 0;
  return (isOpen(a) && !isLoose(b)) || (isOpen(b) && !isLoose(a));
}

/** Perhaps under a lock that nobody can tell, or said to be so. */
function isUncertain(variant: MapAccess, isLocal: boolean): boolean {
  const { access } = variant;
  // A lock that each call makes keeps nobody out from what outlives the call.
  const counts = ([key, path]: readonly [string, GlobalPath | undefined]): boolean =>
    !access.held.has(key) && (isLocal || path?.root.fresh !== true || access.path.root.fresh);
  return isExcused(variant) || [...access.may].some(counts);
}

/** Written by code that runs beside itself, then by a goroutine or handler, then by others. */
function rank({ writer, write, other, access }: Pair): number {
  if (writer === other) return 0;
  if (isBesideItself(write)) return 1;
  if (isInContext(write)) return isInContext(access) ? 2 : 3;
  return 4;
}

function evidenceOf(map: SharedMap, { writer, write, other, access }: Pair): readonly Evidence[] {
  const found: Evidence[] = ['no lock at all'];
  if (map.kind === 'variable') found.push('a package variable');
  if (isPlain(map)) found.push('a variable of one function');
  const both = isInContext(write) && isInContext(access);
  if (writer === other) found.push('goroutines or handlers run it beside itself');
  else found.push(both ? 'goroutines or handlers run it beside the other side' : 'goroutines or handlers run one side');
  for (const side of [write, access]) {
    if (side.access.thread?.kind === 'maybe') found.push('only by the name of what it is given to');
    // What loads under a lock keeps others from loading at the same time.
    const isLoading = side.locks.length > 0 && isInStart(side);
    if (isLoading || isEarly(side, false)) found.push('by name it runs at the start');
    found.push(...doubts(side, map.kind === 'local', side === write ? access : write));
  }
  // What lets one goroutine run at a time may stand anywhere on the way; requests always run beside each other, and so do those of a loop.
  const { thread } = write.access;
  const isOfLoop = write === access && thread?.loop !== undefined;
  if (found.includes('many calls away') && thread !== undefined && !isOfLoop) found.push('no lock on a long way');
  return found;
}
