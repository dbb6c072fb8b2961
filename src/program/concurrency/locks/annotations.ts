/** What comments of gVisor's checklocks say of a function: which locks it holds, takes or gives back. */
import type { Path } from '../../../summary/behaviour/types.js';
import { lockDirectives } from '../../docs.js';
import { acquire, type Hold, initial, type State } from '../function/state.js';
import type { UnitSummary } from '../function/summary.js';
import type { Frame } from '../paths/frame.js';
import { type GlobalPath, keyOf } from '../paths/path.js';

export interface Annotations {
  /** Callers hold it. */
  readonly holds: readonly Hold[];
  /** Held at the end. */
  readonly acquires: readonly Hold[];
  /** Callers hold it, and do not after. */
  readonly releases: readonly Hold[];
  /** Nothing is to be said of the function. */
  readonly ignored: boolean;
}

/** Undefined where nothing is said. */
export function annotationsOf(frame: Frame): Annotations | undefined {
  const directives = lockDirectives(frame.declaration);
  if (directives.length === 0) return undefined;
  const of = (wanted: string): Hold[] =>
    directives.flatMap(({ kind, read, lock }) => {
      const path = kind === wanted ? pathOf(frame, lock) : undefined;
      return path === undefined ? [] : [{ path, mode: read ? 'r' : 'w' }];
    });
  return { holds: of('holds'), acquires: of('acquires'), releases: of('releases'), ignored: directives.some((d) => d.kind === 'ignore') };
}

/** `s.mu` as the function means it: of its receiver, a parameter, or the package. */
function pathOf(frame: Frame, written: string): GlobalPath | undefined {
  const [first = '', ...steps] = written.split('.');
  const parameters = frame.units.get(0)?.params.map((_, i) => frame.parameter(0, i)) ?? [];
  const variable = [frame.receiver, ...parameters].find((v) => v?.name === first);
  const root: Path['root'] = variable === undefined ? { name: first } : { variable: variable.id };
  return frame.path({ root, steps });
}

/** The state in which a function starts. */
export function atStart({ holds, releases }: Annotations): State {
  return [...holds, ...releases].reduce((state, hold) => acquire(state, keyOf(hold.path), hold), initial);
}

/** A summary with what the comments say: whatever its body does, by means that may not be seen. */
export function annotated(summary: UnitSummary, { holds, acquires, releases, ignored }: Annotations): UnitSummary {
  const given = new Set([...holds, ...releases].map(({ path }) => keyOf(path)));
  const isTaken = ({ path }: Hold): boolean => !given.has(keyOf(path)) && !acquires.some((a) => keyOf(a.path) === keyOf(path));
  const isGivenBack = (path: GlobalPath): boolean => !releases.some((r) => keyOf(r.path) === keyOf(path));
  return {
    ...summary,
    accesses: ignored ? [] : summary.accesses,
    acquires: [...summary.acquires.filter(isTaken), ...acquires],
    releases: [...summary.releases.filter(isGivenBack), ...releases.map(({ path }) => path)],
  };
}
