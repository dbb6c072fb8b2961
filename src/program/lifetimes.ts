/** Which types' values outlive the call that makes them (RULES.md "Long-lived storage"). */

import type { MemberUse } from '../summary/index.js';
import { mentioning } from './mentions.js';
import { isExported, type StoredObject, usesOf } from './objects.js';
import type { Declaration, Program } from './program.js';
import { isConstructor } from './sites.js';
import type { NamedType } from './types.js';

/**
 * Whether all values of a type visibly end with the call that makes them: it is not exported, no type or variable of the package is
 * declared with it, and each value goes into a local variable that never leaves its function. Builders, collectors, tables.
 */
export function endsWithCall(program: Program, { pkg, declaration, fact }: NamedType): boolean {
  if (isExported(fact.name)) return false;
  const named = mentioning(pkg, fact.name).filter((d) => d !== declaration);
  if (named.some((d) => d.outline.kind === 'type' || d.outline.kind === 'var')) return false;
  const instances = named.flatMap((d) => program.summary(d).instances.filter((i) => i.type === fact.name));
  return instances.length > 0 && instances.every((i) => i.local);
}

/**
 * Whether values of a type make room for fresh ones while the process runs: `*c = Cache{}`, or a variable, a field or an atomic pointer
 * of the type that gets a fresh one outside constructors. What such a value holds goes with it.
 */
export function isReplaced(program: Program, owner: NamedType): boolean {
  const { pkg, fact } = owner;
  const atomic = new RegExp(`\\batomic\\.Pointer\\[\\s*${fact.name}\\b`);
  const named = mentioning(pkg, fact.name);
  if (named.some((d) => atomic.test(textOf(d)))) return true;
  // `*c = Cache{}` in a method: the receiver's type is all that names it.
  const own = [...named, ...pkg.declarations.filter((d) => d.outline.receiver === fact.name)];
  const over = own.some((d) =>
    program.summary(d).uses.some((u) => u.rootType === fact.name && u.fields.length === 0 && isReplacement(d, u)),
  );
  return (
    over ||
    holdersOf(program, owner).some((holder) =>
      usesOf(program, holder).some((u) => u.kind === 'renew' && !u.uncertain && isReplacement(u.declaration, u.use)),
    )
  );
}

function isReplacement(declaration: Declaration, use: MemberUse): boolean {
  if (use.kind !== 'assign' && use.kind !== 'renew') return false;
  return use.element !== true && !isConstructor(declaration) && use.func.name !== '' && use.func.name !== 'init';
}

/** Package variables and fields of the package that hold a value of the type, or a pointer to one. */
function holdersOf(program: Program, { pkg, fact }: NamedType): StoredObject[] {
  const isIt = (type: string | undefined): boolean => type?.replace(/^\*/, '') === fact.name;
  return mentioning(pkg, fact.name).flatMap((declaration): StoredObject[] => {
    const { variables, types } = program.summary(declaration);
    return [
      ...variables.filter((v) => isIt(v.type)).map((v) => ({ kind: 'variable' as const, pkg, name: v.name })),
      ...types.flatMap((type) =>
        (type.fields ?? [])
          .filter((f) => isIt(f.type))
          .map((f) => ({ kind: 'field' as const, pkg, owner: { pkg, declaration, fact: type }, name: f.name, embedded: f.embedded })),
      ),
    ];
  });
}

function textOf({ file, outline }: Declaration): string {
  const { bytes } = file.source;
  return Buffer.from(bytes.buffer, bytes.byteOffset + outline.start, outline.end - outline.start).toString('latin1');
}
