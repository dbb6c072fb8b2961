/** Maps that no lock guards, in structs with a lock for other fields: whoever calls their methods, several goroutines do. */
import { excluded, type Guard, guardOf, isBare, isLock, type Site, sitesOf } from '../../src/program/concurrency/locks/guards.js';
import { isBelowLock } from '../../src/program/concurrency/locks/mutex-hat.js';
import { parallel, runsOnPart } from '../../src/program/concurrency/parallel.js';
import { sourceName } from '../../src/program/concurrency/paths/map-objects.js';
import { isMutex } from '../../src/program/concurrency/paths/typing.js';
import type { MapAccess, SharedMap } from '../../src/program/concurrency/shared-map.js';
import { isExported } from '../../src/program/objects.js';
import type { Program } from '../../src/program/program.js';
import { doubts, runsAlone } from './excuses.js';
import { asWrite, type Verdict } from './verdict.js';
import type { Evidence } from './weights.js';
import { contextOf, helpOf, verbOf } from './words.js';

/** A site, and one way to it. */
interface Way {
  readonly site: Site;
  readonly variant: MapAccess;
}

interface Pair {
  readonly write: Way;
  readonly other: Way;
}

/** `others`: all maps of the program. */
export function judgeSibling(
  program: Program,
  map: SharedMap,
  sites: readonly Site[],
  guard: Guard | undefined,
  others: readonly SharedMap[],
): Verdict | undefined {
  const { owner, kind } = map;
  const lock = kind === 'field' ? owner?.fact.fields?.find(({ text = '' }) => isMutex(text)) : undefined;
  if (lock === undefined || owner === undefined || guard !== undefined) return undefined;
  const isNamed = (keys: ReadonlySet<string>): boolean => [...keys].some((key) => isLock(key, { id: lock.name }));
  // A transaction that begins with the lock ends by giving it up: what is done in between holds it.
  if (map.accesses.some(({ entry }) => isNamed(entry.released))) return undefined;
  const open = sites.flatMap((site) => site.variants.filter(isOpen).map((variant) => ({ site, variant })));
  const pair = pairAmong(open);
  if (pair === undefined) return undefined;
  const { write, other } = pair;
  const isTaken = [write, other].some(({ variant }) => isNamed(variant.entry.taken));
  const lockId = `${owner.pkg.info.importPath}.${owner.fact.name}.${lock.name}`;
  const evidence: Evidence[] = [
    'its struct has a lock for other fields',
    ...(runsBeside(pair) ? (['goroutines or handlers run one side'] as const) : []),
    ...(isTaken ? (['its function takes the lock elsewhere'] as const) : []),
    ...(lock.embedded || isExported(lock.name) ? (['callers can take that lock themselves'] as const) : []),
    ...(guardsMaps(lock.name, map, others) ? (['that lock guards another map'] as const) : []),
    ...(isBelowLock(program, lockId, sourceName(map.name)) ? (['it stands right below its lock'] as const) : []),
    ...doubts(write.variant, false),
    ...doubts(other.variant, false),
  ];
  return {
    severity: 'error',
    evidence,
    message: `map ${map.name} is written ${contextOf(write.variant)}, and ${verbOf(other.site)} ${contextOf(other.variant)}, with no lock, though ${owner.fact.name} has ${lock.name}`,
    help: helpOf(map, guard),
    places: [write, other].map(({ site, variant }) => ({ site, text: `${verbOf(site)} here, ${contextOf(variant)}` })),
    sides: [{ access: asWrite(write.site, write.variant) }, { access: other.variant }],
  };
}

/** The first that goroutines or handlers run on one side, else the first at all. */
function pairAmong(open: readonly Way[]): Pair | undefined {
  let first: Pair | undefined;
  for (const write of open.filter(({ site }) => site.writes)) {
    for (const other of open) {
      if (other.site === write.site || !meets(write.variant, other.variant)) continue;
      const pair = { write, other };
      if (runsBeside(pair)) return pair;
      first ??= pair;
    }
  }
  return first;
}

function runsBeside({ write: { variant: a }, other: { variant: b } }: Pair): boolean {
  return runsOnPart(a, b) || runsOnPart(b, a);
}

/** Who knows that maps need the lock seldom forgets another one. */
function guardsMaps(lock: string, { name, owner }: SharedMap, others: readonly SharedMap[]): boolean {
  const isGuarded = (field: string): boolean => {
    const map = others.find((m) => m.kind === 'field' && m.owner?.fact === owner?.fact && m.name === `${owner?.fact.name}.${field}`);
    // Maps that everybody locks for are not gathered at all.
    return map === undefined || isLock(guardOf(sitesOf(map))?.id ?? '', { id: lock });
  };
  const fields = (owner?.fact.fields ?? []).filter(({ text = '' }) => text.startsWith('map['));
  return fields.some((field) => name !== `${owner?.fact.name}.${field.name}` && isGuarded(field.name));
}

/** Others may call it at any time, as far as anything says. */
function isOpen(variant: MapAccess): boolean {
  const { entry, owned } = variant;
  if (owned || !isBare(variant) || runsAlone(variant)) return false;
  return entry.kind === 'exported' || entry.kind === 'interface' || entry.kind === 'handler' || entry.kind === 'callback';
}

function meets(a: MapAccess, b: MapAccess): boolean {
  return a.entry.frame !== b.entry.frame && !excluded(a, b) && parallel(a, b) !== 'none';
}
