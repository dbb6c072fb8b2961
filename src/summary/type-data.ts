/** Types as written, as plain data: what sizes are computed from. */
import { typeName } from '../go/names.js';
import { Field, Kind } from '../syntax/kinds.js';
import { type Node, none } from '../syntax/tree.js';
import type { Source } from './source.js';
import type { TypeData } from './types.js';

/** A type expression as data. */
export function typeData(source: Source, node: Node): TypeData {
  const { tree } = source;
  switch (tree.kind(node)) {
    case Kind.type_identifier:
    case Kind.qualified_type:
    case Kind.generic_type: {
      const name = typeName(tree, source.bindings, source.imports, node);
      const generic = tree.kind(node) === Kind.generic_type || source.bindings.of(node)?.kind === 'type-param';
      return name === undefined ? { kind: 'unknown' } : { kind: 'named', name, generic };
    }
    case Kind.parenthesized_type:
      return typeData(source, tree.firstNamed(node));
    case Kind.pointer_type:
      return { kind: 'pointer' };
    case Kind.slice_type:
      return { kind: 'slice' };
    case Kind.channel_type:
      return { kind: 'chan' };
    case Kind.function_type:
      return { kind: 'func' };
    case Kind.interface_type:
      return { kind: 'interface' };
    case Kind.map_type:
      return { kind: 'map', key: typeData(source, tree.child(node, Field.key)), elem: typeData(source, tree.child(node, Field.value)) };
    case Kind.array_type: {
      const length = arrayLength(source, tree.child(node, Field.length));
      return { kind: 'array', ...(length === undefined ? {} : { length }), elem: typeData(source, tree.child(node, Field.element)) };
    }
    case Kind.struct_type:
      return { kind: 'struct', fields: structFields(source, node) };
    default:
      return { kind: 'unknown' };
  }
}

function arrayLength({ tree }: Source, node: Node): number | string | undefined {
  const text = tree.text(node).replaceAll('_', '');
  if (tree.kind(node) === Kind.int_literal) {
    const value = Number(/^0\d/.test(text) ? `0o${text.slice(1)}` : text);
    return Number.isSafeInteger(value) ? value : undefined;
  }
  return tree.kind(node) === Kind.identifier ? tree.text(node) : undefined;
}

/** Types of the fields in order, one for each name; embedded ones among them. */
function structFields(source: Source, struct: Node): TypeData[] {
  const { tree } = source;
  const list = tree.firstNamed(struct);
  if (list === none) return [];
  return tree.named(list).flatMap((field) => {
    const type = tree.child(field, Field.type);
    if (tree.kind(field) !== Kind.field_declaration || type === none) return [];
    const names = tree.childrenIn(field, Field.name).length;
    const pointer = names === 0 && tree.text(field).startsWith('*');
    const data: TypeData = pointer ? { kind: 'pointer' } : typeData(source, type);
    return Array.from({ length: Math.max(1, names) }, () => data);
  });
}

/** Type of a value whose form shows it: `make(T)`, `T{…}`, `new(T)` is a pointer; `unknown` else. */
export function valueTypeData(source: Source, node: Node): TypeData {
  const { tree } = source;
  if (tree.kind(node) === Kind.composite_literal) return typeData(source, tree.child(node, Field.type));
  if (tree.kind(node) === Kind.call_expression && tree.text(tree.child(node, Field.function)) === 'make') {
    return typeData(source, tree.firstNamed(tree.child(node, Field.arguments)));
  }
  return { kind: 'unknown' };
}
