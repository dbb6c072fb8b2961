/** What each kind of evidence is worth: the one table that says how sure a finding is. ARCHITECTURE.md tells how it was weighed. */
import type { Confidence } from '../../src/finding.js';

/** In tenths of the log of the odds that a finding is a race. */
const weights = {
  // What is looked at.
  'a lock that others hold is missing': 6,
  'a lock that a comment demands is missing': 60,
  'written under a read lock': 14,
  'its lock is a copy': 14,
  'one of several locks': 8,
  'no lock at all': 0,
  'filled lazily with no lock': -8,
  'its values are locks': 12,
  'its struct has a lock for other fields': 2,
  'that lock guards another map': -4,
  'callers can take that lock themselves': -6,
  'handed out while others write it': -6,
  'replaced without the lock that others hold': 2,
  'listeners come and go': 6,
  'another implementation takes a lock there': 5,
  'promised to be safe': 8,
  'a copy of a guarded value shares it': 8,
  // How the lock is held elsewhere.
  'one access holds it': -4,
  'two functions hold it': -2,
  'several functions hold it': 2,
  'few functions miss it': 2,
  'most miss it': -8,
  'only a reader holds it': 4,
  'the lock of an outer object': -12,
  'the lock of an outer object that it passes': -6,
  'a comment says that the lock guards it': 4,
  'the struct is a lock and maps': 2,
  'it stands right below its lock': 2,
  'perhaps held after all': -18,
  'another lock of that object is held instead': 12,
  'read by its only writers, one event after the other': -12,
  'callers hold it': -14,
  'its function takes the lock elsewhere': 2,
  'taken under the lock, used without it': 6,
  'looked up before it is locked': 2,
  'copied for callers with no lock': 4,
  // What runs it.
  'goroutines or handlers run it beside itself': 14,
  'goroutines or handlers run it beside the other side': 10,
  'goroutines or handlers run one side': 4,
  'requests only read it': -2,
  'a callee starts the goroutine on what is made for this call': -12,
  'filled for each request': 6,
  'only by the name of what it is given to': -16,
  'nobody is seen to call it': -6,
  'a request by its signature alone': -6,
  'by name it runs at the start': -12,
  // What is known of the object.
  'a variable of one function': 4,
  'a package variable': 4,
  'a table that exported functions fill': -4,
  'many calls away': -6,
  'no lock on a long way': -5,
  'perhaps another object': -12,
  'one of several implementations': -8,
  'one of several implementations on both sides': -4,
  'whoever is seen to call it has the object alone': -12,
  'an argument that callers may have made': -8,
  // What is done to it.
  'a service lets others in': 8,
  'only commands that come to an end reach it': -10,
  'it stands in for another in tests': -10,
  'only what the lock gave away misses it': 12,
  'a copy of the object shares it': 12,
  'who is handed it uses it': 8,
} as const;

export type Evidence = keyof typeof weights;

const thresholds: readonly (readonly [Confidence, number])[] = [
  ['high', 14],
  ['medium', 4],
];

/** How sure the evidence together makes: the odds multiply. */
export function confidenceOf(evidence: Iterable<Evidence>): Confidence {
  const sum = weightOf(evidence);
  return thresholds.find(([, least]) => sum >= least)?.[0] ?? 'low';
}

/** Tenths of the log of the odds. */
export function weightOf(evidence: Iterable<Evidence>): number {
  let sum = 0;
  for (const one of new Set(evidence)) sum += weights[one];
  return sum;
}
