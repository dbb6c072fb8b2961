/** Which types' values outlive the call that makes them (RULES.md "Long-lived storage"). */

import { isExported } from './objects.js';
import { type Declaration, mentionsName, type Program } from './program.js';
import type { NamedType } from './types.js';

/**
 * Whether all values of a type visibly end with the call that makes them: it is not exported, no type or variable of the package is
 * declared with it, and each value goes into a local variable that never leaves its function. Builders, collectors, tables.
 */
export function endsWithCall(program: Program, { pkg, declaration, fact }: NamedType): boolean {
  if (isExported(fact.name)) return false;
  const mentioning = pkg.declarations.filter((d) => d !== declaration && !d.file.source.isTest && mentionsName(d, fact.name));
  if (mentioning.some((d) => d.outline.kind === 'type' || d.outline.kind === 'var')) return false;
  const instances = mentioning.flatMap((d) => program.summary(d).instances.filter((i) => i.type === fact.name));
  return instances.length > 0 && instances.every((i) => i.local);
}

/** What speaks for values of a type living long. */
export type Keeper = 'variable' | 'mutex';

/**
 * Why values of a type are taken to be kept (RULES.md "Long-lived storage"): a package-level variable of it, or a mutex of its own, which
 * says that others reach it while it works. Undefined: nothing says so.
 */
export function keeperOf(program: Program, { pkg, declaration, fact }: NamedType): Keeper | undefined {
  const isKept = pkg.declarations.some(
    (d) =>
      d !== declaration &&
      d.outline.kind === 'var' &&
      !d.file.source.isTest &&
      mentionsName(d, fact.name) &&
      declares(program, d, fact.name),
  );
  if (isKept) return 'variable';
  return fact.fields?.some((f) => /^\*?sync\.(?:RW)?Mutex$/.test(f.type ?? '')) ? 'mutex' : undefined;
}

function declares(program: Program, declaration: Declaration, type: string): boolean {
  return program.summary(declaration).variables.some((v) => v.type?.replace(/^\*/, '') === type);
}
