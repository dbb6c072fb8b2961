/** Whether a type was resolved as a whole. */
import type { Type } from './type.js';

const MAX_DEPTH = 200;

/** Whether no part of the type as written is unknown; what stands behind names is not looked at. */
export function isKnown(type: Type): boolean {
  return every(type, 0, new Set(), (one) => one.kind !== 'unknown' && (one.kind !== 'array' || one.length('amd64') !== undefined));
}

/** Whether the type as written mentions a type parameter: its size depends on the instance. */
export function isGeneric(type: Type): boolean {
  return !every(type, 0, new Set(), (one) => one.kind !== 'type parameter');
}

/** `seen`: types are graphs, and a part that was met before holds. */
function every(type: Type, depth: number, seen: Set<Type>, holds: (type: Type) => boolean): boolean {
  if (seen.has(type)) return true;
  seen.add(type);
  if (!holds(type) || depth > MAX_DEPTH) return false;
  const all = (types: readonly Type[]): boolean => types.every((one) => every(one, depth + 1, seen, holds));
  switch (type.kind) {
    case 'pointer':
    case 'slice':
    case 'chan':
    case 'array':
      return all([type.elem]);
    case 'map':
      return all([type.key, type.elem]);
    case 'struct':
      return all(type.fields.map((field) => field.type));
    case 'func':
      return all(type.params) && all(type.results);
    case 'tuple':
      return all(type.types);
    case 'interface':
      return all(type.methods.map((method) => method.signature)) && all(type.embedded);
    case 'union':
      return all(type.terms.map((term) => term.type));
    case 'named':
    case 'alias':
      return all(type.args);
    default:
      return true;
  }
}
