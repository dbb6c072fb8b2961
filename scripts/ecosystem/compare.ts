/** What has changed between a snapshot and a run, and what becomes of the verdicts. */
import { byPlace, type Judged, type Observed } from './snapshot.js';

export type Difference =
  | { readonly kind: 'new'; readonly now: Observed }
  | { readonly kind: 'gone'; readonly was: Judged }
  /** The same claim on another line. */
  | { readonly kind: 'moved'; readonly was: Judged; readonly now: Observed }
  /** Another setting, severity or confidence, or another message in the same place. */
  | { readonly kind: 'changed'; readonly was: Judged; readonly now: Observed };

/** By these in turn findings are taken for the same one: a claim may move, a message may be reworded. */
const identities: readonly ((finding: Observed) => readonly (string | number)[])[] = [
  ({ rule, file, message, go, line }) => [rule, file, message, go, line],
  ({ rule, file, message, go }) => [rule, file, message, go],
  ({ rule, file, message }) => [rule, file, message],
  ({ rule, file, line, go }) => [rule, file, line, go],
];

interface Pair {
  readonly was: Judged;
  readonly now: Observed;
}

interface Matching {
  readonly pairs: readonly Pair[];
  readonly gone: readonly Judged[];
  readonly fresh: readonly Observed[];
}

function match(snapshot: readonly Judged[], run: readonly Observed[]): Matching {
  const pairs: Pair[] = [];
  let gone = [...snapshot].sort(byPlace);
  let fresh = [...run].sort(byPlace);
  for (const identity of identities) {
    const waiting = new Map<string, Judged[]>();
    for (const was of gone) {
      const key = JSON.stringify(identity(was));
      const same = waiting.get(key);
      if (same === undefined) waiting.set(key, [was]);
      else same.push(was);
    }
    fresh = fresh.filter((now) => {
      const was = waiting.get(JSON.stringify(identity(now)))?.shift();
      if (was !== undefined) pairs.push({ was, now });
      return was === undefined;
    });
    gone = [...waiting.values()].flat().sort(byPlace);
  }
  return { pairs, gone, fresh };
}

/** All that is not as the snapshot says, in the order of the places. */
export function differences(snapshot: readonly Judged[], run: readonly Observed[]): Difference[] {
  const { pairs, gone, fresh } = match(snapshot, run);
  const all: Difference[] = [
    ...gone.map((was): Difference => ({ kind: 'gone', was })),
    ...fresh.map((now): Difference => ({ kind: 'new', now })),
    ...pairs.flatMap(({ was, now }): Difference[] => {
      if (claimOf(was) !== claimOf(now) || was.severity !== now.severity || was.confidence !== now.confidence)
        return [{ kind: 'changed', was, now }];
      return was.line === now.line ? [] : [{ kind: 'moved', was, now }];
    }),
  ];
  return all.sort((a, b) => byPlace(a.kind === 'gone' ? a.was : a.now, b.kind === 'gone' ? b.was : b.now));
}

/** The next snapshot: a verdict stays with its claim; what is new, or claims something else, is unjudged. */
export function updated(snapshot: readonly Judged[], run: readonly Observed[]): Judged[] {
  const { pairs, fresh } = match(snapshot, run);
  return [
    ...fresh.map((now): Judged => ({ ...now, verdict: 'unjudged', why: '' })),
    ...pairs.map(({ was, now }): Judged => {
      if (was.verdict === 'unjudged' || claimOf(was) === claimOf(now)) return { ...now, verdict: was.verdict, why: was.why };
      return { ...now, verdict: 'unjudged', why: `was ${was.verdict}: ${was.why}` };
    }),
  ].sort(byPlace);
}

/** What a verdict is about. */
function claimOf({ message, go }: Observed): string {
  return `${go} ${message}`;
}

/** Findings under the module's own version and under 1.22; one that is equal under both becomes one. */
export function merged(own: readonly Observed[], old: readonly Observed[]): Observed[] {
  const rest = [...old];
  const result = own.map((finding): Observed => {
    const same = rest.findIndex((other) => JSON.stringify({ ...other, go: finding.go }) === JSON.stringify(finding));
    if (same < 0) return finding;
    rest.splice(same, 1);
    return { ...finding, go: 'both' };
  });
  return [...result, ...rest].sort(byPlace);
}
