/** Maps that are given another value without the lock: whoever holds it goes on with the old one, or meets the change. */
import { functionsOf, type Guard, holds, mayHold, replacesOf } from '../../src/program/concurrency/locks/guards.js';
import { isInContext } from '../../src/program/concurrency/parallel.js';
import type { MapAccess, SharedMap } from '../../src/program/concurrency/shared-map.js';
import { doubts, isOpenToOthers, runsAlone } from './excuses.js';
import { partnerOf } from './partners.js';
import type { Verdict } from './verdict.js';
import type { Evidence } from './weights.js';
import { contextOf, verbOf } from './words.js';

export function judgeReplaced(map: SharedMap, guard: Guard | undefined): Verdict | undefined {
  if (guard === undefined || !guard.own || guard.pointer || map.kind === 'local' || functionsOf(guard.held) < 2) return undefined;
  const blamed = replacesOf(map).flatMap((site) => {
    const variant = site.variants.find((v) => isBlamed(v, guard));
    return variant === undefined ? [] : [{ site, variant }];
  });
  const [first] = blamed;
  if (first === undefined) return undefined;
  const { site, variant } = first;
  const other = partnerOf(
    variant,
    guard.held.flatMap(({ variants }) => variants),
  );
  if (other === undefined) return undefined;
  const evidence: Evidence[] = ['replaced without the lock that others hold', ...doubts(variant, false)];
  evidence.push(functionsOf(guard.held) < 3 ? 'two functions hold it' : 'several functions hold it');
  if (isInContext(variant) || isInContext(other)) evidence.push('goroutines or handlers run one side');
  return {
    severity: 'error',
    evidence,
    message: `map ${map.name} is replaced without ${guard.name}, which is held at ${guard.held.length} accesses`,
    places: [
      { site, text: '' },
      ...blamed.slice(1).map((one) => ({ site: one.site, text: `also replaced without it, ${contextOf(one.variant)}` })),
      ...guard.held.slice(0, 2).map((one) => ({ site: one, text: `${verbOf(one)} under ${guard.name} here, ${contextOf(one.first)}` })),
    ],
    sides: [{ access: variant }, { access: other }],
    unlocked: blamed.map((one) => one.site),
  };
}

/** Others have the object by then, as far as anything says. */
function isBlamed(variant: MapAccess, guard: Guard): boolean {
  return isOpenToOthers(variant) && !holds(variant, guard.id) && !mayHold(variant, guard) && !runsAlone(variant);
}
