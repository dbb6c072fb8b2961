/** Of the maps that somebody changes, those that one lock is not seen to guard everywhere: only for these callers are looked at. */
import type { CallEvent, Path } from '../../../summary/behaviour/types.js';
import { isDocumentedLocked } from '../../docs.js';
import { callersOf } from '../../mentions.js';
import { addTo, type Declaration, inOrder, nameOf, type Program, sourceText } from '../../program.js';
import { isConstructor } from '../../sites.js';
import { type Access, writes } from '../function/access.js';
import { isDeclaredGuarded } from '../locks/declared-guards.js';
import { locksOf } from '../locks/held-locks.js';
import type { Frame } from '../paths/frame.js';
import { type MapObject, objectOf, shortName, sourceName } from '../paths/map-objects.js';
import { isGiven } from '../paths/ownership.js';
import { type GlobalPath, isField } from '../paths/path.js';
import { mapOf } from '../paths/typing.js';
import { Summaries } from '../summaries.js';
import { demandOfUsers, type Unsettled } from './demand.js';
import { type Given, givenOf } from './given.js';
import { sharesVariables, type Users } from './users.js';

/** As functions show it by themselves, whatever their callers hold. */
export function unsettledAmong(frames: Summaries['frames'], users: Users): Unsettled {
  const demand = demandOfUsers(frames.program, users);
  const summaries = new Summaries(frames, demand);
  const looks = new Looks(frames.program, (name) => users.names.has(name));
  for (const declaration of inOrder(new Set([...users.ofStored, ...users.ofLocal]))) {
    // Before anything else runs.
    const isInit = declaration.outline.kind === 'func' && nameOf(declaration) === 'init';
    const frame = declaration.file.source.isTest || isInit ? undefined : frames.of(declaration);
    if (frame === undefined) continue;
    const shares = sharesVariables(frames.program, declaration);
    for (const unit of frame.units.values()) {
      // In the function itself nobody else has what it makes, but for goroutines that it starts.
      const isAlone = unit.id === 0 && !shares;
      for (const access of summaries.of(frame, unit).accesses) looks.access(declaration, access, unit.id === 0, isAlone);
    }
    for (const event of frame.events) if (event.kind === 'call') looks.call(frame, event);
  }
  return looks.result();
}

interface Seen {
  readonly name: string;
  readonly users: Map<Declaration, Set<Given>>;
  isChanged: boolean;
  /** Locks that all accesses hold, each as it needs them; undefined before the first. */
  guards: ReadonlySet<string> | undefined;
}

const none: ReadonlySet<string> = new Set();

/** By name it runs before others have the object, or after: what gives a map a first or last value there says nothing. */
const ends = /^(?:[nN]ew|[mM]ake|[iI]nit|[oO]pen|[lL]oad|[sS]tart|[sS]et|[cC]lose|[sS]top|[sS]hutdown|[uU]nmarshal)/;

class Looks {
  readonly #program: Program;
  readonly #contends: (name: string) => boolean;
  readonly #seen = new Map<string, Seen>();
  readonly #users = new Map<Declaration, Set<Given>>();
  readonly #helpers = new Set<Declaration>();
  /** Fields of which the struct is not known. */
  readonly #unknown = new Set<string>();

  constructor(program: Program, contends: (name: string) => boolean) {
    this.#program = program;
    this.#contends = contends;
  }

  /** `isPlain`: in the function itself, not in a literal in it; `isAlone`: nobody else has what it makes. */
  access(declaration: Declaration, access: Access, isPlain: boolean, isAlone: boolean): void {
    const { path, how } = access;
    // A constructor has its own objects for itself, not the variables of the package.
    if (isAlone && (path.root.fresh || (isConstructor(declaration) && path.root.kind !== 'package'))) return;
    const object = objectOf(this.#program, path);
    if (object?.pkg === undefined) {
      const field = path.steps.at(-1);
      if (field !== undefined) this.#unknown.add(field);
      // Its caller's map, perhaps in a goroutine that it starts.
      if (!isGiven(path)) return;
      if (isPlain) this.#helpers.add(declaration);
      else addTo(this.#users, declaration, givenOf(path));
      return;
    }
    const isLeaving = how === 'leave';
    const guards = isLeaving || isDeclaredGuarded(this.#program, object) ? none : guardsOf(this.#program, access, object);
    const isSetUp = how === 'replace' && ends.test(nameOf(declaration));
    // Where a comment says that callers hold the lock, nothing is told anyway.
    const isNeutral = isSetUp || (!isLeaving && isDocumentedLocked(access.declaration) && !isCalledBare(access.declaration));
    this.#note(object, path, declaration, isLeaving || writes(access), isNeutral ? undefined : guards);
  }

  /** A map that is passed on: whoever gets it may change it. */
  call(frame: Frame, { args, callee }: CallEvent): void {
    // A library looks at it, or says what it does to it by an event of its own.
    if (callee.kind === 'function' && frame.frames.isForeign(callee.name)) return;
    if (callee.kind === 'method' && callee.on !== undefined) this.#passedOn(frame, callee.on);
    for (const arg of args) if (arg.kind === 'path') this.#passedOn(frame, arg.path);
  }

  #passedOn(frame: Frame, written: Path): void {
    const field = written.steps.findLast(isField) ?? ('name' in written.root ? shortName(written.root.name) : undefined);
    // What a call gives has left there; a variable that stands for a field is written as the field.
    if (field === undefined || !(this.#contends(field) || frame.hasParts(written))) return;
    const path = frame.path(written);
    if (path === undefined) return;
    const type = path.steps.length > 0 || path.root.kind === 'package' ? frame.typeOf(path) : undefined;
    const object = type === undefined || mapOf(this.#program, type) === undefined ? undefined : objectOf(this.#program, path);
    if (object?.pkg !== undefined) this.#note(object, path, frame.declaration, true, none);
  }

  #note({ key, name }: MapObject, path: GlobalPath, user: Declaration, isChange: boolean, guards: ReadonlySet<string> | undefined): void {
    let map = this.#seen.get(key);
    if (map === undefined) {
      map = { name, users: new Map(), isChanged: false, guards: undefined };
      this.#seen.set(key, map);
    }
    const { guards: before } = map;
    addTo(map.users, user, givenOf(path));
    map.isChanged ||= isChange;
    if (guards !== undefined) map.guards = before === undefined ? guards : new Set([...before].filter((id) => guards.has(id)));
  }

  result(): Unsettled {
    const all = [...this.#seen.values()];
    const unsettled = all.filter(({ isChanged, guards }) => isChanged && guards?.size === 0);
    const open = new Set([...this.#unknown, ...unsettled.map(({ name }) => sourceName(name))]);
    const users = new Map<Declaration, Set<Given>>();
    for (const map of [this.#users, ...unsettled.map((seen) => seen.users)]) for (const [user, by] of map) addTo(users, user, ...by);
    return {
      users,
      helpers: this.#helpers,
      settled: new Set(all.map(({ name }) => sourceName(name)).filter((name) => !open.has(name))),
    };
  }
}

/** Somebody in its package calls it, and speaks of no lock, neither in his text nor in his comment. */
function isCalledBare(declaration: Declaration): boolean {
  const name = nameOf(declaration);
  const isBare = (d: Declaration): boolean => !/Lock\(/.test(sourceText(d)) && !/Locked$/.test(nameOf(d)) && !isDocumentedLocked(d);
  return callersOf(declaration.file.pkg, name).some((d) => d !== declaration && !d.file.source.isTest && isBare(d));
}

/** Locks that keep others out of what the access does. */
function guardsOf(program: Program, access: Access, { owner }: MapObject): ReadonlySet<string> {
  const guards = locksOf(program, access, access.path, owner, false).filter(
    ({ mode, relation, perCall, pointer, striped }) =>
      (mode === 'w' || !writes(access)) &&
      (relation === 'own' || relation === 'global') &&
      perCall !== true &&
      pointer !== true &&
      striped !== true,
  );
  return new Set(guards.map(({ id }) => id));
}
