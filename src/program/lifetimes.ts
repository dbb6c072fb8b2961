/** Which types' values outlive the call that makes them (RULES.md "Long-lived storage"). */

import { isExported } from './objects.js';
import { mentionsName, type Program } from './program.js';
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
