/** Core types: what ranges, indexing, calls and inference go by. https://go.dev/ref/spec#Core_types (Go 1.24) */
import { identical } from './identical.js';
import { unalias, underlying } from './named.js';
import type { Interface, Type } from './type.js';

/** The one underlying type of all types that a type may be: what ranges, indexing and calls go by. Undefined where there is none. */
export function coreType(type: Type): Type | undefined {
  const target = unalias(type);
  const under = underlying(target);
  if (under.kind !== 'interface' || target.kind !== 'type parameter') return under.kind === 'unknown' ? undefined : under;
  return coreOfConstraint(under, 0);
}

/** The core type of a constraint's type set, as written in its unions; the terms' underlying types have to be identical. */
export function coreOfConstraint(constraint: Interface, depth: number): Type | undefined {
  const terms = termsOf(constraint, depth);
  const [first] = terms;
  if (first === undefined) return undefined;
  const core = underlying(first);
  return terms.every((term) => identical(underlying(term), core)) ? core : undefined;
}

function termsOf(type: Type, depth: number): Type[] {
  if (depth > 10) return [];
  const target = unalias(type);
  if (target.kind === 'union') return target.terms.flatMap((term) => termsOf(term.type, depth + 1));
  const under = underlying(target);
  if (under.kind === 'interface') return under.embedded.flatMap((one) => termsOf(one, depth + 1));
  return under.kind === 'unknown' ? [] : [target];
}
