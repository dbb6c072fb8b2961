/** Why several goroutines are believed to get to a map. */
import type { Guard } from '../../src/program/concurrency/locks/guards.js';
import { isInContext } from '../../src/program/concurrency/parallel.js';
import type { MapAccess, SharedMap } from '../../src/program/concurrency/shared-map.js';
import { isDocumentedSafe } from '../../src/program/docs.js';
import type { Verdict } from './verdict.js';

const maxReasons = 2;

/** One sentence without its period: what is seen to run beside something, else what the type or the package says of itself. */
export function reasonsOf(map: SharedMap, { sides }: Verdict, guard: Guard | undefined): string {
  // One of a kind says enough.
  const contexts = new Map<string, string>();
  for (const { access } of sides) {
    const kind = access.access.thread?.kind ?? access.entry.kind;
    if (isInContext(access) && !contexts.has(kind)) contexts.set(kind, contextReason(access));
  }
  const reasons = [...contexts.values(), ...typeReasons(map, guard)];
  if (contexts.size === 0) reasons.push(...callReasons(map, sides[0].access));
  if (reasons.length === 0) reasons.push(`nothing is seen that keeps callers of ${sides[0].access.entry.frame.name} apart`);
  return `Several goroutines may get there: ${reasons.slice(0, maxReasons).join('; ')}`;
}

function contextReason({ access: { thread, many }, entry: { frame, kind } }: MapAccess): string {
  const { name } = frame;
  switch (thread?.kind) {
    case undefined:
    case 'escaped':
      return kind === 'handler' ? `handlers like ${name} run beside each other` : `a library calls ${name} from goroutines of its own`;
    case 'handler':
      return `handlers run beside each other, and ${name} registers this one`;
    case 'callback':
      return `a library calls what ${name} hands over from goroutines of its own`;
    case 'maybe':
      return `what ${name} hands over is run in a goroutine, by the look of it`;
    case 'go':
      return many ? `${name} starts goroutines that run beside each other` : `${name} starts a goroutine`;
  }
}

/** What the type or the package says of itself. */
function typeReasons({ owner }: SharedMap, guard: Guard | undefined): string[] {
  const reasons: string[] = [];
  if (owner !== undefined && isDocumentedSafe(owner.declaration))
    reasons.push(`the comment of ${owner.fact.name} says that it is safe for concurrent use`);
  if (guard === undefined) return reasons;
  if (guard.declared === true) return [...reasons, `a comment on the map says that ${guard.name} guards it`];
  const own = `${owner?.fact.name} has a mutex of its own, so its methods are meant for several goroutines`;
  return [...reasons, guard.own && owner !== undefined ? own : `other accesses hold ${guard.name}`];
}

/** What lets others in. */
function callReasons({ kind }: SharedMap, { entry }: MapAccess): string[] {
  return [
    ...(kind === 'variable' ? ['a package variable is shared by all'] : []),
    ...(entry.kind === 'exported' ? [`${entry.frame.name} is exported, so anybody may call it`] : []),
  ];
}
