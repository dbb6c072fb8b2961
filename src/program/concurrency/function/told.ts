/** The accesses that a function tells its callers: its own, those of what it calls, and those of the goroutines that it starts. */
import type { AccessEvent, Path, Unit } from '../../../summary/behaviour/types.js';
import { isExported } from '../../objects.js';
import { declaredType } from '../../types.js';
import type { Frame } from '../paths/frame.js';
import { isReplaced } from '../paths/given-up.js';
import { shortName } from '../paths/map-objects.js';
import { isOwnCopy } from '../paths/ownership.js';
import { type GlobalPath, isField } from '../paths/path.js';
import { findMethod, mapOf, pointee } from '../paths/typing.js';
import { type Access, besideItself, holding, isSameWay, isTooFar, siteOf, together, withKind, writes } from './access.js';
import type { CallSite } from './call-site.js';
import type { Channels } from './channels.js';
import { both, butFor } from './running.js';
import { type Hold, initial, isOfEarlierRound, isOfOtherElement, type State, type Thread, without } from './state.js';
import type { Following } from './summary.js';

/** Accesses of one function that are kept; a function with more is too big to say more than what goroutines and handlers do. */
const maxAccesses = 600;
const maxThreaded = 2000;

/** Methods by which a type is encoded in its own way: of encoding/json, encoding, yaml. */
const encoders = ['MarshalJSON', 'MarshalText', 'MarshalYAML'];

export class Told {
  readonly #summaries: Following;
  readonly #frame: Frame;
  readonly #unit: Unit;
  readonly #channels: Channels;
  readonly #accesses: Access[] = [];
  /** By their sites, as indices. */
  readonly #bySite = new Map<string, number[]>();

  constructor(summaries: Following, frame: Frame, unit: Unit, channels: Channels) {
    this.#summaries = summaries;
    this.#frame = frame;
    this.#unit = unit;
    this.#channels = channels;
  }

  /** Of too many, those that goroutines and handlers do, whoever calls the function: a server's start registers all that it does. */
  get all(): readonly Access[] {
    return this.#accesses.length > maxAccesses ? this.#accesses.filter(({ thread }) => thread !== undefined) : [...this.#accesses];
  }

  add(access: Access): void {
    if (this.#accesses.length > (access.thread === undefined ? maxAccesses : maxThreaded)) return;
    const { site } = access;
    let ways = this.#bySite.get(site);
    if (ways === undefined) {
      ways = [];
      this.#bySite.set(site, ways);
    }
    for (const i of ways) {
      const known = this.#accesses[i];
      if (known === undefined || !isSameWay(known, access)) continue;
      this.#accesses[i] = together(known, access);
      return;
    }
    ways.push(this.#accesses.push(access) - 1);
  }

  /** An access that stands in the function itself; `taken`: locks that it takes somewhere. */
  own(event: AccessEvent, state: State, taken: ReadonlySet<string>): void {
    const { program, declaration } = this.#frame;
    if (event.note === 'encoded')
      for (const path of this.#encoded(event.path)) this.own({ kind: 'access', how: 'range', path, at: event.at }, state, taken);
    if (!this.mayBeContended(event.path) || isToOther(event)) return;
    const path = this.#frame.path(event.path);
    const type = path === undefined ? undefined : this.#frame.typeOf(path);
    if (path === undefined || type === undefined || !this.#isContended(path) || mapOf(program, type) === undefined) return;
    // Its own copy gets a map of its own; or the map is taken away, and the object goes on with a new one.
    if ((isOwnCopy(path) || event.alias === true) && isReplaced(this.#frame, this.#unit, path)) return;
    const others = new Set([...state.held].flatMap(([key, hold]) => (isOfOtherElement(hold, path, event.path.index) ? [key] : [])));
    const { start } = event.at;
    const running = [...state.live.values()].filter(
      (thread) => !isOfEarlierRound(thread, path, declaration, start) && !this.#channels.isCountedOut(thread, start),
    );
    const at = program.span(declaration, event.at);
    this.add({
      site: siteOf({ at, inside: undefined, how: event.how }),
      at,
      declaration,
      inside: undefined,
      how: event.how,
      path,
      thread: undefined,
      many: false,
      outlives: event.alias === true && [...taken].some((key) => !state.held.has(key)),
      held: without(state.held, others),
      may: without(state.may, others),
      released: new Set(state.released.keys()),
      waited: state.waited,
      live: running.length === state.live.size ? state.live : new Set(running.map(({ key }) => key)),
      hops: undefined,
    });
  }

  /** Maps in exported fields of a struct: `json.Marshal(s)` goes through them, unless the struct says itself how it is encoded. */
  #encoded(written: Path): Path[] {
    const path = this.#frame.path(written);
    const type = path === undefined ? undefined : this.#frame.typeOf(path);
    const { program } = this.#frame;
    const declared = type === undefined ? undefined : declaredType(program, type.pkg, pointee(type).text);
    if (type === undefined || declared === undefined || encoders.some((name) => findMethod(program, type, name) !== undefined)) return [];
    const fields = (declared.fact.fields ?? []).filter(({ name, text = '' }) => isExported(name) && text.startsWith('map['));
    return fields.map(({ name }) => ({ root: written.root, steps: [...written.steps, name] }));
  }

  /** Whether an access can be of a map that somebody changes, by what is written, where that says it: no path need be made then. */
  mayMatter({ path, note }: AccessEvent): boolean {
    return note === 'encoded' || this.mayBeContended(path);
  }

  /** The same of a path. */
  mayBeContended(path: Path): boolean {
    const field = path.steps.findLast(isField);
    if (field !== undefined) return this.#frame.hasParts(path) || this.#summaries.contends(field);
    return !('name' in path.root) || this.#summaries.contends(shortName(path.root.name));
  }

  /** Not a table that nobody changes. */
  #isContended({ root, steps }: GlobalPath): boolean {
    const field = steps.findLast(isField);
    if (field !== undefined) return this.#summaries.contends(field);
    return root.kind !== 'package' || this.#summaries.contends(shortName(root.name));
  }

  /** Of what is called under this state, and of the goroutines that it starts; or of these only. */
  called(site: CallSite, state: State, goroutinesOnly = false): void {
    const { summary } = site.followed;
    // Goroutines that the callee waits for run under what is held here.
    const launched = (): State =>
      state.held.size === 0
        ? state
        : { ...state, held: new Map([...state.held].map(([key, hold]) => [key, { ...hold, launcher: site.key }])) };
    let around: State | undefined;
    for (const access of summary.accesses) {
      if (goroutinesOnly && access.thread === undefined) continue;
      const path = isTooFar(access) ? undefined : site.translate(access.path);
      if (path === undefined) continue;
      const { thread } = access;
      const isJoined = thread !== undefined && !summary.live.some(({ key }) => key === thread.key);
      if (isJoined) around ??= launched();
      const inherited = site.inherit(access, path, isJoined ? (around ?? state) : state, thread === undefined || isJoined);
      const isAgain =
        thread !== undefined && thread.serial !== true && state.live.has(thread.key) && !site.isOfLoop(path) && !site.isPrivate(path);
      this.add(besideItself(inherited, isAgain));
    }
  }

  /** Of what runs as a goroutine or callback; `handed`: locks that it has from its launcher; `serial`: what lets one run at a time. */
  started(site: CallSite, state: State, thread: Thread, handed: ReadonlyMap<string, Hold>, serial: Hold | undefined): void {
    const { kind } = thread;
    const isAgain = thread.serial !== true && (state.live.has(thread.key) || kind === 'handler' || kind === 'maybe');
    const around: State = { ...initial, held: handed, live: state.live };
    const besides = new Map<Access['live'], Access['live']>();
    const alone = new Set([thread.key]);
    for (const access of site.followed.summary.accesses) {
      const path = isTooFar(access) ? undefined : site.translate(access.path);
      if (path === undefined) continue;
      const inherited = site.inherit(access, path, around, access.thread === undefined);
      const own = access.thread ?? thread;
      // What one call makes and gives to a library's struct may be for one connection.
      const isOfCall = thread.ofField === true && path.root.kind === 'variable';
      const isMany = isAgain && !isOfCall && !site.isOfLoop(path) && !site.isPrivate(path);
      let live = access.thread === undefined ? besides.get(inherited.live) : undefined;
      if (live === undefined) {
        live = butFor(inherited.live, own.key);
        if (access.thread === undefined) besides.set(inherited.live, live);
        // What it starts comes after what it did before, but for the next one's.
        else if (isMany) live = both(live, alone);
      }
      const hops = withKind(inherited.hops, kind === 'go' || kind === 'handler' ? kind : 'callback');
      const told = besideItself({ ...inherited, thread: own, live, hops }, isMany);
      this.add(access.thread === undefined ? holding(told, serial) : told);
    }
  }
}

/** A write to what a variable has been given instead of the path that it stands for otherwise. */
function isToOther(event: AccessEvent): boolean {
  const { start } = event.at;
  return writes(event) && event.path.others?.some((place) => place.start <= start && start < place.end) === true;
}
