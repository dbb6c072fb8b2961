/** Where a local map is filled and where entries are taken out: by its function, and by those that it is given to. */
import { mentions } from '../../outline/index.js';
import { pathKey } from '../../summary/behaviour/paths.js';
import type { Callee } from '../../summary/behaviour/types.js';
import type { Place } from '../../summary/index.js';
import { methodsNamed } from '../methods.js';
import type { Declaration, Program, ProgramPackage } from '../program.js';
import { type Type, typingFactsOf, unalias } from '../typing/index.js';
import { localUses } from './local-uses.js';
import type { TypedName } from './typed-names.js';

export interface TrafficPlace {
  readonly declaration: Declaration;
  readonly at: Place;
  /** The variable that is given entries where it is declared. */
  readonly variable?: string;
}

export interface Traffic {
  readonly writers: readonly TrafficPlace[];
  readonly deleters: readonly TrafficPlace[];
}

export type Direction = keyof Traffic;

/** sync/map.go */
const syncMap: ReadonlyMap<string, readonly Direction[]> = new Map([
  ['Store', ['writers']],
  ['LoadOrStore', ['writers']],
  ['Swap', ['writers']],
  ['CompareAndSwap', ['writers']],
  ['Delete', ['deleters']],
  ['LoadAndDelete', ['deleters']],
  ['CompareAndDelete', ['deleters']],
  ['Clear', ['deleters']],
]);

/** net/http/header.go, net/url/url.go, net/textproto/header.go */
const header: ReadonlyMap<string, readonly Direction[]> = new Map([
  ['Set', ['writers']],
  ['Add', ['writers']],
  ['Del', ['deleters']],
]);

const libraryMethods: ReadonlyMap<string, ReadonlyMap<string, readonly Direction[]>> = new Map([
  ['sync.Map', syncMap],
  ['net/http.Header', header],
  ['net/url.Values', header],
  ['net/textproto.MIMEHeader', header],
]);

/** Functions that hand a map to functions. */
const maxDepth = 3;

/** Of a local variable: what is done with it by its own name or by one that stands for it. */
export function localTraffic(program: Program, map: TypedName): Traffic {
  const { declaration, at, name, type } = map;
  const found = new Found();
  if (isFilledWhereDeclared(program, map)) found.add('writers', declaration, at);
  new Follower(program, found).variable(declaration, at.start, name, type, 0);
  return found;
}

/** What a call of a method of the map's type does to it: a library's where it is called, the program's own where it is done. */
export function addMethodTraffic(program: Program, found: Found, type: Type, method: string, { declaration, at }: TrafficPlace): void {
  const follower = new Follower(program, found);
  for (const direction of follower.method(type, method, 0)) found.add(direction, declaration, at);
}

/** What function literals of the same declaration do to a map that they get as an argument at a place. */
export function addLiteralTraffic(program: Program, found: Found, type: Type, index: number, { declaration, at }: TrafficPlace): void {
  const calls = localUses(program, declaration).literalCalls.filter((call) => call.at.start <= at.start && at.end <= call.at.end);
  const follower = new Follower(program, found);
  for (const { unit } of calls) follower.parameter(declaration, unit, index, type, 1);
}

function isFilledWhereDeclared(program: Program, { declaration, at }: TypedName): boolean {
  const origin = typingFactsOf(program, declaration).locals.find((local) => local.at.start === at.start)?.origin;
  return origin?.from === 'value' && origin.index === undefined && origin.value.kind === 'composite' && origin.value.filled === true;
}

class Follower {
  readonly #program: Program;
  readonly #found: Found;
  readonly #seen = new Map<Declaration, Set<number>>();

  constructor(program: Program, found: Found) {
    this.#program = program;
    this.#found = found;
  }

  variable(declaration: Declaration, id: number, name: string, type: Type, depth: number): void {
    if (this.#isKnown(declaration, id)) return;
    const locals = localUses(this.#program, declaration);
    const alias = locals.variables.get(id)?.alias;
    const { bytes } = declaration.file.source;
    for (const use of locals.uses.get(pathKey(alias ?? { root: { variable: id }, steps: [] })) ?? []) {
      // Others may stand for the same path.
      if (alias !== undefined && !(use.alias && mentions(bytes, use.at.start, use.at.end, name))) continue;
      for (const direction of this.#directions(use.what, type, depth)) this.#found.add(direction, declaration, use.at);
    }
    if (depth < maxDepth)
      for (const { callee, index } of locals.passed.get(id) ?? []) this.#passed(declaration, callee, index, type, depth);
  }

  /** Directions of a library's method; what one of the program does is added where it stands. */
  method(type: Type, method: string, depth: number): readonly Direction[] {
    const target = unalias(type);
    const map = target.kind === 'pointer' ? unalias(target.elem) : target;
    if (map.kind !== 'named') return [];
    const { pkg, name } = map.declaration;
    const library = libraryMethods.get(`${pkg}.${name}`);
    if (library !== undefined) return library.get(method) ?? [];
    if (depth >= maxDepth) return [];
    for (const declaration of this.#program.packageAt(pkg)?.byName.get(`${name}.${method}`) ?? []) {
      for (const variable of localUses(this.#program, declaration).variables.values())
        if (variable.kind === 'receiver') this.variable(declaration, variable.id, variable.name, type, depth + 1);
    }
    return [];
  }

  #directions(what: string, type: Type, depth: number): readonly Direction[] {
    if (what === 'write') return ['writers'];
    if (what === 'delete' || what === 'clear') return ['deleters'];
    return what.startsWith('.') ? this.method(type, what.slice(1), depth) : [];
  }

  #passed(from: Declaration, callee: Callee, index: number, type: Type, depth: number): void {
    if (callee.kind === 'unit') return this.parameter(from, callee.unit, index, type, depth + 1);
    for (const declaration of calleesOf(from.file.pkg, callee)) this.parameter(declaration, 0, index, type, depth + 1);
  }

  /** Of a function's own unit or of a literal in it. */
  parameter(declaration: Declaration, unit: number, index: number, type: Type, depth: number): void {
    for (const variable of localUses(this.#program, declaration).variables.values())
      if (variable.kind === 'param' && variable.unit === unit && variable.index === index)
        this.variable(declaration, variable.id, variable.name, type, depth);
  }

  #isKnown(declaration: Declaration, id: number): boolean {
    const ids = this.#seen.get(declaration);
    if (ids?.has(id) === true) return true;
    if (ids === undefined) this.#seen.set(declaration, new Set([id]));
    else ids.add(id);
    return false;
  }
}

/** Functions of the package that a call may mean: methods by their names. */
function calleesOf(pkg: ProgramPackage, callee: Callee): readonly Declaration[] {
  if (callee.kind === 'function') return pkg.byName.get(callee.name)?.filter((d) => d.outline.kind === 'func') ?? [];
  if (callee.kind !== 'method') return [];
  return methodsNamed(pkg, callee.name);
}

/** Each place once: a graph may hold a statement twice. */
export class Found implements Traffic {
  readonly writers: TrafficPlace[] = [];
  readonly deleters: TrafficPlace[] = [];

  add(direction: Direction | undefined, declaration: Declaration, at: Place, variable?: string): void {
    if (direction === undefined) return;
    const list = this[direction];
    if (list.some((known) => known.declaration === declaration && known.at.start === at.start)) return;
    list.push({ declaration, at, ...(variable === undefined ? {} : { variable }) });
  }
}
