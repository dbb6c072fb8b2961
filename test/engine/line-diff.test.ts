import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addedLines, alignment, linesOf } from '../../src/engine/post/line-diff.js';

const lines = fc.array(fc.constantFrom('a', 'b', 'c', '', '}'), { maxLength: 14 });

/** Length of a longest common subsequence, by the book. */
function longest(left: readonly string[], right: readonly string[]): number {
  const table = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  const at = (l: number, r: number) => table[l]?.[r] ?? 0;
  for (const [l, line] of left.entries()) {
    for (const [r, other] of right.entries()) {
      const row = table[l + 1];
      if (row !== undefined) row[r + 1] = line === other ? at(l, r) + 1 : Math.max(at(l, r + 1), at(l + 1, r));
    }
  }
  return at(left.length, right.length);
}

const text = (string: string) => string.trimEnd().split('\n');

describe('alignment', () => {
  test('is a longest common subsequence', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const aligned = alignment(before, after);
        expect(aligned).toHaveLength(after.length);
        const pairs = aligned.flatMap((at, i) => (at === undefined ? [] : [[at, i] as const]));
        for (const [at, i] of pairs) expect(before[at]).toBe(after[i]);
        expect(pairs.map(([at]) => at)).toEqual([...new Set(pairs.map(([at]) => at))].sort((a, b) => a - b));
        expect(pairs).toHaveLength(longest(before, after));
      }),
      { numRuns: 2_000 },
    );
  });

  test('a function put below, above or between others brings its own lines', () => {
    const f = (name: string) => `func ${name}() {\n\twork()\n}\n`;
    const of = (...names: string[]) => text(`package p\n\n${names.map(f).join('\n')}`);
    expect([...addedLines(of('a'), of('a', 'b'))]).toEqual([6, 7, 8, 9]);
    expect([...addedLines(of('b'), of('a', 'b'))]).toEqual([3, 4, 5, 6]);
    expect([...addedLines(of('a', 'c'), of('a', 'b', 'c'))]).toEqual([7, 8, 9, 10]);
    expect([...addedLines(of('b'), of('a', 'b', 'c'))]).toEqual([3, 4, 5, 6, 10, 11, 12, 13]);
  });

  test('files of any size are answered soon', () => {
    const many = Array.from({ length: 200_000 }, (_, i) => `line ${i}`);
    const rewritten = many.map((line) => `${line}!`);
    expect(addedLines(many, rewritten).size).toBe(many.length);
    expect([...addedLines(many, [...many.slice(0, 1_000), 'new', ...many.slice(2_000)])]).toEqual([1_001]);
    // Too many differences to look for the best: all of it counts as new.
    const shuffled = [...many].reverse();
    expect(addedLines(many, shuffled).size).toBeGreaterThan(many.length - 10);
  }, 20_000);
});

test('lines: CRLF is LF, the last one needs no end, bytes need be no UTF-8', () => {
  const of = (string: string) => linesOf(new TextEncoder().encode(string));
  expect(of('')).toEqual([]);
  expect(of('a\r\nb\n\nc')).toEqual(['a', 'b', '', 'c']);
  expect(of('a\n')).toEqual(['a']);
  expect(linesOf(new Uint8Array([0xff, 0x0a, 0xfe]))).toEqual(['\xff', '\xfe']);
});
