/** A type declaration of a package or function, opened when somebody looks behind the name. */
import { unalias } from '../../go/types/named.js';
import { substituteSignature } from '../../go/types/substitute.js';
import { type DeclaredMethod, type Type, type TypeDeclaration, type TypeParameter, unknown } from '../../go/types/type.js';
import type { TypeData, TypeParameterFact } from '../../summary/typing/data.js';
import type { Declaration, ProgramPackage } from '../program.js';
import type { Env, Linker } from './env.js';

interface Source {
  readonly name: string;
  readonly type: TypeData;
  readonly parameters: readonly TypeParameterFact[];
}

export class DeclaredType implements TypeDeclaration {
  readonly name: string;
  readonly pkg: string;
  readonly pkgName: string;
  readonly env: Env;
  readonly #source: Source;
  readonly #linker: Linker;
  /** Declared in a function: has no methods. */
  readonly #local: boolean;
  readonly #methods = new Map<string, DeclaredMethod | undefined>();
  #parameters: readonly TypeParameter[] | undefined;
  #right: Type | undefined;

  constructor(source: Source, env: Env, linker: Linker, local: boolean) {
    this.name = source.name;
    this.pkg = pathOf(env.pkg);
    this.pkgName = env.pkg.info.name;
    this.env = env;
    this.#source = source;
    this.#linker = linker;
    this.#local = local;
  }

  get parameters(): readonly TypeParameter[] {
    this.#parameters ??= this.#source.parameters.map(({ local, name }) => typeParameter(this.#linker, this.env, local, name));
    return this.#parameters;
  }

  get right(): Type {
    if (this.#right === undefined) {
      this.#right = unknown;
      this.#right = this.#linker.type(this.#source.type, this.env);
    }
    return this.#right;
  }

  get methodNames(): readonly string[] {
    return this.#local ? [] : (methodsOf(this.env.pkg).get(this.name) ?? []);
  }

  method(name: string): DeclaredMethod | undefined {
    if (this.#local) return undefined;
    if (!this.#methods.has(name)) {
      const { byName } = this.env.pkg;
      const receiver = byName.has(`${this.name}.${name}`) ? this.name : this.#alias(name);
      const declaration = byName.get(`${receiver}.${name}`)?.find((d) => d.outline.kind === 'method');
      this.#methods.set(name, declaration === undefined ? undefined : this.#link(declaration, name));
    }
    return this.#methods.get(name);
  }

  /** The alias of this type that a method of the name is declared by: `type A = T; func (A) M()`. */
  #alias(name: string): string | undefined {
    for (const [receiver, names] of methodsOf(this.env.pkg)) {
      if (receiver === this.name || !names.includes(name)) continue;
      const operand = this.#linker.name(receiver, this.env);
      const type = operand.mode === 'type' && operand.type.kind === 'alias' ? unalias(operand.type) : unknown;
      if (type.kind === 'named' && type.declaration === this) return receiver;
    }
    return undefined;
  }

  #link(declaration: Declaration, name: string): DeclaredMethod | undefined {
    const env = this.#linker.env(declaration);
    const { func } = env.facts;
    if (func?.receiver === undefined) return undefined;
    const own = func.receiver.parameters.map((local) => typeParameter(this.#linker, env, local, '_'));
    const signature = this.#linker.signature(func.signature, env);
    return { name, pointer: func.receiver.pointer, signature: substituteSignature(signature, own, this.parameters) };
  }
}

/** The type parameter that a declaration's local stands for; `_` ones are nobody's. */
export function typeParameter(linker: Linker, env: Env, local: number, name: string): TypeParameter {
  const operand = local < 0 ? undefined : linker.local(local, env);
  return operand?.mode === 'type' && operand.type.kind === 'type parameter'
    ? operand.type
    : { kind: 'type parameter', name, constraint: unknown };
}

/** Import path as types name it: tests of a package share its types' names. */
export function pathOf(pkg: ProgramPackage): string {
  return pkg.info.importPath;
}

const methods = new WeakMap<ProgramPackage, ReadonlyMap<string, string[]>>();

/** Names of methods by receiver. */
function methodsOf(pkg: ProgramPackage): ReadonlyMap<string, string[]> {
  let found = methods.get(pkg);
  if (found === undefined) {
    const byReceiver = new Map<string, string[]>();
    for (const { outline } of pkg.declarations) {
      if (outline.receiver === undefined) continue;
      const list = byReceiver.get(outline.receiver);
      if (list === undefined) byReceiver.set(outline.receiver, [...outline.names]);
      else list.push(...outline.names);
    }
    found = byReceiver;
    methods.set(pkg, found);
  }
  return found;
}
