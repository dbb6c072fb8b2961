/** Objects that the program registers as services: their methods run for requests. */
import { serviceCalls, services } from '../../go/library/concurrency/services.js';
import type { Operand } from '../../summary/behaviour/types.js';
import { mentioning } from '../mentions.js';
import { type Declaration, isFunction, type ProgramPackage, sourceText } from '../program.js';
import { declaredType } from '../types.js';
import { importPathIn } from '../typing/imports.js';
import type { Frame, Frames } from './paths/frame.js';
import { namedType, pointee } from './paths/typing.js';

/** Of the exported methods, those that look like remote procedures are called, those of them that take a message by a pointer, or all. */
export type Service = 'procedures' | 'messages' | 'methods';

/** By `importpath.Name` of the type. */
type Served = ReadonlyMap<string, Service>;

/** Types whose values are registered as services, perhaps by another package: `pb.RegisterGreeterServer(s, greeter.New())` in `main`. */
function servedTypes(frames: Frames): Served {
  let types = servedBy.get(frames);
  if (types === undefined) {
    types = findServed(frames);
    servedBy.set(frames, types);
  }
  return types;
}

/** What a method's type is served for: where it is registered, or embeds what protoc generates for those that are. */
export function serviceOf(frames: Frames, { file, outline }: Declaration): Service | undefined {
  const { pkg } = file;
  const { receiver = '' } = outline;
  const known = servedTypes(frames).get(`${pkg.info.importPath}.${receiver}`);
  if (known !== undefined) return known;
  const fields = declaredType(frames.program, pkg, receiver)?.fact.fields ?? [];
  return fields.some(({ name, embedded }) => embedded && /^(?:Unimplemented|Unsafe)\w+Server$/.test(name)) ? 'messages' : undefined;
}

/** Entries are told twice: with the callers in other packages again. */
const servedBy = new WeakMap<Frames, Served>();

function findServed(frames: Frames): Served {
  const { program } = frames;
  const types = new Map<string, Service>();
  for (const declaration of program.packages.flatMap(registering)) {
    const frame = frames.of(declaration);
    for (const event of frame?.events ?? []) {
      if (frame === undefined || event.kind !== 'call') continue;
      const { callee } = event;
      const name = callee.kind === 'function' || callee.kind === 'method' ? callee.name : '';
      const service = services.find((s) => s.name.test(name) && (s.from === undefined || imports(declaration, s.from)));
      const operand = service === undefined ? undefined : event.args[service.argument];
      const path = frame.operand(operand);
      const made = operand?.kind === 'fresh' && operand.type !== undefined ? { pkg: declaration.file.pkg, text: operand.type } : undefined;
      const type = made ?? (path === undefined ? undefined : frame.typeOf(path));
      const declared = type === undefined ? undefined : namedType(program, pointee(type));
      const kind = service?.methods === true ? 'methods' : 'procedures';
      if (declared !== undefined) types.set(`${declared.pkg.info.importPath}.${declared.fact.name}`, kind);
      if (declared?.fact.text === 'interface') for (const made of madeBy(frame, operand)) types.set(made, kind);
    }
  }
  for (const type of program.packages.flatMap((pkg) => apisOf(frames, pkg))) types.set(type, 'methods');
  return types;
}

/** Types that a constructor makes which is declared to give an interface: `func NewServer() pb.GreeterServer { return &server{} }`. */
function madeBy(frame: Frame, operand: Operand | undefined): readonly string[] {
  const call = operand?.kind === 'path' && 'call' in operand.path.root ? frame.call(operand.path.root.call) : undefined;
  const target = call === undefined ? undefined : frame.target(call);
  if (target?.kind !== 'declared') return [];
  const { declaration } = target;
  return [...sourceText(declaration).matchAll(/\breturn\s+(?:&|new\()(\w+)[{)]/g)].flatMap(([, name = '']) =>
    typeAt(frame.frames, declaration, name),
  );
}

/** `rpc.API{Namespace: "eth", Service: NewAPI(b)}` of github.com/ethereum/go-ethereum/rpc and its kin: types of the services in a package's text. */
function apisOf(frames: Frames, pkg: ProgramPackage): readonly string[] {
  return mentioning(pkg, 'Namespace').flatMap((d) => {
    const text = d.file.source.isTest || !isFunction(d) ? '' : sourceText(d);
    if (!/\brpc\.API\b/.test(text)) return [];
    return [...text.matchAll(service)].flatMap(([, made, func]) => {
      if (made !== undefined) return typeAt(frames, d, qualified(frames, d, made));
      const from = func === undefined ? undefined : frames.functionAt(qualified(frames, d, func));
      const result = from === undefined ? undefined : frames.of(from)?.units.get(0)?.results[0];
      return from === undefined || result === undefined ? [] : typeAt(frames, from, result);
    });
  });
}

const service = /\bService:\s*(?:&((?:\w+\.)?\w+)\{|((?:\w+\.)?\w+)\()/g;

/** `importpath.Name` of a type as a declaration's package names it. */
function typeAt({ program }: Frames, { file }: Declaration, text: string): readonly string[] {
  const declared = declaredType(program, file.pkg, text);
  return declared === undefined ? [] : [`${declared.pkg.info.importPath}.${declared.fact.name}`];
}

/** `importpath.Name` of a function as a file names it. */
function qualified({ program }: Frames, { file }: Declaration, name: string): string {
  const dot = name.indexOf('.');
  if (dot < 0) return `${file.pkg.info.importPath}.${name}`;
  const path = importPathIn(program, file, name.slice(0, dot));
  return `${path ?? ''}.${name.slice(dot + 1)}`;
}

const registering = (pkg: ProgramPackage): readonly Declaration[] =>
  pkg.declarations.filter((d) => !d.file.source.isTest && mayRegister(d));

/** By the names of what it calls, and what its file imports. */
function mayRegister(declaration: Declaration): boolean {
  const names = declaration.outline.calls.filter((name) => serviceCalls.test(name));
  if (names.length === 0) return false;
  return services.some(({ last, from }) => names.some((name) => last.test(name)) && (from === undefined || imports(declaration, from)));
}

function imports({ file }: Declaration, path: RegExp): boolean {
  return file.outline.imports.some((one) => path.test(one.path));
}
