/** What one function, or one literal in it, does: its graph run through to a fixed point of locks and goroutines, then told. */

import { printers } from '../../../go/library/printers.js';
import type { CallEvent, Event, Path, Unit } from '../../../summary/behaviour/types.js';
import { nameOf } from '../../program.js';
import { annotated, annotationsOf, atStart } from '../locks/annotations.js';
import { holdOf, isHeldOne, mayBeLock, releasedByResult } from '../locks/locks.js';
import type { Frame } from '../paths/frame.js';
import { calleeName } from '../paths/names.js';
import { isGiven } from '../paths/ownership.js';
import { type GlobalPath, isElement, keyOf } from '../paths/path.js';
import type { Hop } from './access.js';
import { CallSite } from './call-site.js';
import { Calls } from './calls.js';
import { Channels } from './channels.js';
import { escapeOf, isReturned } from './context.js';
import { fixpoint, type Transfer } from './fixpoint.js';
import { serialGroup, waitsForGoroutines } from './handed-over.js';
import { Invocations } from './invocations.js';
import { Iterators, returnsIterator } from './iterators.js';
import { consumedBy } from './kept-functions.js';
import {
  acquire,
  atEnd,
  defer,
  forget,
  type Hold,
  initial,
  joinAll,
  leftBy,
  mayHold,
  merge,
  obscure,
  release,
  type Spawned,
  type State,
  start,
  type Thread,
} from './state.js';
import type { Following, UnitSummary } from './summary.js';
import { Told } from './told.js';

export class UnitAnalysis {
  readonly #summaries: Following;
  readonly #frame: Frame;
  readonly #unit: Unit;
  readonly #channels: Channels;
  readonly #told: Told;
  /** Goroutines and locks that the function gives up, or ends with, while they run: `thread|lock`, `thread|*`. */
  readonly #exposed = new Set<string>();
  /** A function that starts itself as a goroutine. */
  #startsItself: Thread | undefined;
  readonly #taken = new Set<string>();
  readonly #calls: Calls;
  readonly #invocations: Invocations;
  readonly #iterators: Iterators;
  #waits = false;
  #waitsAtEnd = false;
  /** Goroutines that a `Wait()` here waits for, by key. */
  readonly #joined = new Set<string>();
  /** What may run where the function ends by its last statement; undefined as long as that is not known. */
  #lastLive: State['live'] | undefined;
  #obscure = false;
  /** The graph is at its fixed point: events are told now. */
  #telling = false;

  constructor(summaries: Following, frame: Frame, unit: Unit) {
    this.#summaries = summaries;
    this.#frame = frame;
    this.#unit = unit;
    this.#channels = new Channels(frame, unit);
    this.#told = new Told(summaries, frame, unit, this.#channels);
    this.#calls = new Calls(summaries, frame, unit, this.#told);
    this.#invocations = new Invocations(summaries, frame, unit);
    this.#iterators = new Iterators(summaries, frame, unit);
  }

  run(): UnitSummary {
    const annotations = this.#unit.id === 0 ? annotationsOf(this.#frame) : undefined;
    const end = this.#throughAll(annotations === undefined ? initial : atStart(annotations));
    this.#escaping();
    this.#besideItself();
    const summary = this.#summary(end);
    return annotations === undefined ? summary : annotated(summary, annotations);
  }

  /** State where the function ends. */
  #throughAll(before: State): State {
    const stretches = this.#unit.stretches.map((stretch) => ({ ...stretch, events: stretch.events.filter((e) => !this.#calls.isIdle(e)) }));
    this.#telling = stretches.every(({ events }) => events.length === 0);
    if (this.#telling) return before;
    const transfer: Transfer = {
      through: (stretch, state) => this.#through(stretch.events, state),
      along: (state, { when }) => (when === undefined ? state : this.#tried(state, when)),
      // Whoever calls this function may give its locks up while they run.
      ends: (state) => {
        for (const { key } of this.#leftRunning(state)) this.#exposed.add(`${key}|*`);
      },
    };
    const states = fixpoint(stretches, transfer, before);
    this.#telling = true;
    let end: State | undefined;
    const started = new Map<string, Thread>();
    stretches.forEach((stretch, i) => {
      const state = states[i];
      if (state === undefined) return;
      const after = this.#through(stretch.events, state);
      // At the end of a round: what is waited for in each does not run on.
      if (stretch.next.some(({ to }) => to <= i)) for (const [key, thread] of after.live) started.set(key, thread);
      if (stretch.ends !== true) return;
      end = end === undefined ? after : merge(end, after);
      this.#lastLive = after.live;
    });
    // `for { conn, _ := l.Accept(); go s.serve(conn) }` has no end: what it starts is waited for by nobody.
    return end ?? start(initial, ...started.values());
  }

  /** `go c.crawl(link)` in crawl: what crawl does runs beside itself. */
  #besideItself(): void {
    const thread = this.#startsItself;
    if (thread === undefined) return;
    const { declaration } = this.#frame;
    const at = { file: declaration.file.index, start: thread.offset, end: thread.offset };
    const hop: Hop = { at, kind: 'go', to: nameOf(declaration) };
    for (const access of this.#told.all)
      if (access.thread === undefined && isGiven(access.path))
        this.#told.add({ ...access, thread, many: true, hops: { hop, next: undefined, length: 1 } });
  }

  /** Goroutines that run on when the function has ended; those that it waits for, or counts the results of, are taken for done, though it may give up early. */
  #leftRunning({ live }: State): Thread[] {
    const isJoined = ({ key }: Thread): boolean => this.#joined.has(key) && this.#lastLive?.has(key) === false;
    return [...live.values()].filter((thread) => !isJoined(thread) && !this.#channels.isCountedOut(thread, this.#unit.at.end));
  }

  #summary(end: State): UnitSummary {
    return {
      accesses: this.#told.all,
      ...leftBy(end),
      live: this.#waitsAtEnd ? [] : this.#leftRunning(end),
      signals: [...this.#channels.signals.values()],
      waits: this.#waits,
      obscure: this.#obscure,
      invocations: this.#invocations.all,
      taken: this.#taken,
    };
  }

  #release(state: State, key: string, path: GlobalPath, isSame = false): State {
    for (const thread of state.live.keys()) this.#exposed.add(`${thread}|${key}`);
    return release(state, key, path, isSame);
  }

  #tried(state: State, when: { readonly call: number; readonly result: boolean }): State {
    const event = this.#frame.call(when.call);
    const operation = event === undefined ? undefined : this.#calls.operation(event);
    if (event === undefined || operation === undefined || operation === 'unknown') return state;
    return when.result ? acquire(state, operation.key, holdOf(this.#frame, operation, event)) : forget(state, operation.key);
  }

  #through(events: readonly Event[], from: State): State {
    let state = from;
    if (this.#iterators.none) for (const event of events) state = this.#step(event, state);
    else for (const event of events) state = this.#iterators.around(event, state, (before) => this.#step(event, before));
    return state;
  }

  #step(event: Event, from: State): State {
    let state = from;
    switch (event.kind) {
      case 'access':
        if (this.#telling) this.#told.own(event, state, this.#taken);
        break;
      case 'call':
        state = this.#call(event, state);
        break;
      case 'receive':
        state = this.#channels.received(event, state);
        break;
      case 'send':
      case 'close':
        state = this.#channels.sent(event, state);
        break;
    }
    return state;
  }

  #call(event: CallEvent, before: State): State {
    const state = this.#channels.ended(before, event.at.start);
    const access = this.#telling ? this.#calls.access(event) : undefined;
    if (access !== undefined) this.#told.own(access, state, this.#taken);
    const operation = this.#calls.operation(event);
    if (operation === 'unknown') {
      this.#obscure = true;
      return mayHold(state, obscure);
    }
    if (operation !== undefined) {
      if (event.mode === 'go') return state;
      if (operation.kind !== 'unlock') this.#taken.add(operation.key);
      if (event.mode === 'defer') return operation.kind === 'unlock' ? defer(state, operation.key, operation.path) : state;
      if (operation.kind === 'unlock')
        return this.#release(state, operation.key, operation.path, isHeldOne(state.held.get(operation.key), event));
      return operation.kind === 'try'
        ? mayHold(state, operation.key, operation.path)
        : acquire(state, operation.key, holdOf(this.#frame, operation, event));
    }
    if (event.callee.kind === 'result') return this.#returnedCall(event, event.callee.call, state);
    if (mayBeLock(event)) {
      // It may keep its locks in a map. What it leaves to its caller is not told: by its name it is one lock of many.
      if (event.mode !== 'go') for (const site of this.#calls.sites(event).sites) this.#run(site, state);
      return mayHold(state, obscure);
    }
    const { callee } = event;
    const isGiven = callee.kind === 'value' && this.#calls.sites(event).sites.length === 0;
    let next = isGiven ? this.#given(event, callee.path, state) : this.#follow(event, state);
    next = this.#functionArguments(event, next);
    if (this.#telling && event.mode === undefined && printers.test(calleeName(event))) this.#printed(event, state);
    if (calleeName(event) === 'Wait' && event.mode !== 'go' && waitsForGoroutines(this.#frame, event)) {
      // `pullers[name].tomb.Wait()` is for one of several, but for a loop over all.
      if (event.loop === undefined && this.#isOfOne(event)) return { ...joinAll(next), waited: next.waited };
      this.#waits = true;
      if (event.mode === 'defer') this.#waitsAtEnd = true;
      else {
        for (const key of next.live.keys()) this.#joined.add(key);
        next = joinAll(next);
      }
    }
    return next;
  }

  /** It is a method of an element. */
  #isOfOne({ callee }: CallEvent): boolean {
    const on = callee.kind === 'method' && callee.on !== undefined ? this.#frame.path(callee.on) : undefined;
    return on?.steps.some(isElement) === true;
  }

  /** A call of what a variable or field holds. */
  #given(event: CallEvent, written: Path, state: State): State {
    const path = this.#frame.path(written);
    if (this.#telling) this.#invocations.note(event, path, state);
    const thread = path?.root.variable?.kind === 'param' ? this.#invocations.threadOf(event) : undefined;
    return thread === undefined ? state : start(state, thread);
  }

  /** `log.Printf("%v", s.m)` goes through the map. */
  #printed({ args, at }: CallEvent, state: State): void {
    for (const arg of args)
      if (arg.kind === 'path') this.#told.own({ kind: 'access', how: 'range', path: arg.path, at }, state, this.#taken);
  }

  /** Into what the call leads to, as far as the program has it. */
  #follow(event: CallEvent, state: State): State {
    const { sites, isOneOfSeveral } = this.#calls.sites(event);
    // A value of another type may be behind the interface.
    let next = isOneOfSeveral ? state : undefined;
    for (const site of sites) {
      const after = event.mode === 'go' ? this.#spawn(site, state, 'go') : this.#run(site, state);
      next = next === undefined ? after : merge(next, after);
    }
    if (next !== undefined || event.mode === 'go') return next ?? state;
    const name = event.callee.kind === 'method' ? event.callee.name : '';
    // `s.newLock()` gives one, and takes none.
    if (!/(?:^r?lock|Lock)(?:$|[A-Z])/.test(name) || /^(?:new|make|create)[A-Z]/i.test(name)) return state;
    // `db.lock()` of a type that cannot be told.
    this.#obscure = true;
    return mayHold(state, obscure);
  }

  /** The callee's summary in terms of this function. */
  #run(site: CallSite, from: State): State {
    const { event } = site;
    const { summary } = site.followed;
    // Deferred calls run from the last to the first: held are the locks of which the release was deferred before.
    const state = event.mode === 'defer' ? atEnd(from, site.releases) : from;
    if (this.#telling) {
      if (this.#summaries.inherits) {
        this.#told.called(site, state);
        this.#invoked(site, state, undefined);
      }
      for (const signal of summary.signals) {
        const path = site.translate(signal.path);
        if (path !== undefined) this.#channels.signal(path, signal.again || event.loop !== undefined);
      }
      this.#waits ||= summary.waits;
      // `defer func() { _ = group.Wait() }()`
      if (event.mode === 'defer' && summary.waits) this.#waitsAtEnd = true;
    }
    let next = summary.obscure ? mayHold(from, obscure) : from;
    for (const path of summary.releases) {
      const here = site.translate(path);
      if (here === undefined) continue;
      next = event.mode === 'defer' ? defer(next, keyOf(here), here) : this.#release(next, keyOf(here), here);
    }
    if (event.mode === 'defer') return next;
    for (const hold of summary.acquires) {
      const path = site.translate(hold.path);
      if (path !== undefined) next = acquire(next, keyOf(path), holdOf(this.#frame, { path, mode: hold.mode }, event));
    }
    for (const path of summary.mayAcquire) {
      const here = site.translate(path);
      if (here !== undefined) next = mayHold(next, keyOf(here), here);
    }
    if (summary.waits) next = joinAll(next);
    return start(next, ...summary.live);
  }

  /** What the callee calls of what it is given. */
  #invoked(site: CallSite, state: State, thread: Thread | undefined): void {
    for (const invocation of site.followed.summary.invocations)
      for (const access of this.#invocations.pass(site, invocation, state, thread)) this.#told.add(access);
  }

  /** A goroutine, or a callback that runs at a time of its own; `isMany`: beside itself. */
  #spawn(site: CallSite, state: State, kind: Thread['kind'], how: Spawned = {}): State {
    const { event, followed, target } = site;
    const { summary } = followed;
    const signals = new Map<string, boolean>();
    for (const signal of summary.signals) {
      const path = site.translate(signal.path);
      if (path !== undefined) signals.set(keyOf(path), signal.again);
    }
    const runsItself = followed.frame === this.#frame && followed.unit === this.#unit;
    const thread: Thread = {
      key: how.goroutine ?? site.key,
      kind,
      signals,
      offset: event.at.start,
      ...(event.loop === undefined ? {} : { loop: event.loop }),
      ...(target?.kind === 'declared' ? { runs: target.declaration } : {}),
      ...(how.ofField === true ? { ofField: true as const } : {}),
      ...(how.goroutine === undefined ? {} : { serial: true as const }),
      ...(how.sentOn === undefined ? {} : { sentOn: how.sentOn }),
      ...(kind === 'go' && this.#telling ? { consumes: consumedBy(followed.frame) } : {}),
      ...(kind === 'escaped' && isReturned(this.#unit, event) ? { returned: true as const } : {}),
    };
    if (runsItself && kind === 'go' && !site.isArgument) this.#startsItself = thread;
    // Hand-over: the goroutine unlocks what its launcher has locked.
    const handed = new Map<string, Hold>();
    let next = state;
    if (kind === 'go' && event.loop === undefined) {
      for (const path of summary.releases) {
        const here = site.translate(path);
        const hold = here === undefined ? undefined : state.held.get(keyOf(here));
        if (here === undefined || hold === undefined) continue;
        handed.set(keyOf(here), hold);
        next = release(next, keyOf(here), here);
      }
    }
    if (kind === 'go' && this.#telling) {
      for (const [key, hold] of state.held) {
        const isExposed = this.#exposed.has(`${thread.key}|${key}`) || this.#exposed.has(`${thread.key}|*`);
        if (!isExposed && !handed.has(key)) handed.set(key, { ...hold, launcher: this.#frame.id });
      }
    }
    const serial = kind === 'go' && site.isArgument ? serialGroup(this.#frame, event) : undefined;
    if (this.#telling && this.#summaries.inherits) {
      this.#invoked(site, state, thread);
      this.#told.started(site, how.isMany === true ? start(state, thread) : state, thread, handed, serial);
    }
    // One that does nothing to maps meets nobody.
    const counts = runsItself || summary.accesses.length > 0 || summary.invocations.length > 0;
    return counts && this.#summaries.inherits ? start(next, thread, ...summary.live) : start(next, ...summary.live);
  }

  /** Functions handed over as arguments: run in goroutines, kept as handlers, or called before the call returns. */
  #functionArguments(event: CallEvent, state: State): State {
    let next = state;
    for (const { site, fate } of this.#calls.handedOver(event)) {
      if (fate === 'now') next = this.#run(site, next);
      else if (fate === 'unseen') next = this.#runUnseen(site, next);
      else if (fate === 'each') this.#spawn(site, next, 'go', { isMany: true });
      else if (typeof fate === 'object') next = this.#spawn(site, next, 'callback', fate);
      else if (fate === 'once') next = this.#runOnce(site, next);
      else if (fate !== 'elsewhere') next = this.#spawn(site, next, fate);
    }
    return next;
  }

  /** Run by a function that cannot be looked into: at once, perhaps under a lock. */
  #runUnseen(site: CallSite, state: State): State {
    if (state.may.has(obscure)) return this.#run(site, state);
    const after = this.#run(site, mayHold(state, obscure));
    const may = new Map(after.may);
    may.delete(obscure);
    return { ...after, may };
  }

  /** Everybody who asks for it finds it done; but the goroutines that it starts run on. */
  #runOnce(site: CallSite, state: State): State {
    if (this.#telling && this.#summaries.inherits) this.#told.called(site, state, true);
    return start(state, ...site.followed.summary.live);
  }

  /** `c.lock()()`, `unlock := c.lock(); unlock()`: what the returned function gives up. */
  #returnedCall(event: CallEvent, inner: number, state: State): State {
    const made = this.#frame.call(inner);
    if (made === undefined || event.mode === 'go') return state;
    let next = state;
    for (const path of releasedByResult(this.#frame, made, this.#summaries))
      next = event.mode === 'defer' ? defer(next, keyOf(path), path) : this.#release(next, keyOf(path), path);
    return next;
  }

  /** Literals that go elsewhere run at times of their own, or never. */
  #escaping(): void {
    for (const unit of this.#frame.units.values()) {
      if (unit.parent !== this.#unit.id || unit.role !== 'value') continue;
      const event: CallEvent = { kind: 'call', id: unit.id, callee: { kind: 'unit', unit: unit.id }, args: [], at: unit.at };
      const followed = { frame: this.#frame, unit, summary: this.#summaries.of(this.#frame, unit) };
      const site = new CallSite(this.#frame, this.#unit, event, followed, { kind: 'unit', unit });
      // Whoever gets it runs it, when the locks that are held here are gone.
      if (returnsIterator(this.#unit, unit)) this.#run(site, initial);
      else {
        const { kind, ...how } = escapeOf(this.#frame, this.#unit, unit);
        this.#spawn(site, initial, kind, how);
      }
    }
  }
}
