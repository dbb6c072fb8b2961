/** Type expressions, linked. */
import { toInt } from '../../go/types/constant.js';
import type { Arch, ArrayType, Signature, Struct, Type } from '../../go/types/type.js';
import { unknown } from '../../go/types/type.js';
import type { ExprData, SignatureData, TypeData } from '../../summary/typing/data.js';
import { pathOf } from './declared-type.js';
import { type Env, type Linker, typeOfOperand } from './env.js';

export function linkType(linker: Linker, data: TypeData, env: Env): Type {
  switch (data.kind) {
    case 'name': {
      const operand = data.pkg === undefined ? linker.name(data.name, env) : linker.qualifiedType(data.pkg, data.name, env);
      return instantiated(
        typeMeant(operand),
        (data.args ?? []).map((arg) => linker.type(arg, env)),
      );
    }
    case 'local': {
      const operand = linker.local(data.index, env);
      const args = (data.args ?? []).map((arg) => linker.type(arg, env));
      return operand.mode === 'type' ? instantiated(operand.type, args) : unknown;
    }
    case 'pointer':
    case 'slice':
      return { kind: data.kind, elem: linker.type(data.elem, env) };
    case 'chan':
      return { kind: 'chan', direction: data.direction, elem: linker.type(data.elem, env) };
    case 'array':
      return arrayOf(linker.type(data.elem, env), constantLength(linker, data.length, env));
    case 'map':
      return { kind: 'map', key: linker.type(data.key, env), elem: linker.type(data.elem, env) };
    case 'struct':
      return linker.struct(data.index, env);
    case 'func':
      return linker.signature(data.signature, env);
    case 'interface':
      return {
        kind: 'interface',
        methods: data.methods.map(({ name, signature }) => ({ name, signature: linker.signature(signature, env) })),
        embedded: data.embedded.map((one) => linker.type(one, env)),
      };
    case 'union':
      return { kind: 'union', terms: data.terms.map(({ tilde, type }) => ({ tilde, type: linker.type(type, env) })) };
    case 'unknown':
      return unknown;
  }
}

/** `T[A]`; a generic type without its arguments stays open. */
export function instantiated(type: Type, args: readonly Type[]): Type {
  if (args.length === 0) return type;
  return type.kind === 'named' || type.kind === 'alias' ? { kind: type.kind, declaration: type.declaration, args } : unknown;
}

export function arrayOf(elem: Type, length: (arch: Arch) => number | undefined): ArrayType {
  const known = new Map<Arch, number | undefined>();
  return {
    kind: 'array',
    elem,
    length(arch) {
      if (!known.has(arch)) {
        // A length that depends on itself is none.
        known.set(arch, undefined);
        known.set(arch, length(arch));
      }
      return known.get(arch);
    },
  };
}

function constantLength(linker: Linker, data: ExprData, env: Env): (arch: Arch) => number | undefined {
  return (arch) => {
    const operand = linker.operand(data, env);
    const found = operand.mode === 'value' ? toInt(operand.constant?.(arch)) : undefined;
    return found !== undefined && found >= 0n && found <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(found) : undefined;
  };
}

export function linkSignature(linker: Linker, data: SignatureData, env: Env): Signature {
  return {
    kind: 'func',
    params: data.params.map((one) => linker.type(one, env)),
    results: data.results.map((one) => linker.type(one, env)),
    variadic: data.variadic,
    typeParams: [],
  };
}

export function linkStruct(linker: Linker, index: number, env: Env): Struct {
  const known = env.structs[index];
  if (known !== undefined) return known;
  const pkg = pathOf(env.pkg);
  const fields = (env.facts.structs[index]?.fields ?? []).map(({ name, type, embedded, tag }) => ({
    name,
    type: linker.type(type, env),
    embedded,
    pkg,
    ...(tag === undefined ? {} : { tag }),
  }));
  const struct: Struct = { kind: 'struct', fields };
  env.structs[index] = struct;
  return struct;
}

/** The type of an operand that stands for one. */
export function typeMeant(operand: ReturnType<Linker['operand']>): Type {
  return operand.mode === 'type' ? typeOfOperand(operand) : unknown;
}
