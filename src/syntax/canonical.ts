/**
 * Go's notions where the grammar has to guess. Without types it cannot tell a conversion from a call or an instantiation from an index,
 * and neither can go/parser, which makes a CallExpr and an IndexExpr of both; the grammar picks by precedence, so that `a[b[c]]` may
 * come out as a type. Rewritten in place here, once, so that nobody above matches both.
 */
import { Field, Kind, Token } from './kinds.js';
import type { TreeArrays } from './tree.js';

/** A kind that `canonicalise` begins at; a tree without one stays as it is. */
export function isGuessed(kind: number): boolean {
  return kind === Kind.type_conversion_expression || kind === Kind.type_instantiation_expression;
}

/** `T(x)` and `a[T]` become `call_expression` and `index_expression`; what they hold as types in operand position become expressions. */
export function canonicalise(t: TreeArrays): void {
  for (let n = 0; n < t.kinds.length; n++) {
    const kind = t.kinds[n];
    if (kind === Kind.type_conversion_expression) {
      t.kinds[n] = Kind.call_expression;
      for (const child of children(t, n)) {
        if (t.fields[child] === Field.type) {
          t.fields[child] = Field.function;
          asExpression(t, child);
        } else if (t.fields[child] === Field.operand) {
          // The argument stands here by itself, with no argument_list around it; `callArguments` knows.
          t.fields[child] = Field.arguments;
        }
      }
    } else if (kind === Kind.type_instantiation_expression) {
      asIndex(t, n);
    }
  }
}

function asIndex(t: TreeArrays, n: number): void {
  t.kinds[n] = Kind.index_expression;
  let operand = true;
  for (const child of children(t, n)) {
    if (t.kinds[child] === Token['['] || t.kinds[child] === Token[']'] || t.kinds[child] === Token[',']) continue;
    t.fields[child] = operand ? Field.operand : Field.index;
    operand = false;
    asExpression(t, child);
  }
}

/** A type that stands where an expression may: the same text read as an expression. */
function asExpression(t: TreeArrays, n: number): void {
  const kind = t.kinds[n];
  if (kind === Kind.type_identifier || kind === Kind.package_identifier) {
    t.kinds[n] = Kind.identifier;
  } else if (kind === Kind.qualified_type) {
    t.kinds[n] = Kind.selector_expression;
    for (const child of children(t, n)) {
      if (t.fields[child] === Field.package) {
        t.kinds[child] = Kind.identifier;
        t.fields[child] = Field.operand;
      } else if (t.fields[child] === Field.name) {
        t.kinds[child] = Kind.field_identifier;
        t.fields[child] = Field.field;
      }
    }
  } else if (kind === Kind.generic_type) {
    t.kinds[n] = Kind.index_expression;
    for (const child of children(t, n)) {
      if (t.fields[child] === Field.type) {
        t.fields[child] = Field.operand;
        asExpression(t, child);
      } else if (t.kinds[child] === Kind.type_arguments) {
        t.fields[child] = Field.index;
        for (const element of children(t, child)) for (const type of children(t, element)) asExpression(t, type);
      }
    }
  } else if (kind === Kind.parenthesized_type) {
    t.kinds[n] = Kind.parenthesized_expression;
    for (const child of children(t, n)) asExpression(t, child);
  } else if (kind === Kind.pointer_type) {
    t.kinds[n] = Kind.unary_expression;
    for (const child of children(t, n)) {
      if (t.kinds[child] === Token['*']) t.fields[child] = Field.operator;
      else {
        t.fields[child] = Field.operand;
        asExpression(t, child);
      }
    }
  }
}

function* children(t: TreeArrays, n: number): Generator<number> {
  if (t.parents[n + 1] !== n) return;
  for (let c = n + 1; c !== -1; c = t.nexts[c] ?? -1) yield c;
}
