/** Summaries of functions (RacerD's, Blackshear et al., OOPSLA 2018): made from the inside out, each function once. */
import { methodsCalledBy } from '../../go/library/method-callers.js';
import { lastName } from '../../go/names.js';
import type { CallEvent, Operand, Unit } from '../../summary/behaviour/types.js';
import { addTo, type Declaration, nameOf } from '../program.js';
import { Callers, isHandedOn } from './callers.js';
import type { Demand } from './demand/demand.js';
import { empty, type Followed, type Following, type UnitSummary } from './function/summary.js';
import { UnitAnalysis } from './function/unit-analysis.js';
import type { Frame, Frames, Target } from './paths/frame.js';
import { functionValue, listedCallees, listedValues, targetName } from './paths/function-values.js';
import { valueName } from './paths/names.js';

/** So many calls away from who has passed a call over, what is told anew is heard of: in a big package everything is above everything. */
const maxStale = 3;

export class Summaries implements Following {
  readonly frames: Frames;
  readonly #demand: Demand;
  readonly callers = new Callers();
  readonly #units = new Map<Declaration, Map<number, UnitSummary>>();
  readonly #running = new Set<string>();
  /** Functions that have asked for a function's summary. */
  readonly #askers = new Map<Declaration, Set<Declaration>>();
  /** Functions that have passed a call over, by the name of what it leads to: nobody of that name was wanted then, or not that one. */
  readonly #passers = new Map<string, Set<Declaration>>();
  /** Functions that some call of the program leads to, or that are handed over as values. */
  readonly called = new Set<Declaration>();
  /** Functions that are given to others of the program, which call them: `s.locked(s.put)`. */
  readonly wrapped = new Set<Declaration>();
  /** Methods that are called in their own package, or on objects which not only their caller has. */
  readonly onKnown = new Set<Declaration>();
  /** Methods that are called on objects which not only their caller has. */
  readonly onShared = new Set<Declaration>();

  constructor(frames: Frames, demand: Demand) {
    this.frames = frames;
    this.#demand = demand;
  }

  /** Of the declared function itself (unit 0), or of a literal in it. */
  of(frame: Frame, unit: Unit): UnitSummary {
    let units = this.#units.get(frame.declaration);
    if (units === undefined) {
      units = new Map();
      this.#units.set(frame.declaration, units);
    }
    const known = units.get(unit.id);
    if (known !== undefined) return known;
    const key = `${frame.id}:${unit.id}`;
    // Recursion: what the outer call finds is all there is.
    if (this.#running.has(key)) return empty;
    this.#running.add(key);
    const summary = new UnitAnalysis(this, frame, unit).run();
    this.#running.delete(key);
    units.set(unit.id, summary);
    return summary;
  }

  /** It is wanted now: what those do who have passed it over is told anew when somebody asks, and what those who are near have made of that. */
  want(declaration: Declaration): void {
    const stale = new Set([declaration, ...(this.#passers.get(nameOf(declaration)) ?? [])]);
    let outermost = [...stale];
    for (let calls = 0; calls < maxStale; calls++) {
      outermost = outermost.flatMap((one) => [...(this.#askers.get(one) ?? [])].filter((asker) => !stale.has(asker)));
      for (const asker of outermost) stale.add(asker);
    }
    for (const one of stale) this.#units.delete(one);
  }

  /** What a call leads to, where it is worth following. */
  follow(frame: Frame, target: Target | undefined): Followed | undefined {
    if (target === undefined) return undefined;
    if (target.kind === 'unit') return { frame, unit: target.unit, summary: this.of(frame, target.unit) };
    const { declaration, on } = target;
    const { source, pkg } = frame.declaration.file;
    if (!source.isTest && !isHandedOn(frame, declaration, on)) {
      const isShared = on?.root.fresh !== true;
      this.called.add(declaration);
      if (isShared) this.onShared.add(declaration);
      if (isShared || pkg === declaration.file.pkg) this.onKnown.add(declaration);
    }
    const callee = this.#demand.wants(declaration) ? this.frames.of(declaration) : undefined;
    const unit = callee?.units.get(0);
    if (callee === undefined || unit === undefined) {
      this.#passOver(frame, nameOf(declaration));
      return undefined;
    }
    if (this.inherits) addTo(this.#askers, declaration, frame.declaration);
    return { frame: callee, unit, summary: this.of(callee, unit) };
  }

  /** What a call may lead to, in the program: several for a method of an interface; none where nobody of that name is worth following. */
  targets(frame: Frame, event: CallEvent): readonly Target[] {
    const { callee } = event;
    // `heap.Push(q, x)` calls `q.Push(x)`.
    const called = callee.kind === 'function' ? methodsCalledBy(callee.name) : [];
    if (called.length > 0) {
      const on = frame.operand(event.args[0]);
      return called.filter((name) => this.#demand.wantsName(name)).flatMap((name) => frame.method(on, name) ?? []);
    }
    if ((callee.kind === 'function' || callee.kind === 'method') && !this.#demand.wantsName(callee.name)) {
      this.#passOver(frame, callee.name);
      return listedCallees(frame, event);
    }
    const target = frame.target(event);
    return target === undefined ? [...frame.implementing(event), ...listedCallees(frame, event)] : [target];
  }

  get inherits(): boolean {
    return this.#demand.inherits;
  }

  contends(name: string): boolean {
    return this.#demand.contends(name);
  }

  /** Functions that are handed over as a value, where they are worth following: several of a literal that lists them. */
  functionValues(frame: Frame, operand: Operand): readonly Target[] {
    const listed = listedValues(frame, operand).filter((target) => target.kind === 'unit' || this.#demand.wantsName(targetName(target)));
    if (listed.length > 0) return listed;
    const name = valueName(operand);
    if (operand.kind === 'path' && !this.#demand.wantsName(name)) {
      this.#passOver(frame, name);
      return listed;
    }
    const value = functionValue(frame, operand);
    return value === undefined ? [] : [value];
  }

  #passOver(frame: Frame, name: string): void {
    if (this.inherits) addTo(this.#passers, lastName(name), frame.declaration);
  }
}
