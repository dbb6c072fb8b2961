/** Expressions of one tree as data: as much as their type or constant value depends on. */
import { Field, Kind, Token } from '../../syntax/kinds.js';
import { type Node, none } from '../../syntax/tree.js';
import type { ArrayKey, ExprData } from './data.js';
import { runeValue, stringLength } from './literals.js';
import { indicesOf, type Reader, signatureData, unknownExpr } from './reader.js';

export function exprData(reader: Reader, node: Node): ExprData {
  const { tree } = reader.source;
  switch (tree.kind(node)) {
    case Kind.identifier:
    case Kind.iota:
    case Kind.nil:
    case Kind.true:
    case Kind.false:
    case Kind.type_identifier:
      return identifier(reader, node);
    case Kind.parenthesized_expression:
    case Kind.type_elem:
    case Kind.literal_element:
      return reader.expression(tree.firstNamed(node));
    case Kind.int_literal:
      return { kind: 'int', text: tree.text(node).replaceAll('_', '') };
    case Kind.float_literal:
      return { kind: 'float', text: tree.text(node).replaceAll('_', '') };
    case Kind.imaginary_literal:
      return { kind: 'imaginary', text: tree.text(node).replaceAll('_', '').slice(0, -1) };
    case Kind.rune_literal:
      return { kind: 'rune', value: runeValue(tree.text(node)) };
    case Kind.interpreted_string_literal:
    case Kind.raw_string_literal:
      return { kind: 'string', length: stringLength(tree.text(node)) };
    case Kind.selector_expression:
      return {
        kind: 'select',
        operand: reader.expression(tree.child(node, Field.operand)),
        name: tree.text(tree.child(node, Field.field)),
      };
    case Kind.call_expression:
      return call(reader, node);
    case Kind.index_expression:
      return {
        kind: 'index',
        operand: reader.expression(tree.child(node, Field.operand)),
        indices: indicesOf(reader, node).map((n) => reader.expression(n)),
      };
    case Kind.slice_expression:
      return { kind: 'slice', operand: reader.expression(tree.child(node, Field.operand)) };
    case Kind.type_assertion_expression:
      return {
        kind: 'assert',
        operand: reader.expression(tree.child(node, Field.operand)),
        type: reader.type(tree.child(node, Field.type)),
      };
    case Kind.composite_literal:
      return composite(reader, node);
    case Kind.func_literal:
      return { kind: 'func', signature: signatureData(reader, node) };
    case Kind.unary_expression:
      return {
        kind: 'unary',
        operator: tree.text(tree.child(node, Field.operator)),
        operand: reader.expression(tree.child(node, Field.operand)),
      };
    case Kind.binary_expression:
      return {
        kind: 'binary',
        operator: tree.text(tree.child(node, Field.operator)),
        left: reader.expression(tree.child(node, Field.left)),
        right: reader.expression(tree.child(node, Field.right)),
      };
    case Kind.variadic_argument:
      return reader.expression(tree.firstNamed(node));
    default: {
      const type = reader.type(node);
      return type.kind === 'unknown' ? unknownExpr : { kind: 'type', type };
    }
  }
}

function identifier(reader: Reader, node: Node): ExprData {
  const index = reader.localOf(node);
  if (index === undefined) return { kind: 'name', name: reader.source.tree.text(node) };
  return asserted(reader, node, index) ?? { kind: 'local', index };
}

/** `x` of `switch x := v.(type)` in a clause of one type: `v.(T)`; elsewhere in it `v`. */
function asserted(reader: Reader, node: Node, index: number): ExprData | undefined {
  const { tree, bindings } = reader.source;
  const declared = bindings.variables[index]?.node ?? none;
  const list = tree.parent(declared);
  const statement = tree.parent(list);
  if (declared === none || tree.kind(statement) !== Kind.type_switch_statement || tree.fieldOf(list) !== Field.alias) return undefined;
  const value = reader.expression(tree.child(statement, Field.value));
  for (let n = node; n !== none && n !== statement; n = tree.parent(n)) {
    if (tree.kind(n) !== Kind.type_case || tree.parent(n) !== statement) continue;
    const types = tree.childrenIn(n, Field.type).filter((type) => tree.kind(type) !== Token[',']);
    const [type] = types;
    if (types.length !== 1 || type === undefined || tree.text(type) === 'nil') break;
    return { kind: 'assert', operand: value, type: reader.type(type) };
  }
  return value;
}

function call(reader: Reader, node: Node): ExprData {
  const { tree } = reader.source;
  const called = tree.child(node, Field.function);
  // The grammar takes `*(*T)(x)` for a conversion to `*(*T)`; Go reads `*((*T)(x))`.
  if (tree.kind(called) === Kind.unary_expression && tree.has(called, Token['*']))
    return { kind: 'unary', operator: '*', operand: callOf(reader, node, tree.child(called, Field.operand)) };
  return callOf(reader, node, called);
}

function callOf(reader: Reader, node: Node, called: Node): ExprData {
  const { tree } = reader.source;
  const list = tree.child(node, Field.arguments);
  // A conversion's argument stands by itself: see `canonical.ts`.
  const args = list === none ? [] : tree.kind(list) === Kind.argument_list ? tree.named(list) : [list];
  const types = tree.child(node, Field.type_arguments);
  const operand = reader.expression(called);
  const callee: ExprData =
    types === none ? operand : { kind: 'index', operand, indices: tree.named(types).map((n) => reader.expression(n)) };
  return {
    kind: 'call',
    callee,
    args: args.map((n) => reader.expression(n)),
    spread: args.some((n) => tree.kind(n) === Kind.variadic_argument),
  };
}

function composite(reader: Reader, node: Node): ExprData {
  const { tree } = reader.source;
  const type = tree.child(node, Field.type);
  const elements = tree.named(tree.child(node, Field.body));
  if (tree.kind(type) !== Kind.implicit_length_array_type)
    return { kind: 'composite', type: reader.type(type), ...(elements.length > 0 ? { filled: true } : {}) };
  const keys: ArrayKey[] = [];
  elements.forEach((element, position) => {
    const key = tree.kind(element) === Kind.keyed_element ? tree.child(element, Field.key) : none;
    if (key !== none) keys.push({ position, key: reader.expression(key) });
  });
  return { kind: 'array', elem: reader.type(tree.child(type, Field.element)), keys, count: elements.length };
}
