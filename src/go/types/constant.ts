/** Constant values, exact: integers of any size, fractions of them; of strings the length. https://go.dev/ref/spec#Constants */

export type Constant =
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'string'; readonly length: number }
  | { readonly kind: 'int'; readonly value: bigint }
  /** `numerator / denominator`, the latter above zero. */
  | { readonly kind: 'float'; readonly numerator: bigint; readonly denominator: bigint }
  | { readonly kind: 'complex'; readonly real: Constant; readonly imaginary: Constant };

/** Numbers of more bits than a compiler has to represent (512, https://go.dev/ref/spec#Constants) come out as unknown, with some room. */
const MAX_BITS = 4096;

export function int(value: bigint): Constant {
  return { kind: 'int', value };
}

/** A number literal without `_`; undefined where it is none, or too large. */
export function intLiteral(text: string): Constant | undefined {
  // Up to Go 1.13 and still: a leading 0 means octal.
  const legacy = /^0[0-7]+$/.test(text) ? `0o${text.slice(1)}` : text;
  if (!/^(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO][0-7]+|[0-9]+)$/.test(legacy) || legacy.length > MAX_BITS) return undefined;
  return int(BigInt(legacy));
}

export function floatLiteral(text: string): Constant | undefined {
  const hex = /^0[xX]([0-9a-fA-F]*)\.?([0-9a-fA-F]*)(?:[pP]([+-]?\d+))?$/.exec(text);
  const decimal = hex ?? /^(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text);
  if (decimal === null || text.length > MAX_BITS) return undefined;
  const [, whole = '', part = '', power = '0'] = decimal;
  if (whole + part === '') return undefined;
  const exponent = Number(power);
  if (Math.abs(exponent) > MAX_BITS) return undefined;
  const digits = BigInt((hex === null ? '' : '0x') + whole + part);
  const [base, shift] = hex === null ? [10n, exponent - part.length] : [2n, exponent - 4 * part.length];
  return shift >= 0 ? fraction(digits * base ** BigInt(shift), 1n) : fraction(digits, base ** BigInt(-shift));
}

/** A fraction in lowest terms. */
export function fraction(numerator: bigint, denominator: bigint): Constant | undefined {
  if (denominator === 0n) return undefined;
  let a = numerator < 0n ? -numerator : numerator;
  let b = denominator < 0n ? -denominator : denominator;
  while (b !== 0n) [a, b] = [b, a % b];
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = a === 0n ? 1n : a;
  const value = { kind: 'float', numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor } as const;
  return tooLarge(value.numerator) || tooLarge(value.denominator) ? undefined : value;
}

function tooLarge(value: bigint): boolean {
  return value > LIMIT || value < -LIMIT;
}

const LIMIT = 1n << BigInt(MAX_BITS);

/** The value as an integer, where it is one. */
export function toInt(value: Constant | undefined): bigint | undefined {
  if (value?.kind === 'int') return value.value;
  if (value?.kind === 'float') return value.denominator === 1n ? value.numerator : undefined;
  return value?.kind === 'complex' && isZero(value.imaginary) ? toInt(value.real) : undefined;
}

function isZero(value: Constant): boolean {
  return (value.kind === 'int' && value.value === 0n) || (value.kind === 'float' && value.numerator === 0n);
}

function toFraction(value: Constant): { readonly numerator: bigint; readonly denominator: bigint } | undefined {
  if (value.kind === 'int') return { numerator: value.value, denominator: 1n };
  if (value.kind === 'float') return value;
  return value.kind === 'complex' && isZero(value.imaginary) ? toFraction(value.real) : undefined;
}

/** `x op y` of constants; `integers`: both are of an integer type (or untyped without a fraction), so that `/` truncates. */
export function binary(operator: string, x: Constant, y: Constant, integers: boolean): Constant | undefined {
  if (x.kind === 'bool' && y.kind === 'bool') return ofBools(operator, x.value, y.value);
  if (x.kind === 'string' && y.kind === 'string') return operator === '+' ? { kind: 'string', length: x.length + y.length } : undefined;
  if (x.kind === 'complex' || y.kind === 'complex') return ofComplex(operator, x, y);
  if (x.kind === 'int' && y.kind === 'int' && (integers || operator !== '/')) return ofInts(operator, x.value, y.value);
  const a = toFraction(x);
  const b = toFraction(y);
  return a === undefined || b === undefined ? undefined : ofFractions(operator, a, b);
}

function ofBools(operator: string, x: boolean, y: boolean): Constant | undefined {
  const value =
    operator === '&&' ? x && y : operator === '||' ? x || y : operator === '==' ? x === y : operator === '!=' ? x !== y : undefined;
  return value === undefined ? undefined : { kind: 'bool', value };
}

function compared(operator: string, x: bigint, y: bigint): Constant | undefined {
  switch (operator) {
    case '==':
      return { kind: 'bool', value: x === y };
    case '!=':
      return { kind: 'bool', value: x !== y };
    case '<':
      return { kind: 'bool', value: x < y };
    case '<=':
      return { kind: 'bool', value: x <= y };
    case '>':
      return { kind: 'bool', value: x > y };
    case '>=':
      return { kind: 'bool', value: x >= y };
    default:
      return undefined;
  }
}

function ofInts(operator: string, x: bigint, y: bigint): Constant | undefined {
  const value = intResult(operator, x, y);
  if (value !== undefined) return tooLarge(value) ? undefined : int(value);
  return compared(operator, x, y);
}

function intResult(operator: string, x: bigint, y: bigint): bigint | undefined {
  switch (operator) {
    case '+':
      return x + y;
    case '-':
      return x - y;
    case '*':
      return x * y;
    case '/':
      return y === 0n ? undefined : x / y;
    case '%':
      return y === 0n ? undefined : x % y;
    case '&':
      return x & y;
    case '|':
      return x | y;
    case '^':
      return x ^ y;
    case '&^':
      return x & ~y;
    default:
      return undefined;
  }
}

function ofFractions(
  operator: string,
  x: { readonly numerator: bigint; readonly denominator: bigint },
  y: { readonly numerator: bigint; readonly denominator: bigint },
): Constant | undefined {
  const [a, b, c, d] = [x.numerator, x.denominator, y.numerator, y.denominator];
  switch (operator) {
    case '+':
      return fraction(a * d + c * b, b * d);
    case '-':
      return fraction(a * d - c * b, b * d);
    case '*':
      return fraction(a * c, b * d);
    case '/':
      return fraction(a * d, b * c);
    default:
      return compared(operator, a * d, c * b);
  }
}

function ofComplex(operator: string, x: Constant, y: Constant): Constant | undefined {
  const [a, b] = parts(x);
  const [c, d] = parts(y);
  const of = (op: string, p: Constant | undefined, q: Constant | undefined): Constant | undefined =>
    p === undefined || q === undefined ? undefined : binary(op, p, q, false);
  switch (operator) {
    case '+':
    case '-':
      return complex(of(operator, a, c), of(operator, b, d));
    case '*':
      return complex(of('-', of('*', a, c), of('*', b, d)), of('+', of('*', b, c), of('*', a, d)));
    default:
      return undefined;
  }
}

function parts(value: Constant): readonly [Constant, Constant] {
  return value.kind === 'complex' ? [value.real, value.imaginary] : [value, int(0n)];
}

export function complex(real: Constant | undefined, imaginary: Constant | undefined): Constant | undefined {
  return real === undefined || imaginary === undefined ? undefined : { kind: 'complex', real, imaginary };
}

/** `x << y`, `x >> y` */
export function shifted(operator: string, x: Constant, y: Constant): Constant | undefined {
  const value = toInt(x);
  const by = toInt(y);
  if (value === undefined || by === undefined || by < 0n || by > BigInt(MAX_BITS)) return undefined;
  const result = operator === '<<' ? value << by : value >> by;
  return tooLarge(result) ? undefined : int(result);
}

/** `-x`, `+x`, `^x`, `!x`; `mask` holds the bits of an unsigned type. */
export function unary(operator: string, x: Constant, mask: bigint | undefined): Constant | undefined {
  switch (operator) {
    case '+':
      return x;
    case '-':
      return binary('-', int(0n), x, true);
    case '^': {
      const value = toInt(x);
      if (value === undefined) return undefined;
      return int(mask === undefined ? ~value : value ^ mask);
    }
    case '!':
      return x.kind === 'bool' ? { kind: 'bool', value: !x.value } : undefined;
    default:
      return undefined;
  }
}
