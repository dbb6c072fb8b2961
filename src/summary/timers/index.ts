/** Tickers and timers made in a declaration, and the ends on which each is left running. */
import { type Leak, leaks } from '../../go/flow/release.js';
import { valueTypeName, variableTypeName } from '../../go/names.js';
import type { Variable } from '../../go/scope.js';
import { type Use, unparenthesised, useOf } from '../../go/use.js';
import { Field, Kind } from '../../syntax/kinds.js';
import { type Node, none } from '../../syntax/tree.js';
import type { Source } from '../source.js';
import type { FieldRef, LeakFact, TimerFact } from '../types.js';
import { isFeasible, knownAt } from './conditions.js';
import { type Capture, type Holders, holdersOf } from './holders.js';

const makers: ReadonlyMap<string, string> = new Map(['NewTicker', 'Tick', 'NewTimer'].map((name) => [name, 'time']));

/** Facts of all creations in the declaration, in source order. */
export function timersOf(source: Source): TimerFact[] {
  const { tree, imports } = source;
  const facts: TimerFact[] = [];
  if (!imports.dots.has('time') && ![...imports.byName.values()].includes('time')) return facts;
  const { kinds } = tree;
  for (let n = 0; n < kinds.length; n++) {
    if (kinds[n] !== Kind.call_expression) continue;
    switch (source.qualified(tree.child(n, Field.function), makers)) {
      case 'time.NewTicker':
        facts.push(timerFact(source, n, 'NewTicker'));
        break;
      case 'time.Tick':
        facts.push(timerFact(source, n, 'Tick'));
        break;
      case 'time.NewTimer':
        facts.push(timerFact(source, n, 'NewTimer'));
        break;
    }
  }
  return facts;
}

type Fate = Pick<TimerFact, 'fate' | 'leaks'> & Partial<Pick<TimerFact, 'holder' | 'field' | 'lateDefer' | 'rearmed'>>;

const moved: Fate = { fate: 'moved', leaks: [] };

function timerFact(source: Source, call: Node, made: TimerFact['source']): TimerFact {
  const { tree } = source;
  let value = unparenthesised(tree, call);
  let use = useOf(tree, value);
  // `time.NewTicker(d).C`: the ticker itself is out of reach at once.
  const channelOnly = made === 'Tick' || (use.kind === 'select' && use.name === 'C');
  if (made !== 'Tick' && use.kind === 'select' && use.name === 'C') {
    value = unparenthesised(tree, use.selector);
    use = useOf(tree, value);
  }
  return {
    source: made,
    at: source.place(call),
    func: source.context(call),
    unstoppable: channelOnly,
    rearmed: false,
    ...fateOf(source, value, use, made === 'NewTimer', channelOnly),
  };
}

function fateOf(source: Source, value: Node, use: Use, firesOnce: boolean, channelOnly: boolean): Fate {
  const { tree, bindings } = source;
  switch (use.kind) {
    case 'received':
    case 'ranged':
    case 'dropped':
      return { fate: 'local', leaks: leaksFrom(source, value, undefined, firesOnce) };
    case 'stored': {
      const inField = fieldFate(source, use);
      if (inField !== undefined) return inField;
      if (tree.kind(use.target) !== Kind.identifier) return moved;
      const holder = tree.text(use.target);
      if (holder === '_') return { fate: 'local', leaks: leaksFrom(source, value, undefined, firesOnce) };
      const variable = bindings.of(use.target);
      if (variable === undefined) return { fate: 'package', leaks: [], holder };
      return { holder, ...inVariable(source, value, use.target, variable, firesOnce) };
    }
    case 'element':
      return fieldFate(source, use) ?? moved;
    case 'returned':
      // The caller gets the channel, and nobody the ticker.
      return channelOnly ? { fate: 'local', leaks: [{ kind: 'return', at: source.place(value), returned: true }] } : moved;
    default:
      return moved;
  }
}

/** Fate of what is put into a field, by `x.f = t` or `T{f: t}`; undefined for other uses. */
function fieldFate(source: Source, use: Use): Fate | undefined {
  const { tree, bindings, imports } = source;
  if (use.kind === 'element') {
    const owner = valueTypeName(tree, bindings, imports, use.literal);
    const field = use.field ?? use.index;
    return {
      fate: 'field',
      leaks: [],
      ...(use.field === undefined ? {} : { holder: use.field }),
      field: { field, ...(owner === undefined ? {} : { owner }) },
    };
  }
  if (use.kind !== 'stored' || tree.kind(use.target) !== Kind.selector_expression) return undefined;
  return { fate: 'field', leaks: [], holder: tree.text(use.target), field: fieldRef(source, use.target) };
}

/** Field that a selector names, with its owner's type where the selector's root shows it (one step: `s.t`, not `s.a.t`). */
function fieldRef(source: Source, selector: Node): FieldRef {
  const { tree, bindings, imports } = source;
  const field = tree.text(tree.child(selector, Field.field));
  const operand = tree.child(selector, Field.operand);
  const variable = tree.kind(operand) === Kind.identifier ? bindings.of(operand) : undefined;
  const owner = variable === undefined ? undefined : variableTypeName(tree, bindings, imports, variable);
  return owner === undefined ? { field } : { field, owner: owner.replace(/^\*/, '') };
}

function inVariable(source: Source, value: Node, target: Node, variable: Variable, firesOnce: boolean): Fate {
  const func = source.functionOf(value);
  // A variable of an outer function outlives this one; a result is the caller's.
  if (variable.kind === 'result' || ownerOf(source, variable) !== func) return moved;
  const holders = holdersOf(source, func, variable, target, firesOnce);
  const ends = leaksFrom(source, value, holders, firesOnce);
  const { rearmed } = holders;
  const kept = ends.length === 0 && !holders.stopped && holders.kept !== undefined ? fieldFate(source, holders.kept) : undefined;
  if (kept !== undefined) return { ...kept, rearmed };
  const again = ends.some((leak) => leak.kind === 'again' || leak.kind === 'lost');
  const lateDefer = again && holders.deferred !== none ? { lateDefer: source.place(holders.deferred) } : {};
  return { fate: 'local', leaks: ends, rearmed, ...lateDefer };
}

function ownerOf(source: Source, variable: Variable): Node {
  return variable.owner === 0 ? source.root : variable.owner;
}

/** Ends reached while the ticker made at `value` runs on, in its function and in the goroutines and callbacks that captured it. */
function leaksFrom(source: Source, value: Node, holders: Holders | undefined, firesOnce: boolean): LeakFact[] {
  const func = source.functionOf(value);
  const made = source.stepOf(func, value);
  if (made === none) return [];
  const known = knownAt(source, value);
  const variables = holders?.variables ?? new Set<Variable>();
  const from = (start: Node): Leak[] =>
    leaks({
      flow: source.flow(func),
      made: start,
      deferred: holders?.deferredByVariable === true && holders.deferred < start,
      effect: (step) => holders?.effects.get(step),
      feasible: (edge) => isFeasible(source, edge, variables, known),
    });
  // A timer that has fired runs again from each Reset; by then a deferred Stop is taken to be registered.
  const restarts = holders === undefined || holders.deferred !== none ? [] : holders.resets;
  const own = firesOnce ? [made, ...restarts].flatMap(from).filter((leak) => leak.kind !== 'again') : from(made);
  const ends = facts(source, own);
  if (holders === undefined || holders.stopped) return ends;
  const consumers = holders.captures.filter((c) => c.consumes && (c.role === 'go' || c.role === 'value') && !isShared(source, c, made));
  const inside = (captures: readonly Capture[]): LeakFact[] =>
    captures.flatMap((c) => facts(source, leaksInside(source, c, holders, known, firesOnce), c.role === 'go' ? 'goroutine' : 'literal'));
  const stopping = consumers.filter((c) => c.stops);
  // Nobody stops it: it runs for as long as the goroutine that reads it, and leaks where that one ends.
  if (own.length > 0 && consumers.length > 0 && stopping.length === 0) return inside(consumers);
  return [...ends, ...inside(stopping)];
}

/** Goroutines started in a loop share a ticker that was made before it; none of them owns it. */
function isShared(source: Source, capture: Capture, made: Node): boolean {
  const { tree } = source;
  for (let n = capture.literal; n !== none; n = tree.parent(n)) if (tree.kind(n) === Kind.for_statement) return !tree.within(made, n);
  return false;
}

/** Ends of a capturing literal that leave the ticker running. */
function leaksInside(source: Source, capture: Capture, outer: Holders, known: ReturnType<typeof knownAt>, firesOnce: boolean): Leak[] {
  const effects = new Map<Node, ReturnType<Holders['effects']['get']>>();
  for (const variable of outer.variables) {
    for (const [step, effect] of holdersOf(source, capture.literal, variable, none, firesOnce).effects)
      if (!effects.has(step)) effects.set(step, effect);
  }
  return leaks({
    flow: source.flow(capture.literal),
    effect: (step) => effects.get(step),
    feasible: (edge) => isFeasible(source, edge, outer.variables, known),
  });
}

function facts(source: Source, found: readonly Leak[], captured?: LeakFact['captured']): LeakFact[] {
  const { tree } = source;
  return [...new Map(found.map((leak) => [leak.node, leak])).values()].map(({ kind, node }) => {
    const place = source.place(node);
    // The end of a body is its closing brace.
    const at = kind === 'end' && tree.kind(node) === Kind.block ? { start: place.end - 1, end: place.end } : place;
    return captured === undefined ? { kind, at } : { kind, at, captured };
  });
}
