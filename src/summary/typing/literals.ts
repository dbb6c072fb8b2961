/** What rune and string literals hold: https://go.dev/ref/spec#Rune_literals. */
import { utf8Length } from '../../go/types/utf8.js';

const simple: ReadonlyMap<string, number> = new Map([
  ['a', 7],
  ['b', 8],
  ['f', 12],
  ['n', 10],
  ['r', 13],
  ['t', 9],
  ['v', 11],
  ['\\', 92],
  ["'", 39],
  ['"', 34],
]);

const escapes = /\\(?:([abfnrtv\\'"])|([0-7]{3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/g;

/** The code point of `'x'`. */
export function runeValue(literal: string): number {
  const inner = literal.slice(1, -1);
  if (!inner.startsWith('\\')) return inner.codePointAt(0) ?? 0;
  const [match] = inner.matchAll(escapes);
  if (match === undefined) return 0;
  const [, letter, octal, byte, short, long] = match;
  if (letter !== undefined) return simple.get(letter) ?? 0;
  return octal !== undefined ? Number.parseInt(octal, 8) : Number.parseInt(byte ?? short ?? long ?? '0', 16);
}

/** Bytes of the string that a literal in double quotes or backquotes means. */
export function stringLength(literal: string): number {
  const inner = literal.slice(1, -1);
  if (literal.startsWith('`')) return Buffer.byteLength(inner.replaceAll('\r', ''));
  let length = Buffer.byteLength(inner.replace(escapes, ''));
  for (const [, letter, octal, byte, short, long] of inner.matchAll(escapes)) {
    const wide = short ?? long;
    length += letter !== undefined || octal !== undefined || byte !== undefined ? 1 : utf8Length(Number.parseInt(wide ?? '0', 16));
  }
  return length;
}
