/** Whose fields the fields of a struct type are: the named type or variable that it is written in, and the way to it from there. */
import type { ExprData, TypeData, TypingFacts } from '../../summary/typing/data.js';
import type { Declaration } from '../program.js';

/** `path`: fields (`[]` = elements) that lead from the root to the struct; empty where the root is the struct itself. */
export type StructOwner =
  /** A type or a variable of the package. */
  | { readonly root: 'type' | 'variable'; readonly name: string; readonly path: readonly string[] }
  /** A type (`name`) or an unnamed struct of a function. */
  | { readonly root: 'function'; readonly name?: string; readonly path: readonly string[] };

/** Owners by index into `facts.structs`. One that stands in an expression of a function has none but the function. */
export function structOwners(facts: TypingFacts, declaration: Declaration): readonly StructOwner[] {
  const found: (StructOwner | undefined)[] = facts.structs.map(() => undefined);
  const walk = (type: TypeData | undefined, owner: StructOwner): void => {
    switch (type?.kind) {
      case 'pointer':
        return walk(type.elem, owner);
      case 'slice':
      case 'array':
      case 'chan':
      case 'map':
        return walk(type.elem, { ...owner, path: [...owner.path, '[]'] });
      case 'struct': {
        if (found[type.index] !== undefined) return;
        found[type.index] = owner;
        for (const field of facts.structs[type.index]?.fields ?? []) walk(field.type, { ...owner, path: [...owner.path, field.name] });
        return;
      }
    }
  };
  for (const { name, type } of facts.types) walk(type, { root: 'type', name, path: [] });
  for (const { name, type, origin } of facts.values)
    walk(type ?? (origin?.from === 'value' ? typeOfLiteral(origin.value) : undefined), { root: 'variable', name, path: [] });
  for (const { kind, name, type } of facts.locals) if (kind === 'type') walk(type, { root: 'function', name, path: [] });
  const [first = ''] = declaration.outline.names;
  const isVariable = declaration.outline.kind === 'var' && declaration.outline.names.length === 1;
  const rest: StructOwner = isVariable ? { root: 'variable', name: first, path: ['[]'] } : { root: 'function', path: [] };
  return found.map((owner) => owner ?? rest);
}

/** `T{…}`, `&T{…}` */
function typeOfLiteral(value: ExprData): TypeData | undefined {
  if (value.kind === 'composite') return value.type;
  if (value.kind === 'array') return { kind: 'slice', elem: value.elem };
  return value.kind === 'unary' && value.operand.kind === 'composite' ? value.operand.type : undefined;
}

/** As people write it: `Cache`, `Cache.stats` for an unnamed struct in a field, `load.entry` for a type of a function. */
export function ownerText(owner: StructOwner, declaration: Declaration): string {
  const path = owner.path.filter((step) => step !== '[]');
  if (owner.root !== 'function') return [owner.name, ...path].join('.');
  return [functionText(declaration), owner.name ?? 'struct', ...path].join('.');
}

/** `load`, `Cache.load`; of a function literal in a variable the variable's name. */
export function functionText({ outline }: Declaration): string {
  const [name = ''] = outline.names;
  return outline.receiver === undefined ? name : `${outline.receiver}.${name}`;
}
