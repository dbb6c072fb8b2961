/** What a function takes away from where others find it, or leaves there as well. */
import { loadStep } from '../../../summary/behaviour/paths.js';
import type { Event, Operand, Path, Unit } from '../../../summary/behaviour/types.js';
import { eventsOf } from '../../../summary/behaviour/units.js';
import { type GlobalPath, keyOf } from './path.js';

/** Of a `Frame`. */
interface Paths {
  readonly events: readonly Event[];
  path(written: Path): GlobalPath | undefined;
  operand(operand: Operand | undefined): GlobalPath | undefined;
}

/** `delete(m, k)` beside `return m[k]`: nobody else has it any more. */
export function isTakenOut(frame: Paths, { root, steps }: GlobalPath): boolean {
  if (steps.at(-1) !== '[]') return false;
  const key = keyOf({ root, steps: steps.slice(0, -1) });
  return frame.events.some((event) => {
    const path = event.kind === 'access' && event.how === 'delete' ? frame.path(event.path) : undefined;
    return path !== undefined && keyOf(path) === key;
  });
}

/** What a call made is stored where another `return` of the unit finds it. */
export function isStoredAsOther(frame: Paths, unit: Unit | undefined, index: number, made: GlobalPath): boolean {
  const others = (unit?.returns ?? []).flatMap((values) => {
    const path = frame.operand(values[index]);
    return path === undefined || path.steps.length === 0 ? [] : [keyOf(path)];
  });
  return (
    others.length > 0 &&
    frame.events.some((event) => {
      if (event.kind !== 'publish' || event.into === undefined) return false;
      const value = frame.operand(event.value);
      const into = frame.path(event.into);
      return value !== undefined && into !== undefined && keyOf(value) === keyOf(made) && others.includes(keyOf(into));
    })
  );
}

/** The unit gives the path something made on the spot; `from`: after this byte offset. */
export function isReplaced(frame: Paths, unit: Unit, path: GlobalPath, from = 0): boolean {
  const key = keyOf(path);
  return eventsOf(unit).some((event) => {
    if (event.kind !== 'access' || event.how !== 'replace' || event.at.start < from) return false;
    // A copy of what is published gets a map of its own, wherever that comes from.
    if (event.note !== 'fresh' && !path.steps.includes(loadStep)) return false;
    const target = frame.path(event.path);
    return target !== undefined && keyOf(target) === key;
  });
}
