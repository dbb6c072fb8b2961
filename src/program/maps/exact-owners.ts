/** Whose field a use is about, by exact types: where the type of a path's root is not written next to it. */
import type { MemberUse } from '../../summary/index.js';
import type { Declaration, Program } from '../program.js';
import type { NamedType } from '../types.js';
import { memberOf, namedTypeOf, type Type, typeOfLocal, typeOfVariable, unalias, underlying } from '../typing/index.js';

/**
 * Whether a use's path leads to field `name` that the owner declares, promoted or not. Undefined where its root is no variable or a
 * type on the way is not known.
 */
export function isUseOfField(
  program: Program,
  declaration: Declaration,
  use: MemberUse,
  owner: NamedType,
  name: string,
): boolean | undefined {
  const last = use.fields.lastIndexOf(name);
  let type = last < 0 ? undefined : typeOfRoot(program, declaration, use);
  for (const step of use.fields.slice(0, last)) type = type === undefined ? undefined : stepInto(type, step);
  if (type === undefined) return undefined;
  const member = memberOf(type, name);
  if (typeof member !== 'object') return member === 'unknown' ? undefined : false;
  if (member.kind !== 'field') return false;
  for (const step of member.path) type = type === undefined ? undefined : stepInto(type, step);
  return type === undefined ? undefined : isOf(program, type, owner);
}

/** Whether a use's root is a variable that holds the struct or map itself, not a pointer to it. */
export function isOfValue(program: Program, declaration: Declaration, { rootLocal }: MemberUse): boolean {
  if (rootLocal === undefined) return false;
  const { kind } = underlying(typeOfLocal(program, declaration, rootLocal));
  return kind === 'struct' || kind === 'map';
}

function typeOfRoot(program: Program, declaration: Declaration, { rootLocal, rootName }: MemberUse): Type | undefined {
  if (rootLocal !== undefined) return known(typeOfLocal(program, declaration, rootLocal));
  if (rootName === undefined) return undefined;
  const dot = rootName.lastIndexOf('.');
  const home = dot < 0 ? declaration.file.pkg : program.packageAt(rootName.slice(0, dot));
  return home === undefined ? undefined : known(typeOfVariable(program, home, rootName.slice(dot + 1)));
}

/** The type of a field, or of an element for `[]`; undefined where it is not known. */
export function stepInto(type: Type, step: string): Type | undefined {
  if (step !== '[]') {
    const member = memberOf(type, step);
    return typeof member === 'object' && member.kind === 'field' ? known(member.field.type) : undefined;
  }
  const target = unalias(type);
  const under = underlying(target.kind === 'pointer' ? target.elem : target);
  return under.kind === 'map' || under.kind === 'slice' || under.kind === 'array' ? known(under.elem) : undefined;
}

function known(type: Type): Type | undefined {
  return type.kind === 'unknown' ? undefined : type;
}

function isOf(program: Program, type: Type, owner: NamedType): boolean {
  const pointed = unalias(type);
  const target = unalias(pointed.kind === 'pointer' ? pointed.elem : pointed);
  if (target.kind !== 'named') return false;
  const { name, pkg } = target.declaration;
  if (name === owner.fact.name && pkg === owner.pkg.info.importPath) return true;
  // `type B A`: its struct is that of A.
  const under = underlying(target);
  return under.kind === 'struct' && under === underlying(namedTypeOf(program, owner.pkg, owner.fact.name));
}
