/** Where code of other packages, libraries or the runtime enters a package: what may run beside what starts there. */
import { contractMethods, requestResults, serviceCalls, services } from '../../go/library/concurrency.js';
import type { Unit } from '../../summary/behaviour/types.js';
import { callersOf } from '../mentions.js';
import { isExported } from '../objects.js';
import { type Declaration, isFunction, nameOf, type ProgramPackage } from '../program.js';
import { isImportable } from '../sites.js';
import { declaredType } from '../types.js';
import { callbackFieldOf } from './callback-fields.js';
import { contextOf } from './function/handed-over.js';
import type { Frame, Frames } from './paths/frame.js';
import { keyOf } from './paths/path.js';
import { pointee } from './paths/typing.js';
import { isRouted } from './routes.js';
import type { Summaries } from './summaries.js';

export type EntryKind =
  /** Runs for every request, beside itself. */
  | 'handler'
  /** A library's goroutine. */
  | 'callback'
  /** Others call it when they like. */
  | 'exported'
  /** An exported method of a type that other packages cannot name: called by way of an interface. */
  | 'interface'
  | 'main'
  /** Nobody is seen to call it: by an interface, a value, or not at all. */
  | 'uncalled'
  /** Somebody of that name is called, on a value of unknown type. */
  | 'unknown'
  /** No entry: only what it does to objects of its own, or to those that it finds, counts. */
  | 'inner';

export interface Entry {
  readonly frame: Frame;
  readonly kind: EntryKind;
  /** Locks that it takes itself, by `keyOf`. */
  readonly taken: ReadonlySet<string>;
  /** Locks that it gives up for its caller, by `keyOf`. */
  readonly released: ReadonlySet<string>;
  /** Only its signature says that it is a handler: `X(context.Context, *XRequest) (*XResponse, error)`. */
  readonly guessed?: true;
  /** Of a callback: those of one `CallbackField.holder` are called one after the other. */
  readonly holder?: string;
}

/** The entries among functions; each must have been summarised before, so that calls are known. `known`: all callers of these are among them. */
export function entriesOf(summaries: Summaries, functions: Iterable<Declaration>, known: ReadonlySet<Declaration>): Entry[] {
  const served = servedTypes(summaries);
  const entries: Entry[] = [];
  for (const declaration of functions) {
    const frame = summaries.frames.of(declaration);
    const { outline, file } = declaration;
    if (frame === undefined || !isFunction(declaration)) continue;
    const name = nameOf(declaration);
    if ((name === 'init' && outline.kind === 'func') || file.source.isTest) continue;
    // Nobody else can import the package: who is seen to call it is all.
    const isClosed = known.has(declaration) && !isImportable(file.pkg) && summaries.called.has(declaration);
    const kind = kindOf(summaries, frame, served, isClosed);
    const unit = frame.units.get(0);
    if (kind === undefined || unit === undefined) continue;
    const holder = kind === 'callback' ? callbackFieldOf(summaries.frames.program, declaration)?.holder : undefined;
    const guessed = kind === 'handler' && isRemote(name, unit) && contextOf(unit) === undefined && !served.has(servedName(declaration));
    const { taken, releases } = summaries.of(frame, unit);
    entries.push({
      frame,
      kind,
      taken,
      released: new Set(releases.map(keyOf)),
      ...(guessed ? { guessed: true as const } : {}),
      ...(holder === undefined ? {} : { holder }),
    });
  }
  return entries;
}

function kindOf(summaries: Summaries, frame: Frame, served: ReadonlySet<string>, isClosed: boolean): EntryKind | undefined {
  const { declaration } = frame;
  const { outline, file } = declaration;
  const name = nameOf(declaration);
  const unit = frame.units.get(0);
  const isMethod = outline.kind === 'method';
  const isOwn = isMethod && summaries.called.has(declaration) && !summaries.onShared.has(declaration);
  const context = isMethod && isOfContract(name, unit) ? 'handler' : unit === undefined ? undefined : contextOf(unit);
  if (context !== undefined) {
    // It is called by the program itself, on an object made for that, or from a function that it is wrapped in.
    return isOwn || summaries.wrapped.has(declaration) ? undefined : context;
  }
  if (isMethod && isExported(name) && served.has(servedName(declaration)) && unit !== undefined && isProcedure(unit)) return 'handler';
  if (isMethod && !isOwn && isExported(name) && unit !== undefined && isRemote(name, unit)) return 'handler';
  if (!isMethod && isRouted(summaries.frames.program, declaration)) return 'handler';
  if (!isMethod && name === 'main' && file.pkg.info.name === 'main') return 'main';
  const called = summaries.called.has(declaration);
  if (!isMethod && !called && isForC(declaration)) return 'callback';
  if (summaries.wrapped.has(declaration)) return undefined;
  // Methods of a type that others cannot name are called by interfaces, if at all.
  if (isClosed) return undefined;
  const isCommand = file.pkg.info.name === 'main';
  if (isExported(name) && (isMethod || !isCommand) && !/Locked$|^Unsafe|Unsafe$|NoLock$/.test(name)) {
    // Nobody can name the type, but by interfaces and as values: `listeners{OnAddr: peer.OnAddr}`.
    const isHidden = isMethod && (isCommand || !isExported(outline.receiver ?? ''));
    // That examples in other packages call it on objects of their own does not say that nobody else does.
    return isHidden ? (summaries.onKnown.has(declaration) ? undefined : 'interface') : 'exported';
  }
  if (called) return undefined;
  const field = isMethod ? callbackFieldOf(summaries.frames.program, declaration) : undefined;
  if (field !== undefined) return field.kind;
  const named = callersOf(file.pkg, name).some((d) => d !== declaration);
  return named || isMethod ? 'unknown' : 'uncalled';
}

/** `//export name` before a function (cgo, TinyGo): C or the host calls it, in any thread. */
function isForC({ file, outline }: Declaration): boolean {
  const { buffer, byteOffset } = file.source.bytes;
  const from = Math.max(0, outline.start - 400);
  const before = Buffer.from(buffer, byteOffset + from, outline.start - from).toString('latin1');
  return /\n\/\/export \w+[ \t]*\r?\n(?:\/\/[^\n]*\n)*$/.test(before);
}

/** As `servedTypes` has the type of a method. */
function servedName({ outline, file }: Declaration): string {
  return `${file.pkg.info.importPath}.${outline.receiver}`;
}

/** A method of a contract by its name; prometheus' `Collect(ch chan<- Metric)` by its parameter as well: others collect garbage. */
function isOfContract(name: string, unit: Unit | undefined): boolean {
  const answers = unit?.results.some((text) => text !== undefined && requestResults.test(text)) === true;
  if (answers) return isExported(name) && unit.params[0] === 'context.Context';
  return contractMethods.has(name) && (name !== 'Collect' || unit?.params[0]?.startsWith('chan ') === true);
}

/** What a service's remote procedures take: a context and a request, a stream, or arguments and a reply (net/rpc). */
function isProcedure({ params }: Pick<Unit, 'params'>): boolean {
  if (params.some((text) => text !== undefined && /(?:Server|\.ServerStream)$/.test(text))) return true;
  return params.length === 2 && (params[0] === 'context.Context' || params[1]?.startsWith('*') === true);
}

/**
 * `CreateVolume(context.Context, *csi.CreateVolumeRequest) (*csi.CreateVolumeResponse, error)`: protoc names the types by the method; plugins
 * have no context.
 */
function isRemote(name: string, { params, results }: Pick<Unit, 'params' | 'results'>): boolean {
  const [context, request = ''] = params.length === 1 ? ['context.Context', params[0]] : params;
  const [response = '', error] = results;
  if (params.length > 2 || context !== 'context.Context' || results.length !== 2 || error !== 'error') return false;
  const last = request.slice(Math.max(request.lastIndexOf('.'), request.lastIndexOf('*')) + 1);
  return request.startsWith('*') && (last === `${name}Request` || last === `${name}Req`) && remoteResults.test(response);
}

const remoteResults = /^\*.*(?:Response|Reply|Resp)$|[./](?:emptypb|empty)\.Empty$/;

/** Types whose values are registered as services, perhaps by another package: `pb.RegisterGreeterServer(s, greeter.New())` in `main`. */
function servedTypes({ frames }: Summaries): ReadonlySet<string> {
  let types = servedBy.get(frames);
  if (types === undefined) {
    types = findServed(frames);
    servedBy.set(frames, types);
  }
  return types;
}

/** Entries are told twice: with the callers in other packages again. */
const servedBy = new WeakMap<Frames, ReadonlySet<string>>();

function findServed(frames: Frames): ReadonlySet<string> {
  const { program } = frames;
  const types = new Set<string>();
  for (const declaration of program.packages.flatMap(registering)) {
    const frame = frames.of(declaration);
    for (const event of frame?.events ?? []) {
      if (frame === undefined || event.kind !== 'call') continue;
      const { callee } = event;
      const name = callee.kind === 'function' || callee.kind === 'method' ? callee.name : '';
      const service = services.find((s) => s.name.test(name));
      const operand = service === undefined ? undefined : event.args[service.argument];
      const path = frame.operand(operand);
      const made = operand?.kind === 'fresh' && operand.type !== undefined ? { pkg: declaration.file.pkg, text: operand.type } : undefined;
      const type = made ?? (path === undefined ? undefined : frame.typeOf(path));
      const { pkg, text } = type === undefined ? { pkg: declaration.file.pkg, text: '' } : pointee(type);
      const declared = /^[\p{L}_]/u.test(text) ? declaredType(program, pkg, text) : undefined;
      if (declared !== undefined) types.add(`${declared.pkg.info.importPath}.${declared.fact.name}`);
    }
  }
  return types;
}

const registering = (pkg: ProgramPackage): readonly Declaration[] =>
  pkg.declarations.filter((d) => !d.file.source.isTest && mayRegister(d));

/** By the names of what it calls, and what its file imports. */
function mayRegister({ outline, file }: Declaration): boolean {
  const names = outline.calls.filter((name) => serviceCalls.test(name));
  if (names.length === 0) return false;
  const imports = (path: RegExp): boolean => file.outline.imports.some((i) => path.test(i.path));
  return services.some(({ last, from }) => names.some((name) => last.test(name)) && (from === undefined || imports(from)));
}
