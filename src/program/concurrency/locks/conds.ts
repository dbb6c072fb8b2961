/** The lock of a sync.Cond, `c.cond.L`: which mutex it was given. */
import { callersOf, mentioning } from '../../mentions.js';
import type { Program, ProgramPackage } from '../../program.js';
import type { Frame } from '../paths/frame.js';
import { typeAt } from '../paths/map-objects.js';
import type { GlobalPath } from '../paths/path.js';
import { findField, pointee } from '../paths/typing.js';

/** Fields that are conditions, as `Type.field` with the import path, and the mutex of the same object that they were made with. */
type Conds = ReadonlyMap<string, readonly string[]>;

const known = new WeakMap<Program, Map<ProgramPackage, Conds>>();

/** The mutex that `….L` is, where it is seen to be one of the same object, or of the call: `sync.NewCond(&q.mu)`, `g.cond.L = &g.mu`. */
export function lockOfCond(frame: Frame, on: GlobalPath): GlobalPath | undefined {
  const { root, steps } = on;
  if (steps.at(-1) !== 'L') return undefined;
  if (root.kind === 'result' && root.name === 'sync.NewCond' && steps.length === 1) return argumentOf(frame, root.offset);
  const field = condField(frame, { root, steps: steps.slice(0, -1) });
  const lock = field === undefined ? undefined : condsIn(frame, field.pkg).get(field.key);
  return field === undefined || lock === undefined ? undefined : { root, steps: [...field.base, ...lock] };
}

/** The field of type sync.Cond that a path ends at: its object's path, and what it is. */
function condField(frame: Frame, { root, steps }: GlobalPath): { base: readonly string[]; key: string; pkg: ProgramPackage } | undefined {
  const name = steps.at(-1);
  const base = steps.slice(0, -1);
  const holder = typeAt(frame.program, { root, steps }, base.length);
  const found = holder === undefined || name === undefined ? undefined : findField(frame.program, holder, name);
  if (found?.owner === undefined || pointee(found.it).text !== 'sync.Cond') return undefined;
  const { pkg, fact } = found.owner;
  return { base, key: `${pkg.info.importPath}.${fact.name}.${name}`, pkg };
}

function condsIn(frame: Frame, pkg: ProgramPackage): Conds {
  const packages = known.get(frame.program) ?? new Map<ProgramPackage, Conds>();
  known.set(frame.program, packages);
  const conds = packages.get(pkg) ?? condsOf(frame, pkg);
  packages.set(pkg, conds);
  return conds;
}

function condsOf({ frames }: Frame, pkg: ProgramPackage): Conds {
  const conds = new Map<string, readonly string[]>();
  for (const declaration of new Set([...callersOf(pkg, 'NewCond'), ...mentioning(pkg, 'L')])) {
    const frame = frames.of(declaration);
    if (frame === undefined) continue;
    for (const event of frame.events) {
      const into = event.kind === 'publish' && event.into !== undefined ? frame.path(event.into) : undefined;
      if (event.kind !== 'publish' || into === undefined || event.value.kind !== 'path') continue;
      const isLock = into.steps.at(-1) === 'L';
      const value = frame.path(event.value.path);
      const lock = isLock ? value : value?.root.name === 'sync.NewCond' ? argumentOf(frame, value.root.offset) : undefined;
      const field = condField(frame, isLock ? { root: into.root, steps: into.steps.slice(0, -1) } : into);
      if (lock === undefined || field === undefined || lock.root.key !== into.root.key) continue;
      if (field.base.every((step, i) => lock.steps[i] === step)) conds.set(field.key, lock.steps.slice(field.base.length));
    }
  }
  return conds;
}

/** What the call of sync.NewCond at this offset is given. */
function argumentOf(frame: Frame, offset: number): GlobalPath | undefined {
  for (const event of frame.events)
    if (event.kind === 'call' && event.at.start === offset && event.callee.kind === 'function') return frame.operand(event.args[0]);
  return undefined;
}
