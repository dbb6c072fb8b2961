/** Who is seen to call a function, and with what: whether its callers all have the object for themselves. */
import type { CallEvent } from '../../summary/behaviour/types.js';
import { type Declaration, nameOf } from '../program.js';
import type { Frame } from './paths/frame.js';
import { othersMayHave } from './paths/ownership.js';
import type { GlobalPath, Root } from './paths/path.js';

interface Call {
  readonly caller: Declaration;
  /** Where the receiver's (−1) or an argument's path starts; undefined for what is no path, or what others may have as well. */
  rootAt(index: number): Root | undefined;
}

const receiver = -1;
const maxDepth = 12;

export class Callers {
  readonly #calls = new Map<Declaration, Map<CallEvent, Call>>();
  /** What was asked since the last call was noted. */
  readonly #answers = new Map<Declaration, Map<number, boolean>>();

  /** A call in the frame's function; the same call may be noted again. */
  note(frame: Frame, callee: Declaration, on: GlobalPath | undefined, event: CallEvent): void {
    // Tests have objects of their own.
    if (frame.declaration.file.source.isTest || isHandedOn(frame, callee, on)) return;
    let calls = this.#calls.get(callee);
    if (calls === undefined) {
      calls = new Map();
      this.#calls.set(callee, calls);
    }
    if (calls.has(event)) return;
    if (this.#answers.size > 0) this.#answers.clear();
    // Few are asked for.
    calls.set(event, {
      caller: frame.declaration,
      rootAt(index) {
        const path = index === receiver ? on : frame.operand(event.args[index]);
        return path?.root.fresh && othersMayHave(frame, path, event) ? undefined : path?.root;
      },
    });
  }

  /** Functions that are seen to call the function, not only to hand it over. */
  of(callee: Declaration): readonly Declaration[] {
    return [...(this.#calls.get(callee)?.values() ?? [])].map(({ caller }) => caller);
  }

  /**
   * Whether the object that a path of the function starts at, its receiver or a parameter, is made for the call by everybody who is seen to
   * call it. False where nobody is seen.
   */
  haveOwn(callee: Declaration, { root }: GlobalPath): boolean {
    const index = givenAs(root);
    if (index === undefined || root.declaration !== callee) return false;
    let answers = this.#answers.get(callee);
    if (answers === undefined) {
      answers = new Map();
      this.#answers.set(callee, answers);
    }
    let answer = answers.get(index);
    if (answer === undefined) {
      answer = this.#haveOwn(callee, index, new Set(), 0);
      answers.set(index, answer);
    }
    return answer;
  }

  #haveOwn(callee: Declaration, index: number, around: Set<string>, depth: number): boolean {
    const key = `${callee.file.index}:${callee.outline.start}:${index}`;
    // Recursion: whoever is outside decides.
    if (around.has(key)) return true;
    const calls = this.#calls.get(callee);
    if (calls === undefined || depth > maxDepth) return false;
    around.add(key);
    let isOutside = depth > 0;
    for (const { caller, rootAt } of calls.values()) {
      const root = rootAt(index);
      if (root === undefined) return false;
      isOutside ||= caller !== callee;
      if (root.fresh) continue;
      const outer = givenAs(root);
      if (outer === undefined || root.declaration !== caller || !this.#haveOwn(caller, outer, around, depth + 1)) return false;
    }
    return isOutside;
  }
}

/** As what the function is given it. */
function givenAs({ kind, variable }: Root): number | undefined {
  if (kind === 'receiver') return receiver;
  return variable?.kind === 'param' ? variable.index : undefined;
}

/** An implementation hands the call on to others of its interface, `on`: who calls these is not seen by that. */
export function isHandedOn({ declaration }: Frame, callee: Declaration, on: GlobalPath | undefined): boolean {
  return nameOf(declaration) === nameOf(callee) && on?.steps.at(-1)?.startsWith('(') === true;
}
