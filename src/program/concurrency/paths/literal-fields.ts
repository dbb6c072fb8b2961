/** What stands as a field in a composite literal: `m := make(…); s := &S{m: m}`. */
import { pathKey } from '../../../summary/behaviour/paths.js';
import type { Event, Path, VariableOfCode } from '../../../summary/behaviour/types.js';
import type { Root } from './path.js';

/** Something that stands as a field in a literal. */
export interface PartOf {
  readonly part: Path;
  /** Variable that holds the literal. */
  readonly variable: number;
  readonly field: string;
}

/** Variables and results of calls that stand as a field in one literal, by `pathKey`. */
export function fieldsOf(variables: readonly VariableOfCode[], events: readonly Event[]): ReadonlyMap<string, PartOf> {
  const found = new Map<string, PartOf>();
  const several = new Set<string>();
  // Made before a loop, it is a part of what each round makes.
  const isOfAll = (made: number, owner: number): boolean =>
    events.some((e) => 'loop' in e && e.loop !== undefined && owner >= e.loop.start && owner < e.loop.end && made < e.loop.start);
  for (const { id, parts } of variables) {
    for (const { field, path } of parts ?? []) {
      const key = pathKey(path);
      if (path.steps.length > 0 || 'name' in path.root) continue;
      if (isOfAll('variable' in path.root ? path.root.variable : path.root.call, id)) continue;
      if (found.has(key)) several.add(key);
      found.set(key, { part: path, variable: id, field });
    }
  }
  for (const key of several) found.delete(key);
  return found;
}

/** A variable with a value made on the spot, or what a call gives of which no more is known. */
export function isMadeHere({ kind, variable, fresh }: Root): boolean {
  return kind === 'result' || (kind === 'variable' && variable?.kind === 'local' && fresh);
}
