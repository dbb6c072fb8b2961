/** Registries of listeners that come and go with no lock, while others tell them of events: mostly in another goroutine than theirs. */
import { innermost } from '../../src/program/concurrency/function/access.js';
import { excluded, type Guard, isBare, type Site } from '../../src/program/concurrency/locks/guards.js';
import { sourceName } from '../../src/program/concurrency/paths/map-objects.js';
import type { MapAccess, SharedMap } from '../../src/program/concurrency/shared-map.js';
import { isExported } from '../../src/program/objects.js';
import { type Declaration, fullNameOf, nameOf } from '../../src/program/program.js';
import { doubts, isExcused } from './excuses.js';
import type { Verdict } from './verdict.js';
import { contextOf, helpOf, verbOf } from './words.js';

const listeners = /listener|subscri|observer|watcher|callback|hook|notif/i;

/** `Unsubscribe`, `RemoveListener`, `DetachSub` */
const leaving = /^(?:Remove|Delete|Del|Detach|Un|De|Cancel|Off|Drop|Stop|Leave)(?=\P{Ll}|[rs]\p{Ll})/u;

interface Use {
  readonly site: Site;
  readonly variant: MapAccess;
  /** Function in which it stands. */
  readonly by: Declaration;
}

export function judgeListeners(map: SharedMap, sites: readonly Site[], guard: Guard | undefined): Verdict | undefined {
  if (guard !== undefined || map.kind === 'local') return undefined;
  const uses = sites.flatMap(openUse);
  const changes = uses.filter(({ site, by }) => site.writes && isExported(nameOf(by)));
  const isLeaving = ({ site, by }: Use): boolean => site.first.access.how !== 'write' || leaving.test(nameOf(by));
  const join = changes.find((use) => !isLeaving(use));
  const leave = changes.find((use) => isLeaving(use) && use.by !== join?.by);
  // Those who come and go look the map up as well.
  const tell = uses.find(({ site, by }) => !site.writes && !changes.some((change) => change.by === by));
  if (join === undefined || leave === undefined || tell === undefined || excluded(join.variant, tell.variant)) return undefined;
  if (!listeners.test(sourceName(map.name)) && !listeners.test(nameOf(join.by))) return undefined;
  return {
    severity: 'error',
    evidence: ['listeners come and go', ...doubts(join.variant, false), ...doubts(tell.variant, false)],
    message: `map ${map.name} is written in ${fullNameOf(join.by)} and ${fullNameOf(leave.by)}, and ${verbOf(tell.site)} ${contextOf(tell.variant)}, with no lock`,
    help: helpOf(map, guard),
    places: [join, tell, leave].map(({ site, variant }) => ({ site, text: `${verbOf(site)} here, ${contextOf(variant)}` })),
    sides: [{ access: join.variant }, { access: tell.variant }],
  };
}

/** Nothing is known that keeps others out of it. */
function openUse(site: Site): Use[] {
  const variant = site.variants.find((v) => !v.owned && isBare(v) && !isExcused(v));
  return variant === undefined ? [] : [{ site, variant, by: innermost(variant.access).declaration }];
}
