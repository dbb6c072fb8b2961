/** Maps that no lock guards, in structs with a lock for other fields: whoever calls their methods, several goroutines do. */
import { excluded, type Guard, isBare, isLock, type Site } from '../../src/program/concurrency/locks/guards.js';
import { parallel } from '../../src/program/concurrency/parallel.js';
import { isMutex } from '../../src/program/concurrency/paths/typing.js';
import type { MapAccess, SharedMap } from '../../src/program/concurrency/shared-map.js';
import { doubts, runsAlone } from './excuses.js';
import { asWrite, type Verdict } from './verdict.js';
import type { Evidence } from './weights.js';
import { contextOf, helpOf, verbOf } from './words.js';

export function judgeSibling(map: SharedMap, sites: readonly Site[], guard: Guard | undefined): Verdict | undefined {
  const { owner, kind } = map;
  const lock = kind === 'field' ? owner?.fact.fields?.find(({ text = '' }) => isMutex(text)) : undefined;
  if (lock === undefined || owner === undefined || guard !== undefined) return undefined;
  const open = sites.flatMap((site) => site.variants.filter(isOpen).map((variant) => ({ site, variant })));
  for (const write of open.filter(({ site }) => site.writes)) {
    const other = open.find(({ site, variant }) => site !== write.site && meets(write.variant, variant));
    if (other === undefined) continue;
    const isTaken = [write, other].some(({ variant }) => [...variant.entry.taken].some((key) => isLock(key, { id: lock.name })));
    const evidence: Evidence[] = [
      'its struct has a lock for other fields',
      ...(isTaken ? (['its function takes the lock elsewhere'] as const) : []),
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
  return undefined;
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
