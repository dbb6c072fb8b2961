/** Which functions have to be looked at: those that may touch a map that somebody changes, all that may call those, and what they call. */
import { mentioning } from '../../mentions.js';
import { type Declaration, isFunction, type Program } from '../../program.js';
import { usesFunction } from './map-words.js';
import { locks, touches } from './touching.js';
import type { Users } from './users.js';

/** What an analysis looks at. */
export interface Demand {
  /** Where it starts, in order of files and places. */
  readonly functions: ReadonlySet<Declaration>;
  /** Whether functions hear of what those that they call do to maps, not only to locks. */
  readonly inherits: boolean;
  /** Whether what a function does can matter to its callers. */
  wants(declaration: Declaration): boolean;
  /** Whether some function or method of this name is wanted; a qualified name counts by its last part. */
  wantsName(name: string): boolean;
  /** Whether somebody may change a field or package variable of this name that is a map; false for tables that are only read. */
  contends(name: string): boolean;
}

/** What is left to ask when each function has been looked at by itself. */
export interface Unsettled {
  /** Functions that touch a map that no one lock is seen to guard everywhere. */
  readonly users: ReadonlySet<Declaration>;
  /** Functions that touch maps which their callers give them. */
  readonly helpers: ReadonlySet<Declaration>;
  /** Names of the maps that are guarded, or that nobody changes. */
  readonly settled: ReadonlySet<string>;
}

/** What functions do to maps and locks by themselves. */
export function demandOfUsers(program: Program, users: Users): Demand {
  const names = new Set(program.packages.flatMap((pkg) => pkg.declarations.filter(locks).map(nameOf)));
  return {
    functions: inOrder([...users.ofStored, ...users.ofLocal]),
    inherits: false,
    wants: locks,
    wantsName: (name) => names.has(lastName(name)),
    contends: (name) => users.names.has(name),
  };
}

/** Those who touch unsettled maps, all of their packages that may call them, and what shares maps of its own. */
export function demandOfCallers(program: Program, users: Users, unsettled: Unsettled): Demand {
  const found = new Set(unsettled.users);
  for (const d of found) for (const caller of callers(d)) found.add(caller);
  const functions = inOrder([...found, ...users.ofLocal]);
  const wants = (d: Declaration): boolean => functions.has(d) || unsettled.helpers.has(d) || users.ofTypes.has(d) || touches(d);
  const names = new Set(program.packages.flatMap((pkg) => pkg.declarations.filter(wants).map(nameOf)));
  return {
    functions,
    inherits: true,
    wants,
    wantsName: (name) => names.has(lastName(name)),
    contends: (name) => users.names.has(name) && !unsettled.settled.has(name),
  };
}

function inOrder(functions: readonly Declaration[]): ReadonlySet<Declaration> {
  return new Set(functions.toSorted((a, b) => a.file.index - b.file.index || a.outline.start - b.outline.start));
}

function nameOf({ outline }: Declaration): string {
  return outline.names[0] ?? '';
}

function lastName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1);
}

/** Functions of its package that may call it, or hand it over. */
function callers(callee: Declaration): readonly Declaration[] {
  const name = nameOf(callee);
  return mentioning(callee.file.pkg, name).filter(
    (d) => d !== callee && isFunction(d) && usesFunction(d, name, callee.outline.kind === 'method'),
  );
}
