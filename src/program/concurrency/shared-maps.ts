/** Every map that outlives a call or is shared by goroutines, with all accesses of it, the locks around them and the contexts they run in. */

import type { Unit } from '../../summary/behaviour/types.js';
import type { Declaration, Program, ProgramPackage } from '../program.js';
import { isConstructor } from '../sites.js';
import type { NamedType } from '../types.js';
import type { Access } from './access.js';
import { type Entry, entriesOf } from './entries.js';
import { type Frame, keyOf, leadsThroughElement } from './frame.js';
import { type HeldLock, locksOf } from './held-locks.js';
import { objectOf } from './map-objects.js';
import { mayMatter, relevant } from './relevant.js';
import { Summaries } from './summaries.js';

export interface MapAccess {
  readonly access: Access;
  readonly entry: Entry;
  readonly locks: readonly HeldLock[];
}

export interface SharedMap {
  readonly kind: 'field' | 'variable' | 'local';
  /** The same for the same field or package variable, also where a function's variable leads to it (`local`), and for maps in it. */
  readonly object: string;
  /** `Cache.m`, `sessions`, `seen`; `Cache.m[]` for maps in the map. */
  readonly name: string;
  readonly pkg: ProgramPackage;
  readonly owner?: NamedType;
  /** Each expression perhaps several times: once for each entry and set of locks that it is seen with. */
  readonly accesses: readonly MapAccess[];
}

/** Fields and package variables, then the variables of functions that goroutines share; each in order of packages and files. */
export function sharedMaps(program: Program): SharedMap[] {
  const maps = program.packages.flatMap((pkg) => new Gathering(program, pkg).run());
  return maps.sort((a, b) => Number(a.kind === 'local') - Number(b.kind === 'local'));
}

class Gathering {
  readonly #program: Program;
  readonly #pkg: ProgramPackage;
  readonly #functions: ReadonlySet<Declaration>;
  readonly #summaries: Summaries;
  readonly #entries = new Map<Declaration, Entry>();
  readonly #maps = new Map<string, SharedMap & { readonly accesses: MapAccess[] }>();

  constructor(program: Program, pkg: ProgramPackage) {
    this.#program = program;
    this.#pkg = pkg;
    this.#functions = relevant(program, pkg);
    this.#summaries = new Summaries(program, (d) => this.#functions.has(d) || mayMatter(d));
  }

  run(): SharedMap[] {
    const frames = [...this.#functions].flatMap((d) => this.#summaries.frames.of(d) ?? []);
    // All are summarised before entries are told: only then it is known who calls whom.
    for (const frame of frames) for (const unit of frame.units.values()) this.#summaries.of(frame, unit);
    for (const entry of entriesOf(this.#summaries, this.#functions)) this.#entries.set(entry.frame.declaration, entry);
    for (const frame of frames) for (const unit of frame.units.values()) this.#unit(frame, unit);
    return [...this.#maps.values()];
  }

  #unit(frame: Frame, unit: Unit): void {
    const { accesses, live } = this.#summaries.of(frame, unit);
    const threaded = new Set(accesses.filter((a) => a.thread !== undefined).map((a) => keyOf(a.path)));
    const known = this.#entries.get(frame.declaration);
    const entry: Entry = known ?? { frame, kind: 'inner', taken: new Set() };
    for (const access of accesses) {
      const isLocal = this.#isLocal(frame, unit, access);
      if (isLocal && threaded.has(keyOf(access.path))) this.#shared(access, entry);
      // What a literal does to what is around it shows in the function around it.
      if (isLocal || unit.id === 0) {
        // A goroutine that the function waits for has an object made here for itself.
        const runsOn = live.some(({ key }) => key === access.thread?.key);
        this.#stored(access, entry, isLocal, known !== undefined && unit.id === 0, runsOn);
      }
    }
  }

  /** Its path starts at a variable or call of this very unit. */
  #isLocal(frame: Frame, unit: Unit, { path: { root } }: Access): boolean {
    if (root.declaration !== frame.declaration || root.kind === 'receiver') return false;
    return root.variable === undefined ? unit.id === 0 : root.variable.unit === unit.id;
  }

  /** A variable of a function that goroutines share. */
  #shared(access: Access, entry: Entry): void {
    const { path } = access;
    // In a test, any helper may wait for what an object has started.
    if (path.steps.length > 0 && entry.frame.declaration.file.source.isTest) return;
    if (path.root.variable?.remade === true || leadsThroughElement(path.steps)) return;
    const object = objectOf(this.#program, path);
    const name = object?.name ?? [path.root.name, ...path.steps].join('.');
    const key = `l${keyOf(path)}`;
    this.#add({ kind: 'local', object: object?.key ?? key, name, pkg: this.#pkg }, key, {
      access,
      entry,
      locks: locksOf(this.#program, access, path, object?.owner, path.steps.length === 0),
    });
  }

  /** A field or package variable of this package. */
  #stored(access: Access, entry: Entry, isLocal: boolean, isEntry: boolean, runsOn: boolean): void {
    const { path, thread } = access;
    const { declaration } = entry.frame;
    // An object made here is nobody else's, but for goroutines that get it.
    if (declaration.file.source.isTest || (path.root.fresh && !runsOn)) return;
    const isGiven = isLocal && path.root.fresh;
    if (!isEntry && !isGiven) return;
    if (isLocal && thread === undefined && isConstructor(declaration)) return;
    // A value of a package variable by way of a type assertion may be anybody's.
    if (path.root.kind === 'package' && path.steps.some((step) => step.startsWith('('))) return;
    const object = objectOf(this.#program, path);
    if (object === undefined || object.pkg !== this.#pkg) return;
    const locks = locksOf(this.#program, access, path, object.owner, false);
    const { key, kind, name, owner } = object;
    this.#add({ kind, object: key, name, pkg: this.#pkg, ...(owner === undefined ? {} : { owner }) }, key, { access, entry, locks });
  }

  #add(map: Omit<SharedMap, 'accesses'>, key: string, access: MapAccess): void {
    const known = this.#maps.get(key);
    if (known === undefined) this.#maps.set(key, { ...map, accesses: [access] });
    else known.accesses.push(access);
  }
}
