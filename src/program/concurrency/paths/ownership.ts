/** Whose an object is, by what its path starts at. */
import { constructors } from '../../../go/library/processes.js';
import type { CallEvent, Operand, Path } from '../../../summary/behaviour/types.js';
import { type Span, sourceText } from '../../program.js';
import { touches } from '../demand/touching.js';
import type { Frame } from './frame.js';
import { shortName } from './map-objects.js';
import type { GlobalPath, Root } from './path.js';

/** A field of a receiver or parameter that is a value, not a pointer: the function's own copy. */
export function isOwnCopy({ root, steps }: GlobalPath): boolean {
  const isGiven = root.kind === 'receiver' || root.variable?.kind === 'param';
  return isGiven && steps.length === 1 && root.type !== undefined && !/^(?:\*|map\[|\[)/.test(root.type.text);
}

/** It starts at something that callers have as well. */
export function isGiven({ root }: GlobalPath): boolean {
  return root.kind === 'package' || root.kind === 'receiver' || root.variable?.kind === 'param';
}

/** The object is made for a goroutine alone: outside the statement that starts it (`around`), its variable is only declared. */
export function isConfined(frame: Frame, root: Root, around: Span): boolean {
  const variable = frame.variableOf(root);
  if (variable === undefined || !root.fresh) return false;
  const from = frame.declaration.outline.start;
  const name = new RegExp(`(?<![\\p{L}\\p{N}_])${variable.name}(?![\\p{L}\\p{N}_])`, 'gu');
  for (const { index } of sourceText(frame.declaration).matchAll(name)) {
    const at = from + index;
    if (at !== variable.id && (at < around.start || at >= around.end)) return false;
  }
  return true;
}

/** Others than the callee may have what it is called on or with, though it is made in the function. */
export function othersMayHave(frame: Frame, { root, steps }: GlobalPath, { at, mode }: CallEvent): boolean {
  // What an interface in it leads to was made elsewhere.
  if (steps.some((step) => step.startsWith('('))) return true;
  if (mode === 'go' && !isConfined(frame, root, frame.program.span(frame.declaration, at))) return true;
  return isGivenAway(frame, root, at.start);
}

/** It was stored, sent, given to another function or to a goroutine before this place. */
function isGivenAway(frame: Frame, root: Root, before: number): boolean {
  const is = (operand: Operand | undefined): boolean => {
    // What it is called on, or an argument, starts at the same variable or call.
    if (operand?.kind !== 'path' || operand.path.steps.length > 0 || ('call' in operand.path.root && root.kind !== 'result')) return false;
    const path = frame.operand(operand);
    return path !== undefined && path.root.key === root.key && path.steps.length === 0;
  };
  const earlier = frame.events.filter((event) => event.at.start < before);
  const isRunning = earlier.some((event) => event.kind === 'call' && event.mode === 'go');
  return earlier.some((event) => {
    if (event.kind === 'publish') return is(event.value) && !isOwn(frame, root, event.into);
    if (event.kind !== 'call') return false;
    const { callee } = event;
    // `NewServer(store)` may keep it: where goroutines run, for one of them.
    const index = event.args.findIndex(is);
    if (index >= 0) return isRunning || keeps(frame, event, index);
    return event.mode === 'go' && callee.kind === 'method' && callee.on !== undefined && is({ kind: 'path', path: callee.on });
  });
}

/** Whether the callee of a call stores its argument at `index` in something that is not its own: `s.add(session)`. */
function keeps(frame: Frame, event: CallEvent, index: number): boolean {
  const target = frame.target(event);
  return target?.kind === 'declared' && touches(target.declaration) && stores(frame.frames.of(target.declaration), index);
}

/** Whether a function stores its parameter at `index` in something that is not its own; `where`: of a certain kind. */
export function stores(callee: Frame | undefined, index: number, where?: (callee: Frame, into: GlobalPath) => boolean): boolean {
  const parameter = callee?.parameter(0, index);
  if (callee === undefined || parameter === undefined) return false;
  return callee.events.some((e) => {
    if (e.kind !== 'publish' || e.value.kind !== 'path' || callee.path(e.value.path)?.root.variable !== parameter) return false;
    const into = e.into === undefined ? undefined : callee.path(e.into);
    if (where !== undefined) return into !== undefined && !isLocal(into) && where(callee, into);
    return into === undefined || !isLocal(into);
  });
}

function isLocal({ root, steps }: GlobalPath): boolean {
  return root.fresh || steps.length === 0;
}

/** Into itself, or into something else that is made here. */
function isOwn(frame: Frame, root: Root, into: Path | undefined): boolean {
  const path = into === undefined ? undefined : frame.path(into);
  return path !== undefined && (isLocal(path) || path.root.key === root.key);
}

/** What a call or a lookup gives is somebody's, but for what constructors make. */
export function isFound({ fresh, kind, name, variable }: Root): boolean {
  if (fresh || (kind !== 'result' && kind !== 'variable') || variable?.kind === 'param') return false;
  return !constructors.test(shortName(name));
}
