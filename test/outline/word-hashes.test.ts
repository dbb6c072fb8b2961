import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eachWordHash, mentions, wordHash } from '../../src/outline/index.js';

function hashesOf(bytes: Uint8Array, start: number, end: number): number[] {
  const found: number[] = [];
  eachWordHash(bytes, start, end, (hash) => found.push(hash));
  return found;
}

describe('word hashes', () => {
  test('of every word as often as it stands there', () => {
    const bytes = Buffer.from('func größe(a1 int) { a1++ }');
    expect(hashesOf(bytes, 0, bytes.length)).toEqual(['func', 'größe', 'a1', 'int', 'a1'].map((word) => wordHash(word)));
    expect(hashesOf(bytes, -3, 4)).toEqual([wordHash('func')]);
    expect(hashesOf(bytes, 5, 2)).toEqual([]);
  });

  test.each(['', 'a.b', 'a b', '[]'])('%j is no word', (text) => {
    expect(wordHash(text)).toBeUndefined();
  });

  test('whatever a text mentions is found by its hash', () => {
    const text = fc.string({ unit: fc.constantFrom('x', 'y', 'é', '1', '_', ' ', '.', '\n') });
    const name = fc.string({ unit: fc.constantFrom('x', 'y', 'é'), minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(text, name, fc.nat(12), fc.nat(12), (source, word, start, length) => {
        const bytes = Buffer.from(source);
        const hash = wordHash(word);
        // Few words: no two of them share a hash.
        expect(hashesOf(bytes, start, start + length).some((one) => one === hash)).toBe(mentions(bytes, start, start + length, word));
      }),
      { numRuns: 2000 },
    );
  });
});
