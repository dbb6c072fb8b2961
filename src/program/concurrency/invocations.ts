/** Functions that a function is given: where it calls them, and what that means for who gives them. */
import type { CallEvent, Unit } from '../../summary/behaviour/types.js';
import { type Access, withKind } from './access.js';
import { CallSite } from './call-site.js';
import { type Frame, type GlobalPath, keyOf } from './frame.js';
import { initial, type State, type Thread } from './state.js';
import type { Following, Invocation } from './summary.js';

export class Invocations {
  readonly #summaries: Following;
  readonly #frame: Frame;
  readonly #unit: Unit;
  readonly #known = new Map<string, Invocation>();

  constructor(summaries: Following, frame: Frame, unit: Unit) {
    this.#summaries = summaries;
    this.#frame = frame;
    this.#unit = unit;
  }

  get all(): readonly Invocation[] {
    return [...this.#known.values()];
  }

  /** A call of what a variable or field holds. */
  note(event: CallEvent, path: GlobalPath | undefined, state: State): void {
    if (path === undefined || path.root.variable?.kind !== 'param') return;
    const key = `${this.#frame.id}:${event.id}`;
    const thread: Thread | undefined = event.mode === 'go' ? { key, kind: 'go', signals: new Set(), offset: event.at.start } : undefined;
    this.#known.set(`${key}:${keyOf(path)}`, { path, state, many: false, ...(thread === undefined ? {} : { thread }) });
  }

  /** A callee calls a function that it is given here: with its locks, in its goroutine. */
  pass(site: CallSite, invocation: Invocation, state: State, thread: Thread | undefined): Access[] {
    const { event, followed } = site;
    const { path } = invocation;
    const { variable } = path.root;
    const own = invocation.thread ?? thread;
    const many = invocation.many || (own !== undefined && state.live.has(own.key));
    const isParameter = path.root.declaration === followed.frame.declaration && variable?.unit === followed.unit.id && !site.isArgument;
    if (!isParameter) {
      // A captured parameter of the function around.
      this.#known.set(`${own?.key}:${keyOf(path)}`, {
        path,
        state: { ...initial, held: invocation.state.held },
        many,
        ...(own === undefined ? {} : { thread: own }),
      });
      return [];
    }
    if (path.steps.length > 0 || variable?.index === undefined) return [];
    const value = this.#frame.functionValue(event.args[variable.index]);
    const given = this.#summaries.follow(this.#frame, value);
    if (given === undefined) return [];
    if (value?.kind === 'declared') this.#summaries.wrapped.add(value.frame.declaration);
    const inner = new CallSite(this.#frame, this.#unit, { ...event, args: [] }, given, value);
    const held = new Map(own === undefined ? state.held : []);
    for (const hold of invocation.state.held.values()) {
      const here = site.translate(hold.path);
      if (here !== undefined) held.set(keyOf(here), { ...hold, path: here });
    }
    return given.summary.accesses.flatMap((access) => {
      const here = inner.translate(access.path);
      if (here === undefined) return [];
      const around: State = { ...initial, live: state.live, held, may: invocation.state.may };
      const inherited = inner.inherit(access, here, around, access.thread === undefined);
      const runsIn = access.thread ?? own;
      return [
        {
          ...inherited,
          ...(runsIn === undefined ? {} : { thread: runsIn }),
          many: access.many || (many && !inner.isPrivate(here)),
          hops: own === undefined ? inherited.hops : withKind(inherited.hops, 'go'),
        },
      ];
    });
  }
}
