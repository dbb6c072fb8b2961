/** Whether two accesses of one map may happen at the same time, and what says so. */
import type { Event, Path } from '../../summary/behaviour/types.js';
import { eventsOf } from '../../summary/behaviour/units.js';
import type { Place } from '../../summary/types.js';
import { nameOf } from '../program.js';
import { isConstructor } from '../sites.js';
import { isRegistered, type Thread } from './function/state.js';
import type { Frame } from './paths/frame.js';
import { isFound } from './paths/ownership.js';
import { type GlobalPath, isField, isReceived } from './paths/path.js';
import type { Typed } from './paths/typing.js';
import type { MapAccess } from './shared-map.js';

/**
 * `real`: goroutines, handlers or callbacks are seen that run them; `callable`: both are in functions that others may call at any time;
 * `none`: one follows the other, or nothing is known.
 */
export type Parallel = 'real' | 'callable' | 'none';

/** It runs in a goroutine, a handler or a callback. */
export function isInContext({ access, entry }: Pick<MapAccess, 'access' | 'entry'>): boolean {
  return (access.thread !== undefined && access.thread.kind !== 'escaped') || entry.kind === 'handler' || entry.kind === 'callback';
}

/** It runs beside itself on the same map: in goroutines started in a loop, or for requests. */
export function isBesideItself({ access, entry }: MapAccess): boolean {
  // Who receives has another one each time.
  if (isReceived(access.path)) return false;
  if (access.thread !== undefined) return access.many && access.thread.kind !== 'escaped';
  return entry.kind === 'handler' && isShared(access.path.root.kind);
}

/** What is sent to a goroutine, and that goroutine. */
function isSentTo(sent: Thread | undefined, by: Thread | undefined): boolean {
  return sent?.sentOn !== undefined && by?.consumes?.has(sent.sentOn) === true;
}

function isShared(root: string): boolean {
  return root === 'receiver' || root === 'package';
}

function isOfPackage({ access: { path } }: MapAccess): boolean {
  return path.root.kind === 'package';
}

/** Another call may have the same object. */
function hasOthers({ access: { path } }: MapAccess): boolean {
  return isShared(path.root.kind) || isFound(path.root);
}

/** The goroutine is the function by which the other is reached, or has waited for what that one starts. */
function isRunBy({ access: { thread, live } }: MapAccess, { access: { thread: inner }, entry }: MapAccess): boolean {
  if (thread?.runs === undefined || thread.runs !== entry.frame.declaration) return false;
  return inner === undefined || (inner.kind === 'go' && !live.has(inner.key));
}

export function parallel(a: MapAccess, b: MapAccess): Parallel {
  const s = a.access.thread;
  const t = b.access.thread;
  if (s?.kind === 'escaped' || t?.kind === 'escaped') return 'none';
  // `go s.Run()`: the goroutine is that very function.
  if (isRunBy(a, b) || isRunBy(b, a)) return 'none';
  if (areApart(a, b) || (isReceived(a.access.path) && isReceived(b.access.path))) return 'none';
  if (isSentTo(s, t) || isSentTo(t, s)) return 'none';
  if (s === undefined && t === undefined && a.entry.holder !== undefined && a.entry.holder === b.entry.holder) return 'none';
  // After `wg.Wait()`, whichever function starts the goroutines.
  if ((a.access.waited && s === undefined && t?.kind === 'go') || (b.access.waited && t === undefined && s?.kind === 'go')) return 'none';
  const sameFrame = a.entry.frame === b.entry.frame;
  // `go s.run()` in two functions: each for an object of its own.
  if (!sameFrame && s?.runs !== undefined && s.runs === t?.runs && !isOfPackage(a)) return 'none';
  // What leads to both is not seen, and may start one of them only.
  if (!sameFrame && s !== undefined && t !== undefined && (a.passing === true || b.passing === true)) {
    // Two that are registered on objects of one type, with libraries: both come, again and again.
    const isOfOne = (): boolean => isSameShape(a.access.path, b.access.path) || isPartOf(a, b) || isPartOf(b, a);
    const areRegistered = isRegistered(s) && isRegistered(t) && isOfOne();
    if (!areRegistered) return 'callable';
  }
  if (s !== undefined && s.key === t?.key) {
    if (a.access.many && b.access.many) return 'real';
    // Of several goroutines, one reaches what another has made.
    return a.access.many || b.access.many || isStartedAgain(a) ? 'callable' : 'none';
  }
  if (sameFrame && (s !== undefined || t !== undefined)) {
    const meets = (t !== undefined && a.access.live.has(t.key)) || (s !== undefined && b.access.live.has(s.key));
    // What is registered is not served before the function that sets it up is done.
    const isSetUp = (s === undefined && isRegistered(t)) || (t === undefined && isRegistered(s));
    if (meets && !isSetUp) return 'real';
    // A handler or callback runs at any time after it is registered, beside goroutines that go on.
    if (s !== undefined && t !== undefined && (isRegistered(s) || isRegistered(t))) return 'real';
    // What a handler starts meets what the next request does.
    const isSure = isShared(a.access.path.root.kind) && isShared(b.access.path.root.kind);
    if (!isSure && !(hasOthers(a) && hasOthers(b))) return 'none';
    if (a.entry.kind === 'handler') return isSure ? 'real' : 'callable';
    // A goroutine that runs on meets the next call, and so does what is kept to be run.
    const runsOn = ({ access, joined }: MapAccess): boolean => access.thread !== undefined && joined !== true;
    const isOpen = a.entry.kind === 'exported' || a.entry.kind === 'interface';
    // Each object starts its own, on what all of them share; a command has mostly one.
    const { outline, file } = a.entry.frame.declaration;
    const ofSeveral = outline.kind === 'method' && file.pkg.info.name !== 'main';
    if (isOpen && ofSeveral && isOfPackage(a) && isOfPackage(b) && (runsOn(a) || runsOn(b))) return 'real';
    return isOpen && (runsOn(a) || runsOn(b)) ? 'callable' : 'none';
  }
  if (isStartUp(a) || isStartUp(b)) return 'none';
  if (sameFrame) {
    // The main goroutine follows itself.
    if (a.entry.kind === 'main') return 'none';
    if (isBesideItself(a)) return 'real';
    if (isEventLoop(a.entry.frame)) return 'none';
    return isShared(a.access.path.root.kind) && a.entry.kind !== 'unknown' ? 'callable' : 'none';
  }
  const isSame = isSameShape(a.access.path, b.access.path) || (outlasts(a) && isPartOf(a, b)) || (outlasts(b) && isPartOf(b, a));
  return (outlasts(a) || outlasts(b)) && isSame ? 'real' : 'callable';
}

/** What a goroutine does to a part of its object, `w.cache.m`, and what others do to such a part: `c.m`. */
export function runsOnPart(running: MapAccess, other: MapAccess): boolean {
  return running.access.thread?.kind === 'go' && outlasts(running) && isPartOf(other, running);
}

/** It runs in a goroutine, handler or callback that others than the function which starts it may meet. */
function outlasts(one: MapAccess): boolean {
  return isInContext(one) && one.joined !== true;
}

const loops = new WeakMap<Frame, readonly Place[]>();

/** It receives in a loop and gives nothing back: made to be run by one goroutine, `go s.Run(ctx)`, which then follows itself. */
export function isEventLoop(frame: Frame): boolean {
  return eventLoopsOf(frame).length > 0;
}

/** The loops of such a function in which it receives. */
function eventLoopsOf(frame: Frame): readonly Place[] {
  let found = loops.get(frame);
  if (found === undefined) {
    const unit = frame.units.get(0);
    const loopOf = (event: Event): readonly Place[] =>
      event.kind === 'receive' && event.loop !== undefined && isChannel(frame, event.path) ? [event.loop] : [];
    found = unit?.results.every((text) => text === 'error') === true ? eventsOf(unit).flatMap(loopOf) : [];
    loops.set(frame, found);
  }
  return found;
}

/** `range` of a map or slice with one variable may be a receive, too. */
function isChannel(frame: Frame, written: Path | undefined): boolean {
  const path = written === undefined ? undefined : frame.path(written);
  if (path === undefined) return false;
  return frame.typeOf(path)?.text.startsWith('chan ') === true || path.steps.at(-1) === 'C' || path.root.name.endsWith('Done');
}

/** Objects that are made in two places, or are two variables of one function. */
function areApart({ access: { path: a } }: MapAccess, { access: { path: b } }: MapAccess): boolean {
  if (a.root.key === b.root.key) return part(a, b);
  if (isShared(a.root.kind) || isShared(b.root.kind)) return false;
  return a.root.declaration === b.root.declaration || (a.root.fresh && b.root.fresh);
}

/** Two fields of one object, or what they lead to. */
function part({ steps: s }: GlobalPath, { steps: t }: GlobalPath): boolean {
  const i = s.findIndex((step, j) => step !== t[j]);
  const [a, b] = [s[i], t[i]];
  return a !== undefined && b !== undefined && isField(a) && isField(b);
}

/** Both paths lead from a value of the same type, which others can have, by the same fields to the map. */
function isSameShape({ root: a, steps: s }: GlobalPath, { root: b, steps: t }: GlobalPath): boolean {
  if (a.kind === 'package' || b.kind === 'package') return a.key === b.key;
  const others = (root: typeof a): boolean => root.kind === 'receiver' || root.fresh;
  return (
    others(a) &&
    others(b) &&
    typeName(a.type) !== undefined &&
    typeName(a.type) === typeName(b.type) &&
    s.length === t.length &&
    s.every((step, i) => step === t[i])
  );
}

/**
 * `c.subs` in what a goroutine or callback does to its receiver, or what the constructor's goroutine does to any of them, and `s.conn.subs` in
 * what others do to an object that holds such a one.
 */
function isPartOf(inner: MapAccess, outer: MapAccess): boolean {
  const { root, steps } = inner.access.path;
  const { path } = outer.access;
  const before = path.steps.length - steps.length;
  // `go m.run()` in `NewM`: each has this goroutine.
  const isOfEach =
    root.fresh && inner.access.thread?.runs !== undefined && isConstructor(inner.entry.frame.declaration) && isInContext(outer);
  const isHeld = path.root.kind === 'receiver' || (path.root.fresh && outlasts(outer)) || (isOfEach && path.root.kind === 'package');
  if ((root.kind !== 'receiver' && !isOfEach) || !isHeld || before <= 0) return false;
  // Of several, each is another one; an interface leads to the only type that has its methods.
  const way = path.steps.slice(0, before);
  const isPlain = (step: string): boolean => /^\w+$/.test(step) || step.startsWith('(=') || (isOfEach && step === '[]');
  if (!way.every(isPlain) || steps.some((step, i) => step !== path.steps[before + i])) return false;
  return typeName(root.type) !== undefined && typeName(outer.entry.frame.typeOf({ root: path.root, steps: way })) === typeName(root.type);
}

/** Of the type, or what it points to, with its package. */
function typeName(type: Typed | undefined): string | undefined {
  const text = type?.text.replace(/^\*+/, '');
  return type === undefined || text?.includes('.') !== false ? text : `${type.pkg.info.importPath}.${text}`;
}

/** `main` before it serves, and what nobody can be told to call; not the goroutines that they start, nor the loop over events in which `main` ends. */
function isStartUp({ entry: { kind, frame }, access: { thread, declaration, at } }: MapAccess): boolean {
  if (thread !== undefined || (kind !== 'main' && kind !== 'unknown')) return false;
  const home = declaration === frame.declaration ? frame : frame.frames.of(declaration);
  const isInLoop = ({ start, end }: Place): boolean => start <= at.start && at.start < end;
  return kind === 'unknown' || home === undefined || !eventLoopsOf(home).some(isInLoop);
}

/** `func (s *Server) Add(c *Conn) { …; go s.serve(c) }`: each call of it starts another one on the same object, for what it is given. */
function isStartedAgain({ access: { thread, path }, entry: { kind, frame }, owned }: MapAccess): boolean {
  if (thread?.kind !== 'go' || thread.runs === undefined || owned || path.root.kind !== 'receiver') return false;
  if ((kind !== 'exported' && kind !== 'interface') || onceByName.test(nameOf(frame.declaration))) return false;
  const params = frame.frames.of(thread.runs)?.units.get(0)?.params ?? [];
  return params.some((text) => text !== undefined && !ofAll.test(text));
}

const onceByName = /^(?:start|run|open|serve|init|listen|setup|load|restore|recover|new|connect|dial|close|stop|shutdown)/i;

/** What every goroutine is given: to be stopped, and to be waited for. */
const ofAll = /^context\.Context$|chan struct\{\}|^\*?sync\.WaitGroup$/;
