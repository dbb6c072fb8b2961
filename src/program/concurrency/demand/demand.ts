/** What an analysis follows: in the first round what leaves locks, then what leads to maps or matters to its callers by its text. */

import { lastName } from '../../../go/names.js';
import { type Declaration, nameOf, type Program } from '../../program.js';
import { fieldsWith } from '../paths/func-fields.js';
import type { Given } from './given.js';
import { matters } from './matters.js';
import { functionsNamed } from './names.js';
import { leavesLocks } from './touching.js';
import type { Users } from './users.js';

/** What an analysis looks at. */
export interface Demand {
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
  /** Functions that touch a map that no one lock is seen to guard everywhere, and what they have it from, where that is given to them. */
  readonly users: ReadonlyMap<Declaration, ReadonlySet<Given>>;
  /** Functions that touch maps which their callers give them. */
  readonly helpers: ReadonlySet<Declaration>;
  /** Names of the maps that are guarded, or that nobody changes. */
  readonly settled: ReadonlySet<string>;
}

/** What functions do to maps and locks by themselves. */
export function demandOfUsers(program: Program, users: Users): Demand {
  const wantsName = remembered((name: string) => functionsNamed(program, name).some(leavesLocks));
  return {
    inherits: false,
    wants: leavesLocks,
    wantsName: (name) => wantsName(lastName(name)),
    contends: (name) => users.names.has(name),
  };
}

/** What functions that lead to unsettled maps do to them, and what shares maps of its own. */
export class DemandOfCallers implements Demand {
  readonly inherits = true;
  readonly #users: Users;
  readonly #unsettled: Unsettled;
  readonly #leading = new Set<Declaration>();
  /** Of functions that lead to maps. */
  readonly #names = new Set<string>();
  readonly #matters: (d: Declaration) => boolean;
  readonly #mattersByName: (name: string) => boolean;

  constructor(program: Program, users: Users, unsettled: Unsettled) {
    this.#users = users;
    this.#unsettled = unsettled;
    this.#matters = remembered((d) => unsettled.helpers.has(d) || users.ofTypes.has(d) || matters(program, d));
    this.#mattersByName = remembered((name) => functionsNamed(program, name).some(this.#matters));
  }

  /** It leads to a map. */
  lead(declaration: Declaration): void {
    this.#leading.add(declaration);
    for (const name of [nameOf(declaration), ...fieldsWith(declaration)]) this.#names.add(name);
  }

  wants(d: Declaration): boolean {
    return this.#leading.has(d) || this.#matters(d);
  }

  wantsName(name: string): boolean {
    const last = lastName(name);
    return this.#names.has(last) || this.#mattersByName(last);
  }

  contends(name: string): boolean {
    return this.#users.names.has(name) && !this.#unsettled.settled.has(name);
  }
}

/** Asked at each call. */
function remembered<T>(ask: (about: T) => boolean): (about: T) => boolean {
  const answers = new Map<T, boolean>();
  return (about) => {
    let answer = answers.get(about);
    if (answer === undefined) {
      answer = ask(about);
      answers.set(about, answer);
    }
    return answer;
  };
}
