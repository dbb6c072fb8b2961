/** Objects that outlive a call (package-level variables, struct fields) and everything the program does with them. */
import type { MemberUse, TypeFact } from '../summary/index.js';
import { callersOf, mentioning } from './mentions.js';
import { methodsNamed } from './methods.js';
import { type Declaration, ownContext, type Program, type ProgramPackage } from './program.js';
import { fieldAt, type NamedType, namedType } from './types.js';

export type StoredObject =
  | { readonly kind: 'variable'; readonly pkg: ProgramPackage; readonly name: string }
  | {
      readonly kind: 'field';
      readonly pkg: ProgramPackage;
      readonly owner: NamedType;
      readonly name: string;
      readonly embedded: boolean;
      /** Methods that an embedded field promotes, as far as anybody asks for them. */
      readonly promotes?: readonly string[];
    };

/** One use of an object. */
export interface ObjectUse {
  readonly declaration: Declaration;
  readonly use: MemberUse;
  /**
   * What is done: a method called or taken as a value (`method`), the object replaced (`assign`, `renew`), its elements written
   * (`store`, `delete`, `clear`), handed to code that is not followed (`escape`), or merely looked at (`read`).
   */
  readonly kind: 'method' | 'assign' | 'renew' | 'store' | 'delete' | 'clear' | 'escape' | 'read';
  /** For `method`. */
  readonly method?: string;
  /** The owner's type is not known: another type's field of the same name is possible. */
  readonly uncertain: boolean;
}

/** Whether an uncertain use is one of the object; undefined where that cannot be told. */
export type Settle = (declaration: Declaration, use: MemberUse) => boolean | undefined;

/**
 * All uses of an object in the packages that can name it, in file order. Tests are left out: what only a test does, a service never does.
 * `settle` is asked about those of which it is not plain.
 */
export function usesOf(program: Program, object: StoredObject, settle?: Settle): ObjectUse[] {
  // An exported field of an unexported type is reached through what embeds or returns it.
  const packages = isExported(object.name) ? program.dependents(object.pkg) : [object.pkg];
  const found: ObjectUse[] = [];
  const followed = new Set<string>();
  for (const pkg of packages) {
    if (object.kind === 'field' && !object.embedded) {
      for (const { declaration, use, rest, owner } of namedUses(program, pkg, object)) {
        if (use === undefined) {
          found.push(unreadable(declaration));
          continue;
        }
        const settled = owner === undefined ? settle?.(declaration, use) : true;
        if (settled !== false) resolve(program, declaration, use, rest, settled === undefined, followed, found);
      }
      continue;
    }
    for (const declaration of candidates(pkg, object)) {
      const summary = program.summary(declaration);
      if (summary.faults.length > 0) found.push(unreadable(declaration));
      for (const use of summary.uses) {
        const match = object.kind === 'variable' ? matchVariable(object, declaration, use) : matchField(program, object, pkg, use);
        if (match === undefined) continue;
        const settled = match.uncertain ? settle?.(declaration, use) : true;
        if (settled !== false) resolve(program, declaration, use, match.rest, settled === undefined, followed, found);
      }
    }
  }
  return found;
}

/** A path of a package in which a field's name occurs. */
interface NamedUse {
  /** In file order. */
  readonly order: number;
  readonly declaration: Declaration;
  /** Absent where the declaration cannot be read in full. */
  readonly use?: MemberUse;
  /** Path elements after the field. */
  readonly rest: readonly string[];
  /** The type whose field it is; absent where that is not known. */
  readonly owner?: TypeFact;
}

interface NamedUses {
  readonly byOwner: Map<TypeFact, NamedUse[]>;
  readonly open: NamedUse[];
}

/** By field name: many types may have a field of the same name. */
const usesByName = new WeakMap<ProgramPackage, Map<string, NamedUses>>();

/** Uses in a package that are or may be of a field, in file order. */
function namedUses(program: Program, pkg: ProgramPackage, { name, owner }: Extract<StoredObject, { kind: 'field' }>): readonly NamedUse[] {
  let names = usesByName.get(pkg);
  if (names === undefined) {
    names = new Map();
    usesByName.set(pkg, names);
  }
  let uses = names.get(name);
  if (uses === undefined) {
    uses = gatherNamed(program, pkg, name);
    names.set(name, uses);
  }
  const own = uses.byOwner.get(owner.fact) ?? [];
  return uses.open.length === 0 ? own : [...own, ...uses.open].sort((a, b) => a.order - b.order);
}

function gatherNamed(program: Program, pkg: ProgramPackage, name: string): NamedUses {
  const byOwner = new Map<TypeFact, NamedUse[]>();
  const open: NamedUse[] = [];
  let order = 0;
  for (const declaration of mentioning(pkg, name)) {
    const summary = program.summary(declaration);
    if (summary.faults.length > 0) open.push({ order: order++, declaration, rest: [] });
    for (const use of summary.uses) {
      const at = use.fields.lastIndexOf(name);
      if (at < 0) continue;
      const owner = ownerAt(program, pkg, use, at);
      if (owner === 'elsewhere') continue;
      const entry = { order: order++, declaration, use, rest: use.fields.slice(at + 1) };
      if (owner === 'unknown') {
        open.push(entry);
        continue;
      }
      const list = byOwner.get(owner);
      if (list === undefined) byOwner.set(owner, [{ ...entry, owner }]);
      else list.push({ ...entry, owner });
    }
  }
  return { byOwner, open };
}

/** The type whose field a use's path names at a position. */
function ownerAt(program: Program, pkg: ProgramPackage, use: MemberUse, at: number): TypeFact | 'elsewhere' | 'unknown' {
  const root = use.rootType ?? (use.rootName === undefined ? undefined : variableType(program, pkg, use.rootName));
  if (root === undefined) return 'unknown';
  const field = fieldAt(program, pkg, root, use.fields.slice(0, at + 1));
  return typeof field === 'string' ? field : field.owner.fact;
}

/** What may use the object. A promoted method is called without any name of the embedded field: whoever calls one of that name may. */
function candidates(pkg: ProgramPackage, object: StoredObject): readonly Declaration[] {
  if (object.kind === 'variable' || !object.embedded) return mentioning(pkg, object.name);
  const found = new Set([...mentioning(pkg, object.name), ...(object.promotes ?? []).flatMap((name) => callersOf(pkg, name))]);
  return pkg.declarations.filter((d) => found.has(d));
}

/** A declaration that names the object and cannot be read in full may do anything with it. */
function unreadable(declaration: Declaration): ObjectUse {
  const { start, end } = declaration.outline;
  return {
    declaration,
    use: { kind: 'escape', fields: [], at: { start, end }, func: ownContext(declaration) },
    kind: 'escape',
    uncertain: true,
  };
}

interface Match {
  /** Path elements after the object. */
  readonly rest: readonly string[];
  readonly uncertain: boolean;
}

function matchVariable(object: StoredObject, { file }: Declaration, use: MemberUse): Match | undefined {
  const path = object.pkg.info.importPath;
  const bare = file.pkg === object.pkg || file.imports.dots.has(path);
  const isIt = use.rootName === `${path}.${object.name}` || (bare && use.rootName === object.name);
  return isIt ? { rest: use.fields, uncertain: false } : undefined;
}

function matchField(
  program: Program,
  object: Extract<StoredObject, { kind: 'field' }>,
  pkg: ProgramPackage,
  use: MemberUse,
): Match | undefined {
  const at = use.fields.lastIndexOf(object.name);
  if (at < 0) {
    if (!object.embedded || use.kind !== 'call') return undefined;
    if (use.rootType === undefined && use.rootName === undefined && use.fields.length === 0) return { rest: [], uncertain: true };
    // `t.Store(…)` where T embeds sync.Map: the object is the path itself.
    const type = typeOfPath(program, pkg, use, use.fields);
    return type?.declaration === object.owner.declaration && type.fact === object.owner.fact ? { rest: [], uncertain: false } : undefined;
  }
  const rest = use.fields.slice(at + 1);
  const owner = ownerAt(program, pkg, use, at);
  if (owner === 'unknown') return { rest, uncertain: true };
  return owner === object.owner.fact ? { rest, uncertain: false } : undefined;
}

/** The type at the end of a use's path, where each step is known. */
export function typeOfPath(program: Program, pkg: ProgramPackage, use: MemberUse, fields: readonly string[]): NamedType | undefined {
  const root = use.rootType ?? (use.rootName === undefined ? undefined : variableType(program, pkg, use.rootName));
  if (root === undefined) return undefined;
  if (fields.length === 0) return namedType(program, pkg, root);
  const field = fieldAt(program, pkg, root, fields);
  return typeof field === 'string' || field.fact.type === undefined ? undefined : namedType(program, field.owner.pkg, field.fact.type);
}

/** Type of a package-level variable `v` or `path.V`, where its declaration shows it; of another package as a name from there. */
function variableType(program: Program, pkg: ProgramPackage, name: string): string | undefined {
  const dot = name.lastIndexOf('.');
  const home = dot < 0 ? pkg : program.packageAt(name.slice(0, dot));
  const base = name.slice(dot + 1);
  const declaration = home?.byName.get(base)?.find((d) => d.outline.kind === 'var');
  if (home === undefined || declaration === undefined) return undefined;
  const type = program
    .summary(declaration)
    .variables.find((v) => v.name === base)
    ?.type?.replace(/^\*/, '');
  return type === undefined || home === pkg || type.includes('.') ? type : `${home.info.importPath}.${type}`;
}

/** Says what a use does to the object; follows it into functions of the package that take it as a parameter, each once. */
function resolve(
  program: Program,
  declaration: Declaration,
  use: MemberUse,
  rest: readonly string[],
  uncertain: boolean,
  followed: Set<string>,
  into: ObjectUse[],
): void {
  const add = (kind: ObjectUse['kind'], method?: string): void => {
    into.push({ declaration, use, kind, uncertain, ...(method === undefined ? {} : { method }) });
  };
  const [next] = rest;
  if (use.kind === 'call' && rest.length === 0) return add('method', use.method ?? '');
  if (next !== undefined) return use.kind === 'escape' && rest.length === 1 ? add('method', next) : add('read');
  if (use.kind !== 'escape') return add(use.kind === 'call' ? 'read' : use.kind);
  const callees = use.passedTo === undefined ? [] : calleesOf(declaration.file.pkg, use.passedTo.callee);
  if (use.passedTo === undefined || callees.length === 0) return add('escape');
  const key = `${use.passedTo.callee} ${use.passedTo.index} ${uncertain}`;
  if (followed.has(key)) return;
  followed.add(key);
  for (const callee of callees) {
    for (const inner of program.summary(callee).uses) {
      if (inner.rootParam === use.passedTo.index) resolve(program, callee, inner, inner.fields, uncertain, followed, into);
    }
  }
}

/** Functions `f`, or methods `.m` of any type, of the package. */
function calleesOf(pkg: ProgramPackage, callee: string): readonly Declaration[] {
  if (!callee.startsWith('.')) return pkg.byName.get(callee)?.filter((d) => d.outline.kind === 'func') ?? [];
  return methodsNamed(pkg, callee.slice(1));
}

export function isExported(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}
