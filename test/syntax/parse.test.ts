import { describe, expect, test } from 'vitest';
import { Field, Kind } from '../../src/syntax/kinds.js';
import { goParser } from '../../src/syntax/parse.js';
import { none, type SyntaxTree } from '../../src/syntax/tree.js';

const parser = await goParser();
const parse = (text: string | Uint8Array): SyntaxTree => {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  return parser.parse(bytes, 0, bytes.length);
};
/** Texts of all nodes of a kind, in order. */
const texts = (tree: SyntaxTree, kind: number): string[] =>
  Array.from({ length: tree.size }, (_, n) => n)
    .filter((n) => tree.kind(n) === kind)
    .map((n) => tree.text(n));

describe('offsets', () => {
  test('are bytes of the file, whatever stands before and whatever the text is', () => {
    const before = 'package p // ünïcode 😀\n';
    const text = 'func f() { s := "héllo 😀"; t.Stop(); é := 1 }';
    const bytes = Buffer.from(`${before}${text}\nvar y = 2\n`);
    const start = Buffer.byteLength(before);
    const tree = parser.parse(bytes, start, start + Buffer.byteLength(text));
    expect(tree.faults).toEqual([]);
    expect(texts(tree, Kind.call_expression)).toEqual(['t.Stop()']);
    expect(texts(tree, Kind.interpreted_string_literal)).toEqual(['"héllo 😀"']);
    expect(tree.end(0)).toBeLessThanOrEqual(start + Buffer.byteLength(text));
    expect(texts(tree, Kind.identifier)).toContain('é');
  });

  test('stay right in text that is not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('func f() { _ = "'), Buffer.from([0xff, 0xfe, 0x80]), Buffer.from('"; t.Stop() }')]);
    expect(texts(parse(bytes), Kind.call_expression)).toEqual(['t.Stop()']);
  });
});

describe('what the grammar lacks', () => {
  test.each([
    ['Go 1.26 new(expr)', 'var p = new(1 + 2)'],
    ['new(expr) beside new(type)', 'func f() { a := new([]int); b := new(f(1)); c := new(map[string]int); _, _, _ = a, b, c }'],
    ['new of a composite literal', 'var p = new([]int{1, 2})'],
    ['Go 1.27 generic methods', 'func (s *Set[K]) Map[V any, W ~[]V](f func(K) V) []V { return nil }'],
    ['both', 'func (t T) M[P any](x P) *P { return new(x + x) }'],
  ])('%s', (_, text) => {
    expect(parse(text).faults).toEqual([]);
  });

  test('a mask never shows in the text', () => {
    const tree = parse('var p = new(1 + 2)');
    const call = Array.from({ length: tree.size }, (_, n) => n).find((n) => tree.kind(n) === Kind.call_expression) ?? none;
    expect(tree.text(tree.child(call, Field.function))).toBe('new');
  });

  test('broken code stays broken', () => {
    const { faults } = parse('func f() { x := := 3 }');
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.every((f) => f.start >= 0 && f.end <= 22)).toBe(true);
  });
});

describe('calls and indexes have one kind each', () => {
  test.each([
    ['a[b[c]]', 'a[b[c]]|b[c]'],
    ['f[p.T[x]](y)', 'f[p.T[x]]|p.T[x]'],
    ['m[k]', 'm[k]'],
  ])('%s', (expression, expected) => {
    const tree = parse(`func f() { _ = ${expression} }`);
    expect(texts(tree, Kind.index_expression).join('|')).toBe(expected);
    expect(texts(tree, Kind.type_instantiation_expression)).toEqual([]);
  });

  test.each(['[]byte(s)', '(*T)(x)', 'map[string]int(m)', 'T(x)', 'p.T(x)', '(func())(x)', 'chan int(c)'])('%s is a call', (expression) => {
    const tree = parse(`func f() { _ = ${expression} }`);
    expect(texts(tree, Kind.call_expression)).toEqual([expression]);
    expect(texts(tree, Kind.type_conversion_expression)).toEqual([]);
  });
});
