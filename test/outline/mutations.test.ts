/** Properties for any bytes, and what breaking one declaration may do to the others. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OutlineDeclaration, outline } from '../../src/outline/index.js';
import { snippets } from './snippets.js';

/** What holds for the outline of any bytes. */
function checkInvariants(bytes: Uint8Array): void {
  const { declarations, imports, problems, directives } = outline(bytes);
  let last = 0;
  for (const { start, end, kind, receiver, calls } of declarations) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(receiver !== undefined).toBe(kind === 'method');
    expect(calls).toEqual([...new Set(calls)].sort());
    last = end;
  }
  expect(last).toBeLessThanOrEqual(bytes.length);
  for (const ranges of [imports, problems]) {
    let previous = 0;
    for (const { start, end } of ranges) {
      expect(start).toBeGreaterThanOrEqual(previous);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(bytes.length);
      previous = start;
    }
  }
  const rest = outside(bytes, [...declarations, ...imports, ...problems]);
  expect(rest.replace(/\/\/[^\n]*|\/\*.*?\*\//gs, ' ')).toMatch(/^\ufeff?(\s|;)*(package\s[^;]*?)?(\s|;|\bimport\b|[()])*$/);
  for (const { text, start } of directives) expect(Buffer.from(bytes).indexOf(text, start)).toBe(start);
}

/** The text outside of the ranges, blanks in place of them. */
function outside(bytes: Uint8Array, ranges: readonly { start: number; end: number }[]): string {
  const left = Buffer.from(bytes);
  for (const { start, end } of ranges) left.fill(0x20, start, end);
  return left.toString('utf8');
}

const pieces = [
  'func', 'type', 'var', 'const', 'import', 'package', 'go', 'x', 'T', 'é', '1', '1.', '.', ',', '=', '+', '++', '*', ';', ' ', '\n', '\r\n',
  '\t', '(', ')', '[', ']', '{', '}', '"', "'", '`', '\\', '//', '/*', '*/', '//go:x', '"a"', '\nfunc f(', '\nfunc (t T) m(', '\nvar x', '\ufeff', '\0',
]; // biome-ignore format: a table of tokens

const sources = Object.values(snippets);
const keywords = /^(func|type|var|const)\b/;

interface Broken {
  readonly before: string;
  readonly after: string;
  /** Bytes inserted, negative if removed. */
  readonly growth: number;
  /** Of the declaration that was broken. */
  readonly index: number;
}

/** A snippet with `change` made to a place inside one of its declarations, which `place` chooses among all. */
function broken(source: string, place: number, change: (text: string, at: number) => string): Broken | undefined {
  const { declarations } = outline(Buffer.from(source));
  const places = declarations.flatMap(({ start, end }, index) =>
    Array.from({ length: end - start }, (_, i) => ({ index, at: Buffer.from(source).toString('utf8', 0, start + i).length })),
  );
  const chosen = places[place % places.length];
  if (chosen === undefined) return undefined;
  const after = change(source, chosen.at);
  return { before: source, after, growth: Buffer.byteLength(after) - Buffer.byteLength(source), index: chosen.index };
}

function insert(piece: string): (text: string, at: number) => string {
  return (text, at) => text.slice(0, at) + piece + text.slice(at);
}

/** Without the first bracket from `at` on, as far as the line goes. */
function withoutBracket(text: string, at: number): string {
  const bracket = /[()[\]{}]/.exec(text.slice(at).split('\n')[0] ?? '');
  return bracket === null ? text : text.slice(0, at + bracket.index) + text.slice(at + bracket.index + 1);
}

function checkEarlier({ before, after, index }: Broken): void {
  const wanted = outline(Buffer.from(before)).declarations.slice(0, index);
  expect(outline(Buffer.from(after)).declarations.slice(0, index)).toEqual(wanted);
}

function checkLater({ before, after, growth, index }: Broken): void {
  const bytes = Buffer.from(before);
  const found = outline(Buffer.from(after)).declarations;
  const column0 = ({ start, end }: OutlineDeclaration) => bytes[start - 1] === 0x0a && keywords.test(bytes.toString('utf8', start, end));
  for (const wanted of outline(bytes)
    .declarations.slice(index + 1)
    .filter(column0)) {
    expect(found).toContainEqual({ ...wanted, start: wanted.start + growth, end: wanted.end + growth });
  }
}

describe('outline of any bytes', () => {
  test('random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), checkInvariants), { numRuns: 2000 });
  });

  test('random tokens', () => {
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (source) => checkInvariants(Buffer.from(source))),
      { numRuns: 5000 },
    );
  });

  test('a view into a larger buffer reads nothing around it', () => {
    const source = Buffer.from('package p\nvar x = 1');
    const around = Buffer.concat([Buffer.from('func a() {}\n'), source, Buffer.from('23\nfunc b() {}\n')]);
    expect(outline(new Uint8Array(around.buffer, around.byteOffset + 12, source.length))).toEqual(outline(source));
  });

  test.each([
    'func f() {\n',
    'func (t T) m() {\n',
    'var x = (\n',
    'type T struct {',
    '/*\n',
    'var a /*\n',
    'func ( /*\n',
    '`\n',
    'f(`\n',
    '"',
    "'\n",
    '(',
    '[((((',
    ']',
    '{',
    '}',
    'var\n',
    'var (\n\n',
    ';',
    'x.\n',
    '\n',
    '//go:x\n',
    'a[',
    'package ',
    'import (\n',
    'é',
    '//',
    'func a.',
  ])('%j twenty thousand times costs no more than its length', (piece) => {
    // biome-ignore format: a table of pieces
    const started = performance.now();
    for (const before of ['', 'package p\nvar (\n', 'package p\nfunc (']) {
      outline(Buffer.from(`${before}${piece.repeat(20_000)}${']'.repeat(20_000)}`));
    }
    // What is not linear takes minutes here.
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('a broken declaration', () => {
  const place = fc.nat(100_000);
  const source = fc.constantFrom(...sources);

  test('by any token: those before it stay the same', () => {
    fc.assert(
      fc.property(source, place, fc.constantFrom(...pieces), (text, at, piece) => {
        const one = broken(text, at, insert(piece));
        if (one !== undefined) {
          checkInvariants(Buffer.from(one.after));
          checkEarlier(one);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('by lost or doubled bytes: those before it stay the same', () => {
    fc.assert(
      fc.property(source, place, fc.nat(30), fc.boolean(), (text, at, length, twice) => {
        const { declarations } = outline(Buffer.from(text));
        const one = broken(
          text,
          at,
          (all, from) => all.slice(0, from) + (twice ? all.slice(from, from + length).repeat(2) : all.slice(from + length)),
        );
        if (one === undefined || declarations[one.index] === undefined) return;
        checkInvariants(Buffer.from(one.after));
        checkEarlier(one);
      }),
      { numRuns: 3000 },
    );
  });

  test('by one bracket more: those after it are found', () => {
    fc.assert(
      fc.property(source, place, fc.constantFrom('(', ')', '[', ']', '{', '}'), (text, at, bracket) => {
        const one = broken(text, at, insert(bracket));
        if (one !== undefined) {
          checkEarlier(one);
          checkLater(one);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('by one bracket less: those after it are found', () => {
    fc.assert(
      fc.property(source, place, (text, at) => {
        const one = broken(text, at, withoutBracket);
        if (one !== undefined) {
          checkEarlier(one);
          checkLater(one);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
