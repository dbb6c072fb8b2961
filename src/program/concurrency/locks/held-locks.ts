/** Locks held at an access, told by what they are: a field of a type, a package variable. */
import type { Program, Span } from '../../program.js';
import type { NamedType } from '../../types.js';
import type { Access } from '../function/access.js';
import type { Hold } from '../function/state.js';
import { lastField, objectOf, shortName, typeAt } from '../paths/map-objects.js';
import { type GlobalPath, isElement, isField, keyOf, leadsThroughElement, typeOf } from '../paths/path.js';
import { findField, mapOf, namedType, pointee, type Typed } from '../paths/typing.js';

/** A lock held at an access, by what it is rather than by the name of the variable that leads to it. */
export interface HeldLock {
  /** The same for the same field or variable: `Cache.mu` of the package. */
  readonly id: string;
  /** For people. */
  readonly name: string;
  readonly mode: 'r' | 'w';
  /** It is reached through a pointer or an interface, so that another object may have the same one. */
  readonly pointer?: true;
  /** See `Hold.launcher`. */
  readonly launcher?: string;
  /** Made by each call anew: it guards nothing that lives longer. */
  readonly perCall?: true;
  /** One of several, by an index or a key, while there is one map. */
  readonly striped?: true;
  /** See `Hold.copied`. */
  readonly copied?: true;
  /** See `Hold.at`. */
  readonly at?: Span;
  /**
   * `own`: of the object that the map belongs to; `outer`: of one on the way to it; `global`: a package variable; `other`: of an object
   * that is not seen to be related.
   */
  readonly relation: 'own' | 'outer' | 'global' | 'other';
}

export function locksOf(program: Program, access: Access, path: GlobalPath, owner: NamedType | undefined, local: boolean): HeldLock[] {
  return [...access.held.values()].flatMap((hold) => (isInMap(hold.path, path) ? [] : heldLock(program, hold, path, owner, local)));
}

/** `locks[key]` of the very map `locks`: who takes it has read the map by then. */
function isInMap(lock: GlobalPath, map: GlobalPath): boolean {
  const next = lock.steps[map.steps.length];
  return lock.root.key === map.root.key && next !== undefined && isElement(next) && map.steps.every((step, i) => step === lock.steps[i]);
}

/** Path of the object that a map's field belongs to. */
function ownerPath({ root, steps }: GlobalPath): GlobalPath {
  return { root, steps: steps.slice(0, Math.max(0, lastField(steps))) };
}

/** `s.locks` of `s.locks[i]`, where the map is as many indices deep: `s.maps[i]`. Which index is told by `Hold.index`. */
function besideMap({ root, steps }: GlobalPath, map: GlobalPath): GlobalPath {
  const last = lastField(steps);
  return steps.length - last === map.steps.length - lastField(map.steps) ? { root, steps: steps.slice(0, last + 1) } : { root, steps };
}

function heldLock(
  program: Program,
  { path, mode, launcher, perCall, copied, at }: Hold,
  map: GlobalPath,
  owner: NamedType | undefined,
  local: boolean,
): HeldLock[] {
  const isOfCond = isCondLock(program, path);
  const text = typeOf(program, path)?.text ?? '';
  const pointer = isOfCond || /^\*|\.Locker$/.test(text) ? { pointer: true as const } : {};
  const lock = isOfCond ? { root: path.root, steps: path.steps.slice(0, -1) } : path;
  return lockOf(program, lock, mode, map, owner, local).map((found) => ({
    ...found,
    ...(isOfCond ? { name: `${found.name}.L` } : {}),
    ...pointer,
    ...(launcher === undefined ? {} : { launcher }),
    ...(perCall === undefined ? {} : { perCall }),
    ...(copied === undefined ? {} : { copied }),
    ...(leadsThroughElement(path.steps) && !leadsThroughElement(map.steps) ? { striped: true as const } : {}),
    ...(at === undefined ? {} : { at }),
  }));
}

/** `q.cond.L`, where nobody tells which mutex that is: the condition stands for it. */
function isCondLock(program: Program, path: GlobalPath): boolean {
  const { steps } = path;
  return steps.at(-1) === 'L' && /^\*?sync\.Cond$/.test(typeAt(program, path, steps.length - 1)?.text ?? '');
}

function lockOf(
  program: Program,
  path: GlobalPath,
  mode: 'r' | 'w',
  map: GlobalPath,
  owner: NamedType | undefined,
  local: boolean,
): HeldLock[] {
  const base = ownerPath(map);
  const lock = local ? path : besideMap(path, map);
  const { root, steps } = lock;
  const field = steps.at(-1);
  const related = root.key === base.root.key;
  const isOwn = related && base.steps.every((step, i) => steps[i] === step) && isDirect(program, lock, base.steps.length);
  const isOuter = related && steps.slice(0, -1).every((step, i) => base.steps[i] === step);
  const holder = field === undefined ? undefined : typeAt(program, lock, steps.length - 1);
  const declared = holder === undefined || field === undefined ? undefined : findField(program, holder, field)?.owner;
  // `cc.mu` of `cc.balancer.cc.conns`: by a pointer back, the same object.
  const isBack = isOuter && declared !== undefined && declared.fact === owner?.fact;
  const isWhole = isOuter && (embeds(program, lock, base) || isWithin(program, lock, base));
  const relation = isOwn || isBack || isWhole ? 'own' : isOuter ? 'outer' : root.kind === 'package' ? 'global' : 'other';
  if (local) {
    const name = declared === undefined || field === undefined ? textOf(path) : `${declared.fact.name}.${field}`;
    return [{ id: keyOf(path), name, mode, relation: root.kind === 'package' ? 'global' : 'own' }];
  }
  // An object's lock guards no package variable.
  if (base.root.kind === 'package' && root.kind !== 'package' && owner === undefined) return [];
  // The lock of another object of the same type guards that object's map, not this one's.
  const isReceiver = root.kind === 'receiver' && base.root.kind === 'package';
  if (relation === 'other' && !isReceiver && declared !== undefined && declared.fact === owner?.fact) return [];
  if (relation === 'outer' && declared !== undefined && isOfMember(program, lock, map, declared)) return [];
  if (declared !== undefined && field !== undefined) {
    const one = lock.steps.length < path.steps.length ? '[…]' : '';
    const name = `${declared.fact.name}.${field}`;
    return [{ id: `${declared.pkg.info.importPath}.${name}`, name: name + one, mode, relation }];
  }
  const unnamed = /^\*?struct\{/.test(holder?.text ?? '') ? objectOf(program, lock) : undefined;
  if (relation === 'other' && !isReceiver && unnamed?.owner !== undefined && unnamed.owner.fact === owner?.fact) return [];
  if (unnamed?.owner !== undefined) return [{ id: unnamed.key.slice(1), name: unnamed.name, mode, relation }];
  if (root.kind === 'package') return [{ id: keyOf(path), name: textOf(path), mode, relation }];
  if (root.fresh) return [{ id: keyOf(path), name: textOf(path), mode, relation, perCall: true }];
  return [{ id: `?${steps.join('.')}`, name: textOf(path), mode, relation }];
}

/** `l.mu` of `delete(l.world.viewers, l)`, where `viewers map[*Loader]Viewer`: each of many such objects has a lock of its own. */
function isOfMember(program: Program, lock: GlobalPath, map: GlobalPath, { fact }: NamedType): boolean {
  const type = typeOf(program, map);
  const parts = type === undefined ? undefined : mapOf(program, type);
  // By a pointer to what has them, not of a part of its own: `a.exports.approved` of `map[string]*Account`.
  const length = ownerPath(map).steps.length;
  const isByPointer = length === lock.steps.length && typeAt(program, map, length)?.text.startsWith('*') === true;
  const is = (part: Typed): boolean => namedType(program, pointee(part))?.fact === fact;
  return parts !== undefined && isByPointer && (is(parts.key) || is(parts.elem));
}

/** `State.mu` of `type State struct { *Frame; mu sync.Mutex }`, and `State.Frame.m`: what it embeds is a part of it. */
function embeds(program: Program, lock: GlobalPath, base: GlobalPath): boolean {
  const from = lock.steps.length - 1;
  const [part, ...more] = base.steps.slice(from);
  const holder = part === undefined || more.length > 0 ? undefined : typeAt(program, lock, from);
  const owner = holder === undefined || part === undefined ? undefined : findField(program, holder, part)?.owner;
  return owner?.fact.fields?.some(({ name, embedded }) => name === part && embedded) === true;
}

/** `c.mu` and `c.data.m`, where `data` is a struct by value: a part of the same object. */
function isWithin(program: Program, lock: GlobalPath, base: GlobalPath): boolean {
  const parts = base.steps.slice(lock.steps.length - 1);
  return parts.every((part, i) => {
    const type = isField(part) ? typeAt(program, base, lock.steps.length + i) : undefined;
    const declared = type === undefined ? undefined : namedType(program, type);
    return declared?.fact.fields !== undefined && declared.fact.text !== 'interface';
  });
}

function textOf({ root, steps }: GlobalPath): string {
  const type = root.kind === 'receiver' ? root.type?.text.replace(/^\*+/, '') : undefined;
  // Which implementation it is does not matter to a reader.
  const names = steps.filter((step) => !step.startsWith('('));
  return [root.kind === 'package' ? shortName(root.name) : (type ?? root.name), ...names].join('.').replaceAll('.[]', '[…]');
}

/** The lock is a field of the object itself, perhaps by embedding: not of a part that has a type, and so a lock, of its own. */
function isDirect(program: Program, { root, steps }: GlobalPath, length: number): boolean {
  if (steps.length <= length + 1) return true;
  const holder = typeAt(program, { root, steps }, length);
  const name = steps.at(-1) ?? '';
  const found = holder === undefined ? undefined : findField(program, holder, name);
  return found !== undefined && found.via.length === steps.length - 1 - length;
}
