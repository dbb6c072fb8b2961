/** Paths on which something that was made is not released: the same question for tickers, timers, locks, cancel functions. */
import type { Node } from '../../syntax/tree.js';
import type { Block, Edge, ExitKind, Flow } from './graph.js';

/** What one step does to the object. */
export type Effect =
  /** released, or handed to someone else */
  | 'released'
  /** a deferred release was registered: holds from here to the function's end, not to an iteration's */
  | 'deferred'
  /** its last reference is overwritten */
  | 'lost'
  | undefined;

/** How a path ends with the object unreleased. */
export interface Leak {
  readonly kind: ExitKind | 'again' | 'lost';
  /** The exit's statement, the making step reached again, or the overwriting step. */
  readonly node: Node;
}

export interface ReleaseQuestion {
  readonly flow: Flow;
  /** The step that makes the object; absent: it exists from the function's entry. */
  readonly made?: Node;
  /** A deferred release that holds for whatever is made was registered before. */
  readonly deferred?: boolean;
  effect(step: Node): Effect;
  /** Whether an edge can be taken while the object exists. */
  feasible(edge: Edge): boolean;
}

/** All ends that can be reached unreleased, in block order, each once. A process that ends releases everything. */
export function leaks(question: ReleaseQuestion): Leak[] {
  const { flow, made } = question;
  const start = made === undefined ? { block: flow.entry, index: -1 } : flow.place(made);
  if (start === undefined) return [];
  const found = new Map<Node, Leak>();
  const seen = new Set<number>();
  const work: { block: Block; from: number; deferred: boolean }[] = [
    { block: start.block, from: start.index + 1, deferred: question.deferred === true },
  ];
  for (let at = work.pop(); at !== undefined; at = work.pop()) {
    const end = walk(at.block, at.from, at.deferred);
    if (end === undefined) continue;
    for (const edge of at.block.next) {
      const key = edge.to.id * 2 + (end.deferred ? 1 : 0);
      if (seen.has(key) || !question.feasible(edge)) continue;
      seen.add(key);
      work.push({ block: edge.to, from: 0, deferred: end.deferred });
    }
  }
  return [...found.values()].sort((a, b) => a.node - b.node);

  /** Runs through one block; undefined when the path ends in it. */
  function walk(block: Block, from: number, wasDeferred: boolean): { deferred: boolean } | undefined {
    let deferred = wasDeferred;
    for (let i = from; i < block.steps.length; i++) {
      const step = block.steps[i];
      if (step === undefined) break;
      if (step === made) {
        found.set(step, { kind: 'again', node: step });
        return undefined;
      }
      const effect = question.effect(step);
      if (effect === 'released') return undefined;
      if (effect === 'deferred') deferred = true;
      if (effect === 'lost') {
        found.set(step, { kind: 'lost', node: step });
        return undefined;
      }
    }
    if (block.exit === undefined) return { deferred };
    if (!deferred && block.exit.kind !== 'process') found.set(block.exit.node, block.exit);
    return undefined;
  }
}
