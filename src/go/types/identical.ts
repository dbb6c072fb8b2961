/** Type identity: https://go.dev/ref/spec#Type_identity. */
import { unalias } from './named.js';
import type { Signature, Type } from './type.js';

const MAX_DEPTH = 60;
/** Pairs that one question compares: types are graphs, which unfold without end in hostile code. */
const MAX_PAIRS = 20_000;
let pairs = 0;

/** Whether two types are certainly identical; unknown parts are identical to nothing. */
export function identical(a: Type, b: Type, depth = 0): boolean {
  pairs = depth === 0 ? 0 : pairs + 1;
  if (pairs > MAX_PAIRS) return false;
  const x = unalias(a);
  const y = unalias(b);
  if (x.kind === 'unknown' || y.kind === 'unknown' || depth > MAX_DEPTH) return false;
  if (x === y) return true;
  const same = (p: Type, q: Type): boolean => identical(p, q, depth + 1);
  switch (x.kind) {
    case 'basic':
      return y.kind === 'basic' && canonical(x.name) === canonical(y.name);
    case 'pointer':
    case 'slice':
      return y.kind === x.kind && same(x.elem, y.elem);
    case 'array': {
      const length = x.length('amd64');
      return y.kind === 'array' && length !== undefined && length === y.length('amd64') && same(x.elem, y.elem);
    }
    case 'chan':
      return y.kind === 'chan' && x.direction === y.direction && same(x.elem, y.elem);
    case 'map':
      return y.kind === 'map' && same(x.key, y.key) && same(x.elem, y.elem);
    case 'struct':
      return (
        y.kind === 'struct' &&
        x.fields.length === y.fields.length &&
        x.fields.every((f, i) => {
          const g = y.fields[i];
          const exported = /^\p{Lu}/u.test(f.name);
          return (
            g !== undefined &&
            f.name === g.name &&
            (exported || f.pkg === g.pkg) &&
            f.embedded === g.embedded &&
            (f.tag ?? '') === (g.tag ?? '') &&
            same(f.type, g.type)
          );
        })
      );
    case 'func':
      return y.kind === 'func' && sameSignature(x, y, depth);
    case 'tuple':
      return y.kind === 'tuple' && sameList(x.types, y.types, depth);
    case 'interface':
      return (
        y.kind === 'interface' &&
        x.methods.length === y.methods.length &&
        x.methods.every((m) => y.methods.some((n) => n.name === m.name && sameSignature(m.signature, n.signature, depth))) &&
        sameList(x.embedded, y.embedded, depth)
      );
    case 'union':
      return false;
    case 'named':
      return y.kind === 'named' && x.declaration === y.declaration && sameList(x.args, y.args, depth);
    default:
      return false;
  }
}

function canonical(name: string): string {
  return name === 'byte' ? 'uint8' : name === 'rune' ? 'int32' : name;
}

function sameSignature(x: Signature, y: Signature, depth: number): boolean {
  return x.variadic === y.variadic && sameList(x.params, y.params, depth) && sameList(x.results, y.results, depth);
}

function sameList(x: readonly Type[], y: readonly Type[], depth: number): boolean {
  return x.length === y.length && x.every((type, i) => identical(type, y[i] ?? { kind: 'unknown' }, depth + 1));
}
