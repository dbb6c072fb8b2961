/** The edit that mends the simple case: a short method that forgot the lock gets it for all of its body. */

import { linesOf, prepended, type Replacement } from '../../src/program/bodies.js';
import type { EntryKind } from '../../src/program/concurrency/entries.js';
import { writes } from '../../src/program/concurrency/function/access.js';
import { type Guard, holds, mayHold, type Site } from '../../src/program/concurrency/locks/guards.js';
import { couldHold, lockInScope } from '../../src/program/concurrency/locks/under-lock.js';
import type { SharedMap } from '../../src/program/concurrency/shared-map.js';
import type { Declaration } from '../../src/program/program.js';
import type { ReportedSuggestion } from '../../src/rule.js';
import type { Verdict } from './verdict.js';

/** Longer bodies hold a lock for too long, as a rule. */
const maxLines = 15;

interface Insertion {
  /** `c.mu.Lock() and defer c.mu.Unlock()` */
  readonly text: string;
  /** Function that gets it. */
  readonly into: string;
  readonly edits: readonly Replacement[];
}

/** One suggestion, which mends every blamed function; none where one of them cannot be mended so. */
export function suggestionsOf(map: SharedMap, { unlocked = [] }: Verdict, guard: Guard | undefined): ReportedSuggestion[] {
  if (guard === undefined) return [];
  const functions = new Map(unlocked.map((site) => [site.first.access.declaration, site]));
  const insertions: Insertion[] = [];
  for (const [declaration, site] of functions) {
    const insertion = insertionInto(declaration, site, map, guard);
    if (insertion === undefined) return [];
    insertions.push(insertion);
  }
  if (insertions.length === 0) return [];
  const texts = [...new Set(insertions.map(({ text }) => text))].map((text) => {
    const names = insertions.filter((one) => one.text === text).map(({ into }) => into);
    return `${text} at the beginning of ${names.join(' and ')}`;
  });
  return [{ message: `Insert ${texts.join(', ')}`, edits: insertions.flatMap(({ edits }) => edits) }];
}

const entered: ReadonlySet<EntryKind> = new Set(['handler', 'callback', 'exported', 'interface']);

function insertionInto(declaration: Declaration, site: Site, map: SharedMap, guard: Guard): Insertion | undefined {
  const { source } = declaration.file;
  if (source.isGenerated || source.isTest || !source.selected) return undefined;
  const direct = site.variants.find(
    ({ access, entry }) => access.hops === undefined && access.thread === undefined && entry.frame.declaration === declaration,
  );
  const unit = direct?.entry.frame.units.get(0);
  // Who calls the others is not known, nor what they hold then.
  if (direct === undefined || unit === undefined || !entered.has(direct.entry.kind)) return undefined;
  const { frame, taken } = direct.entry;
  // Callers that hold the lock, or may, would wait for themselves.
  const touching = map.accesses.filter(({ access, entry }) => access.declaration === declaration || entry.frame === frame);
  if (taken.size > 0 || touching.some((a) => holds(a, guard.id) || mayHold(a, guard))) return undefined;
  const own = touching.filter(({ entry }) => entry.frame === frame);
  if (own.some(({ access }) => access.thread !== undefined || access.how === 'leave')) return undefined;
  const lock = lockInScope(frame, direct.access.path, guard);
  if (lock === undefined || linesOf(declaration, unit.body) > maxLines || !couldHold(frame)) return undefined;
  const prefix = lock.readWrite && !own.some(({ access }) => writes(access)) ? 'R' : '';
  const statements = [`${lock.text}.${prefix}Lock()`, `defer ${lock.text}.${prefix}Unlock()`];
  const edits = prepended(declaration, unit.body, statements);
  return edits === undefined ? undefined : { text: statements.join(' and '), into: frame.name, edits };
}
