/** A call, and what the callee's summary means where the call stands. */
import type { CallEvent, Unit } from '../../summary/behaviour/types.js';
import type { Access, Hop } from './access.js';
import { type Frame, type GlobalPath, keyOf, leadsThroughElement, type Root, type Target, unitAt } from './frame.js';
import type { Hold, State } from './state.js';
import type { Followed } from './summary.js';

const maxHops = 10;
const maxSteps = 14;

export class CallSite {
  readonly #frame: Frame;
  readonly #unit: Unit;
  readonly event: CallEvent;
  readonly followed: Followed;
  readonly target: Target | undefined;
  /** Position of the argument that the callee is, where it is handed over as one; its own arguments are not known then. */
  readonly #index: number;

  constructor(frame: Frame, unit: Unit, event: CallEvent, followed: Followed, target: Target | undefined, index = -1) {
    this.#frame = frame;
    this.#unit = unit;
    this.event = event;
    this.followed = followed;
    this.target = target;
    this.#index = index;
  }

  get isArgument(): boolean {
    return this.#index >= 0;
  }

  /** The same call for all calls of one function: where it stands, and which argument it runs. */
  get key(): string {
    return `${this.#frame.id}:${this.event.id}:${this.#index}`;
  }

  /** An access of the callee with what holds here around it. */
  inherit(access: Access, path: GlobalPath, state: State, locks: boolean): Access {
    const { event, followed } = this;
    const held = new Map<string, Hold>();
    for (const hold of access.held.values()) {
      // A lock of the goroutine's own keeps nobody out.
      if (hold.path.root.fresh && hold.path.root.key !== access.path.root.key && this.isPrivate(hold.path)) continue;
      const here = this.translate(hold.path);
      // A lock that cannot be named here is held all the same.
      const known = here ?? hold.path;
      held.set(keyOf(known), { ...hold, path: known });
    }
    const may = new Map<string, GlobalPath | undefined>();
    for (const [key, path] of access.may) {
      if (path?.root.fresh === true && this.isPrivate(path)) continue;
      const here = path === undefined ? undefined : this.translate(path);
      if (here !== undefined || path === undefined) may.set(here === undefined ? key : keyOf(here), here);
    }
    const given = new Set<string>();
    // Keys of the callee's own terms: translated by what they are paths of.
    for (const release of followed.summary.releases) {
      const here = this.translate(release);
      if (here !== undefined && access.released.has(keyOf(release))) given.add(keyOf(here));
    }
    if (locks) for (const [key, hold] of state.held) if (!given.has(key) && !held.has(key)) held.set(key, hold);
    const to = followed.unit.id === 0 ? followed.frame.name : 'func literal';
    const hop: Hop = { at: this.#frame.program.span(this.#frame.declaration, event.at), kind: 'call', to };
    return {
      ...access,
      path,
      held,
      may: locks && state.may.size > 0 ? (may.size === 0 ? state.may : new Map([...may, ...state.may])) : may,
      released: locks && state.released.size > 0 ? new Set([...given, ...state.released.keys()]) : given,
      waited: access.waited || (locks && state.waited),
      live: state.live.size === 0 ? access.live : new Set([...access.live, ...state.live.keys()]),
      hops: (access.hops?.length ?? 0) >= maxHops ? access.hops : { hop, next: access.hops, length: (access.hops?.length ?? 0) + 1 },
    };
  }

  /** The object is another one in each iteration of the call's loop. */
  isOfLoop({ root, steps }: GlobalPath): boolean {
    const { loop } = this.event;
    if (loop === undefined) return false;
    // `for _, n := range nodes { go n.run() }`: each round has an element of its own.
    if (leadsThroughElement(steps)) return true;
    if (root.kind === 'package' || root.kind === 'receiver' || root.declaration !== this.#frame.declaration) return false;
    return root.offset >= loop.start && root.offset < loop.end;
  }

  /** It is made in the callee at each call. */
  isPrivate({ root }: GlobalPath): boolean {
    const { frame, unit } = this.followed;
    if (root.declaration !== frame.declaration || root.kind === 'receiver') return false;
    return unit.id === 0 || (root.offset >= unit.at.start && root.offset < unit.at.end);
  }

  /** Declared in this unit or in one around it; what an inner literal declares is another one at each of its calls. */
  #isVisible(root: Root): boolean {
    const home = root.variable?.unit ?? unitAt(this.#frame, root.offset);
    for (
      let unit: Unit | undefined = this.#unit;
      unit !== undefined;
      unit = unit.parent === undefined ? undefined : this.#frame.units.get(unit.parent)
    )
      if (unit.id === home) return true;
    return false;
  }

  /** A path of the callee in this function's terms; undefined for what is the callee's own, which its callers need not hear of. */
  translate(path: GlobalPath): GlobalPath | undefined {
    const { event, target } = this;
    const { root, steps } = path;
    const { unit, frame } = this.followed;
    if (root.kind === 'package') return path;
    const { variable } = root;
    const isParameter =
      root.declaration === frame.declaration &&
      variable !== undefined &&
      variable.unit === unit.id &&
      (variable.kind === 'param' || variable.kind === 'receiver');
    if (!isParameter) return root.declaration === this.#frame.declaration && this.#isVisible(root) ? path : undefined;
    const on = target?.kind === 'declared' ? target.on : undefined;
    if (variable.kind === 'param' && this.#index >= 0) return undefined;
    const base = this.#frame.substitute(frame, unit.id, event, on, root);
    if (base === undefined) return undefined;
    if (base.root.variable?.parts !== undefined) return this.#frame.walk(base, steps);
    return base.steps.length + steps.length > maxSteps
      ? undefined
      : { root: base.root, steps: base.steps.length === 0 ? steps : [...base.steps, ...steps] };
  }
}
