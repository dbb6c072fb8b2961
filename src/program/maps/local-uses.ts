/** What a function does with its variables, looked up by variable: one walk over its events for all of them. */
import { pathKey } from '../../summary/behaviour/paths.js';
import type { Behaviour, Callee, Event, Operand, Path, VariableOfCode } from '../../summary/behaviour/types.js';
import type { Place } from '../../summary/index.js';
import { append, type Declaration, type Program } from '../program.js';

/** An event that is about the object at the end of a path: an access of a map, or a call of its method. */
export interface LocalUse {
  /** `write`, `delete`, `clear` …, or `.Method`. */
  readonly what: string;
  readonly at: Place;
  /** By a variable that stands for the path. */
  readonly alias: boolean;
}

/** A call that gets the object itself as an argument. */
export interface PassedUse {
  readonly callee: Callee;
  readonly index: number;
}

/** A call of a function literal of the same declaration. */
export interface LiteralCall {
  readonly unit: number;
  readonly at: Place;
}

export interface LocalUses {
  /** By the offset of the declaring identifier. */
  readonly variables: ReadonlyMap<number, VariableOfCode>;
  /** By `pathKey`. */
  readonly uses: ReadonlyMap<string, readonly LocalUse[]>;
  /** By the variable. */
  readonly passed: ReadonlyMap<number, readonly PassedUse[]>;
  readonly literalCalls: readonly LiteralCall[];
  /** Variables that are a result of the declaration or of a literal in it. */
  readonly returned: ReadonlySet<number>;
  /** Variables that are stored where others may find them. */
  readonly published: ReadonlySet<number>;
}

const none: LocalUses = {
  variables: new Map(),
  uses: new Map(),
  passed: new Map(),
  literalCalls: [],
  returned: new Set(),
  published: new Set(),
};
const known = new WeakMap<Behaviour, LocalUses>();

export function localUses(program: Program, declaration: Declaration): LocalUses {
  const behaviour = program.behaviour(declaration);
  if (behaviour === undefined) return none;
  let found = known.get(behaviour);
  if (found === undefined) {
    found = gather(behaviour);
    known.set(behaviour, found);
  }
  return found;
}

function gather({ units, variables }: Behaviour): LocalUses {
  const uses = new Map<string, LocalUse[]>();
  const passed = new Map<number, PassedUse[]>();
  const literalCalls: LiteralCall[] = [];
  const returned = new Set<number>();
  const published = new Set<number>();
  for (const unit of units) {
    for (const operand of unit.returns.flat()) mark(returned, operand);
    for (const stretch of unit.stretches) {
      for (const [i, event] of stretch.events.entries()) {
        if (event.kind === 'publish') mark(published, event.value);
        if (event.kind === 'call') {
          if (event.callee.kind === 'unit') literalCalls.push({ unit: event.callee.unit, at: event.at });
          for (const [index, arg] of event.args.entries()) {
            const variable = variableOf(arg);
            if (variable !== undefined) append(passed, variable, { callee: event.callee, index });
          }
        }
        const use = useOf(event, stretch.events[i + 1]);
        if (use !== undefined) append(uses, pathKey(use.path), use);
      }
    }
  }
  return { variables: new Map(variables.map((variable) => [variable.id, variable])), uses, passed, literalCalls, returned, published };
}

/** Functions of libraries that only take entries out; the map is their first argument. */
const removing = /(?:^|\/)maps\.(?:DeleteFunc|Clear)$/;

function useOf(event: Event, next: Event | undefined): (LocalUse & { readonly path: Path }) | undefined {
  if (event.kind === 'access') {
    const { how, at, path } = event;
    // What a library's function does to a map comes as an access before its call.
    const removes = how === 'write' && next?.kind === 'call' && next.callee.kind === 'function' && removing.test(next.callee.name);
    return { what: removes && next.at.start === at.start ? 'delete' : how, at, alias: event.alias === true, path };
  }
  if (event.kind !== 'call' || event.callee.kind !== 'method' || event.callee.on === undefined) return undefined;
  return { what: `.${event.callee.name}`, at: event.at, alias: false, path: event.callee.on };
}

/** The variable itself, not what lies in it. */
function mark(set: Set<number>, operand: Operand): void {
  const variable = variableOf(operand);
  if (variable !== undefined) set.add(variable);
}

function variableOf(operand: Operand): number | undefined {
  if (operand.kind !== 'path' || operand.path.steps.length > 0 || !('variable' in operand.path.root)) return undefined;
  return operand.path.root.variable;
}
