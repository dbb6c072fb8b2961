/** The linker of one program: names to declarations, each looked up once; cycles end as unknown. */
import type { Constant } from '../../go/types/constant.js';
import { substitute } from '../../go/types/substitute.js';
import {
  type Arch,
  basic,
  defaultType,
  type Operand,
  type Signature,
  type Struct,
  type Type,
  type TypeParameter,
  unknown,
} from '../../go/types/type.js';
import { predeclaredName } from '../../go/types/universe.js';
import type { ExprData, Origin, SignatureData, TypeData, ValueFact } from '../../summary/typing/data.js';
import { noTypes } from '../../summary/typing/index.js';
import { type Declaration, isFunction, type Program, type ProgramPackage } from '../program.js';
import { converted } from './arithmetic.js';
import { DeclaredType, typeParameter } from './declared-type.js';
import { type Env, type Linker, unknownOperand, value } from './env.js';
import { linkExpression, ranged } from './expressions.js';
import { importPathOf } from './imports.js';
import { linkSignature, linkStruct, linkType } from './type-data.js';

export class Typing implements Linker {
  readonly #program: Program;
  readonly #envs = new WeakMap<Declaration, Env>();
  readonly #bodyEnvs = new WeakMap<Declaration, Env>();
  readonly #entities = new WeakMap<ProgramPackage, Map<string, Operand>>();
  /** Types of packages that are not there, by path and name: one object each, so that they are identical to themselves. */
  readonly #absent = new Map<string, Operand>();
  /** Import paths that were asked for and are not there. */
  readonly missing = new Set<string>();

  constructor(program: Program) {
    this.#program = program;
  }

  env(declaration: Declaration): Env {
    let env = this.#envs.get(declaration);
    if (env === undefined) {
      const { pkg } = declaration.file;
      const { libraries } = this.#program;
      const facts = libraries?.holds(pkg) === true ? libraries.typing(declaration) : this.#program.summary(declaration).typing;
      env = { declaration, pkg, facts: facts ?? noTypes, locals: [], structs: [] };
      this.#envs.set(declaration, env);
    }
    return env;
  }

  /** With all that a function declares inside. */
  bodyEnv(declaration: Declaration): Env {
    if (!isFunction(declaration)) return this.env(declaration);
    let env = this.#bodyEnvs.get(declaration);
    if (env === undefined) {
      const facts = this.#program.typingWithBody(declaration) ?? noTypes;
      env = { declaration, pkg: declaration.file.pkg, facts, locals: [], structs: [] };
      this.#bodyEnvs.set(declaration, env);
    }
    return env;
  }

  packageAt(path: string, from: ProgramPackage): ProgramPackage | undefined {
    const found = this.#program.packageAt(path) ?? this.#program.libraries?.packageAt(path, from);
    if (found === undefined && path !== 'C' && path !== 'unsafe') this.missing.add(path);
    return found;
  }

  type(data: TypeData, env: Env): Type {
    return linkType(this, data, env);
  }

  operand(data: ExprData, env: Env): Operand {
    return linkExpression(this, data, env);
  }

  signature(data: SignatureData, env: Env): Signature {
    return linkSignature(this, data, env);
  }

  struct(index: number, env: Env): Struct {
    return linkStruct(this, index, env);
  }

  importPath(name: string, env: Env): string | undefined {
    return importPathOf(env.declaration.file, name, (path) => this.packageAt(path, env.pkg)?.info.name);
  }

  name(name: string, env: Env): Operand {
    if (name === 'iota' && env.iota !== undefined) {
      const at = BigInt(env.iota);
      return { mode: 'value', type: basic('untyped int'), constant: () => ({ kind: 'int', value: at }) };
    }
    const own = this.entity(env.pkg, name);
    if (own !== undefined) return own;
    let absent = false;
    for (const path of env.declaration.file.imports.dots) {
      const pkg = this.packageAt(path, env.pkg);
      const found = pkg === undefined ? undefined : this.entity(pkg, name);
      if (found !== undefined) return found;
      absent ||= pkg === undefined;
    }
    const universal = predeclaredName(name);
    return universal !== undefined && !(absent && /^\p{Lu}/u.test(name)) ? universal : unknownOperand;
  }

  member(path: string, name: string, env: Env): Operand {
    if (path === 'unsafe')
      return name === 'Pointer' ? { mode: 'type', type: basic('unsafe.Pointer') } : { mode: 'builtin', name: `unsafe.${name}` };
    if (path === 'C') return unknownOperand;
    const pkg = this.packageAt(path, env.pkg);
    return pkg === undefined ? unknownOperand : (this.entity(pkg, name) ?? unknownOperand);
  }

  qualifiedType(pkg: string, name: string, env: Env): Operand {
    const path = this.importPath(pkg, env);
    if (path === undefined || path === 'C') return unknownOperand;
    if (path === 'unsafe' || this.packageAt(path, env.pkg) !== undefined) return this.member(path, name, env);
    return this.#absentType(path, pkg, name);
  }

  /** One object per name, so that it is identical to itself. */
  #absentType(path: string, pkgName: string, name: string): Operand {
    const key = `${path} ${name}`;
    let found = this.#absent.get(key);
    if (found === undefined) {
      const declaration = { name, pkg: path, pkgName, parameters: [], right: unknown, method: () => undefined, methodNames: [] };
      found = { mode: 'type', type: { kind: 'named', declaration, args: [] } };
      this.#absent.set(key, found);
    }
    return found;
  }

  /** What a package declares under a name; undefined where it does not. */
  entity(pkg: ProgramPackage, name: string): Operand | undefined {
    let entities = this.#entities.get(pkg);
    if (entities === undefined) {
      entities = new Map();
      this.#entities.set(pkg, entities);
    }
    const known = entities.get(name);
    if (known !== undefined) return known;
    const declaration = pkg.byName.get(name)?.[0];
    if (declaration === undefined) return undefined;
    // While it is looked up, a cycle finds nothing.
    entities.set(name, unknownOperand);
    const found = this.#declared(this.env(declaration), name);
    entities.set(name, found);
    return found;
  }

  #declared(env: Env, name: string): Operand {
    const { func, types, values } = env.facts;
    if (func !== undefined) {
      const typeParams = func.parameters.map((p) => typeParameter(this, env, p.local, p.name));
      return value({ ...this.signature(func.signature, env), typeParams });
    }
    const type = types.find((one) => one.name === name);
    if (type !== undefined) {
      const declaration = new DeclaredType(type, env, this, false);
      return { mode: 'type', type: { kind: type.alias ? 'alias' : 'named', declaration, args: [] } };
    }
    const fact = values.find((one) => one.name === name);
    return fact === undefined ? unknownOperand : this.valueOf(fact, env);
  }

  /** A variable or constant. */
  valueOf(fact: Pick<ValueFact, 'type' | 'origin' | 'iota' | 'constant'>, env: Env): Operand {
    const type = fact.type === undefined ? undefined : this.type(fact.type, env);
    if (!fact.constant) return value(type ?? this.#originType(fact.origin, env));
    if (fact.origin?.from !== 'value') return unknownOperand;
    const inner: Env = fact.iota === undefined ? env : { ...env, iota: fact.iota };
    const operand = this.operand(fact.origin.value, inner);
    const typed = type === undefined ? operand : converted(type, operand);
    return typed.mode === 'value' && typed.constant !== undefined ? { ...typed, constant: once(typed.constant) } : typed;
  }

  #originType(origin: Origin | undefined, env: Env): Type {
    if (origin === undefined) return unknown;
    if (origin.from === 'range') return defaultType(ranged(this.operand(origin.over, env))[origin.index] ?? unknown);
    const operand = this.operand(origin.value, env);
    const type = operand.mode === 'value' ? operand.type : unknown;
    if (origin.index === undefined) return type.kind === 'tuple' ? unknown : defaultType(type);
    if (type.kind === 'tuple') return type.types[origin.index] ?? unknown;
    // `v, ok := m[k]`, `x.(T)`, `<-c`
    return origin.index === 0 ? type : type.kind === 'unknown' ? unknown : basic('bool');
  }

  local(index: number, env: Env): Operand {
    const known = env.locals[index];
    if (known !== undefined) return known;
    env.locals[index] = unknownOperand;
    const found = this.#linkLocal(index, env);
    env.locals[index] = found;
    return found;
  }

  #linkLocal(index: number, env: Env): Operand {
    const fact = env.facts.locals[index];
    if (fact === undefined) return unknownOperand;
    switch (fact.kind) {
      case 'type parameter':
        return this.#typeParameter(fact.name, () => (fact.type === undefined ? this.#ofReceiver(index, env) : this.type(fact.type, env)));
      case 'type':
      case 'alias': {
        const source = { name: fact.name, type: fact.type ?? ({ kind: 'unknown' } as const), parameters: fact.parameters ?? [] };
        return {
          mode: 'type',
          type: { kind: fact.kind === 'alias' ? 'alias' : 'named', declaration: new DeclaredType(source, env, this, true), args: [] },
        };
      }
      default:
        return this.valueOf({ ...fact, constant: fact.kind === 'constant' }, env);
    }
  }

  /** Its constraint may mention it: it is linked when asked for. */
  #typeParameter(name: string, constraint: () => Type): Operand {
    let linked: Type | undefined;
    const type: TypeParameter = {
      kind: 'type parameter',
      name,
      get constraint(): Type {
        if (linked === undefined) {
          linked = unknown;
          linked = constraint();
        }
        return linked;
      },
    };
    return { mode: 'type', type };
  }

  /** What a receiver calls its type's parameter has the constraint that the type's declaration gives it. */
  #ofReceiver(index: number, env: Env): Type {
    const receiver = env.facts.func?.receiver;
    const at = receiver?.parameters.indexOf(index) ?? -1;
    const base = receiver === undefined || at < 0 ? undefined : this.entity(env.pkg, receiver.base);
    if (receiver === undefined || base?.mode !== 'type' || base.type.kind !== 'named') return unknown;
    const { parameters } = base.type.declaration;
    const own = receiver.parameters.map((local) => typeParameter(this, env, local, '_'));
    return substitute(parameters[at]?.constraint ?? unknown, parameters, own);
  }
}

/** A constant's value, computed once per architecture; one that depends on itself has none. */
function once(constant: (arch: Arch) => Constant | undefined): (arch: Arch) => Constant | undefined {
  const known = new Map<Arch, Constant | undefined>();
  return (arch) => {
    if (!known.has(arch)) {
      known.set(arch, undefined);
      known.set(arch, constant(arch));
    }
    return known.get(arch);
  };
}

const typings = new WeakMap<Program, Typing>();

export function typingOf(program: Program): Typing {
  let typing = typings.get(program);
  if (typing === undefined) {
    typing = new Typing(program);
    typings.set(program, typing);
  }
  return typing;
}
