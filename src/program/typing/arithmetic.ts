/** Types and constant values of operators and conversions: https://go.dev/ref/spec#Operators, #Constant_expressions. */
import { binary, type Constant, fraction, int, shifted, toInt, unary } from '../../go/types/constant.js';
import { underlying } from '../../go/types/named.js';
import { sizeof } from '../../go/types/sizes.js';
import { type Arch, basic, isUntyped, type Operand, pointerTo, type Type } from '../../go/types/type.js';
import { utf8Length } from '../../go/types/utf8.js';
import { unknownOperand, value } from './env.js';

type Value = Extract<Operand, { mode: 'value' }>;

const comparisons: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=']);
const untypedOrder = ['untyped int', 'untyped rune', 'untyped float', 'untyped complex'];

export function binaryOperand(operator: string, left: Operand, right: Operand): Operand {
  if (left.mode !== 'value' || right.mode !== 'value') return comparisons.has(operator) ? value(basic('untyped bool')) : unknownOperand;
  if (operator === '<<' || operator === '>>') return shift(operator, left, right);
  const type = comparisons.has(operator) ? basic('untyped bool') : commonType(left.type, right.type);
  const integers = isInteger(commonType(left.type, right.type));
  if (left.constant === undefined || right.constant === undefined) return value(type);
  const [x, y] = [left.constant, right.constant];
  return { mode: 'value', type, constant: (arch) => both(x(arch), y(arch), (a, b) => binary(operator, a, b, integers)) };
}

function both(
  x: Constant | undefined,
  y: Constant | undefined,
  f: (x: Constant, y: Constant) => Constant | undefined,
): Constant | undefined {
  return x === undefined || y === undefined ? undefined : f(x, y);
}

/** An untyped operand takes the other's type; of two untyped ones the later kind wins. */
function commonType(left: Type, right: Type): Type {
  if (!isUntyped(left)) return left;
  if (!isUntyped(right)) return right;
  return untypedOrder.indexOf(right.name) > untypedOrder.indexOf(left.name) ? right : left;
}

function shift(operator: string, left: Value, right: Value): Operand {
  const [x, y] = [left.constant, right.constant];
  if (x === undefined) return value(left.type);
  // An untyped constant shifted by a variable takes the type that its place wants: int, where nothing else is said.
  if (y === undefined) return value(isUntyped(left.type) ? basic('int') : left.type);
  const type = isUntyped(left.type) && left.type.name !== 'untyped rune' ? basic('untyped int') : left.type;
  return { mode: 'value', type, constant: (arch) => both(x(arch), y(arch), (a, b) => shifted(operator, a, b)) };
}

export function unaryOperand(operator: string, operand: Operand): Operand {
  if (operand.mode === 'type') return operator === '*' ? { mode: 'type', type: pointerTo(operand.type) } : unknownOperand;
  if (operand.mode !== 'value') return unknownOperand;
  const { type, constant } = operand;
  const under = underlying(type);
  switch (operator) {
    case '&':
      return value(pointerTo(type));
    case '*':
      return under.kind === 'pointer' ? value(under.elem) : unknownOperand;
    case '<-':
      return under.kind === 'chan' ? value(under.elem) : unknownOperand;
    default:
      if (constant === undefined) return value(type);
      return {
        mode: 'value',
        type,
        constant: (arch) => {
          const found = constant(arch);
          return found === undefined ? undefined : unary(operator, found, unsignedMask(type, arch));
        },
      };
  }
}

function basicName(type: Type): string {
  const under = underlying(type);
  return under.kind === 'basic' ? under.name : '';
}

function isInteger(type: Type): boolean {
  return /^(u?int\d*|uintptr|byte|rune|untyped int|untyped rune)$/.test(basicName(type));
}

/** All bits of an unsigned integer type. */
function unsignedMask(type: Type, arch: Arch): bigint | undefined {
  const size = /^(uint\d*|uintptr|byte)$/.test(basicName(type)) ? sizeof(type, arch) : undefined;
  return size === undefined ? undefined : (1n << BigInt(8 * size)) - 1n;
}

/** `T(x)` */
export function converted(type: Type, arg: Operand | undefined): Operand {
  const under = underlying(type);
  if (arg?.mode !== 'value' || arg.constant === undefined || under.kind !== 'basic') return value(type);
  const { constant, type: from } = arg;
  const toText = under.name === 'string' && isInteger(from);
  return {
    mode: 'value',
    type,
    constant: (arch) => {
      const found = constant(arch);
      if (found === undefined) return undefined;
      if (!toText) return represented(found, type);
      const code = toInt(found);
      return { kind: 'string', length: code === undefined || code < 0n || code > 0x10ffffn ? 3 : utf8Length(Number(code)) };
    },
  };
}

/** A constant as a value of its type: what is an integer is one, of a float type it divides as a fraction. */
function represented(constant: Constant, type: Type): Constant | undefined {
  if (isInteger(type)) {
    const found = toInt(constant);
    return found === undefined ? undefined : int(found);
  }
  if (/^float/.test(basicName(type)) && constant.kind === 'int') return fraction(constant.value, 1n);
  return constant;
}
