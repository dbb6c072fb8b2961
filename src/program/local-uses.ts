/** What a function does with its variables, looked up by variable: one walk over its events for all of them. */
import { pathKey } from '../summary/behaviour/paths.js';
import type { Behaviour, Event, Operand, Path, VariableOfCode } from '../summary/behaviour/types.js';
import type { Place } from '../summary/index.js';
import type { Declaration, Program } from './program.js';

/** An event that is about the object at the end of a path: an access of a map, or a call of its method. */
export interface LocalUse {
  /** `write`, `delete`, `clear` …, or `.Method`. */
  readonly what: string;
  readonly at: Place;
  /** By a variable that stands for the path. */
  readonly alias: boolean;
}

export interface LocalUses {
  /** By the offset of the declaring identifier. */
  readonly variables: ReadonlyMap<number, VariableOfCode>;
  /** By `pathKey`. */
  readonly uses: ReadonlyMap<string, readonly LocalUse[]>;
  /** Variables that are a result of the declaration or of a literal in it. */
  readonly returned: ReadonlySet<number>;
  /** Variables that are stored where others may find them. */
  readonly published: ReadonlySet<number>;
}

const none: LocalUses = { variables: new Map(), uses: new Map(), returned: new Set(), published: new Set() };
const known = new WeakMap<Behaviour, LocalUses>();

export function localUses(program: Program, declaration: Declaration): LocalUses {
  const { behaviour } = program.summary(declaration);
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
  const returned = new Set<number>();
  const published = new Set<number>();
  for (const unit of units) {
    for (const operand of unit.returns.flat()) mark(returned, operand);
    for (const event of unit.stretches.flatMap(({ events }) => events)) {
      if (event.kind === 'publish') mark(published, event.value);
      const use = useOf(event);
      if (use === undefined) continue;
      const key = pathKey(use.path);
      const list = uses.get(key);
      if (list === undefined) uses.set(key, [use]);
      else list.push(use);
    }
  }
  return { variables: new Map(variables.map((variable) => [variable.id, variable])), uses, returned, published };
}

function useOf(event: Event): (LocalUse & { readonly path: Path }) | undefined {
  if (event.kind === 'access') return { what: event.how, at: event.at, alias: event.alias === true, path: event.path };
  if (event.kind !== 'call' || event.callee.kind !== 'method' || event.callee.on === undefined) return undefined;
  return { what: `.${event.callee.name}`, at: event.at, alias: false, path: event.callee.on };
}

/** The variable itself, not what lies in it. */
function mark(set: Set<number>, operand: Operand): void {
  if (operand.kind === 'path' && operand.path.steps.length === 0 && 'variable' in operand.path.root) set.add(operand.path.root.variable);
}
