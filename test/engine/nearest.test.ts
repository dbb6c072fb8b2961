import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { didYouMean, editDistance, nearest } from '../../src/engine/nearest.js';

const names = ['large-map-value', 'map-never-shrinks', 'sync-map-write-only', 'ticker-without-stop', 'unbounded-map'];

describe('nearest', () => {
  test('a part of the name, or a few errors', () => {
    expect(nearest('ticker', names)).toEqual(['ticker-without-stop']);
    expect(nearest('Ticker-Without-Stop', names)).toEqual(['ticker-without-stop']);
    expect(nearest('tikcer-wihtout-stop', names)).toEqual(['ticker-without-stop']);
    expect(nearest('map', names)).toEqual(['large-map-value', 'map-never-shrinks', 'sync-map-write-only']);
    expect(nearest('goroutine-leak', names)).toEqual([]);
    expect(nearest('', names)).toEqual([]);
  });

  test('one error anywhere is forgiven', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.constantFrom('', 'q', '-'), (name, at, insert) => {
        const i = at % name.length;
        expect(nearest(name.slice(0, i) + insert + name.slice(i + 1), names)[0]).toBe(name);
      }),
    );
  });

  test('as a question', () => {
    expect(didYouMean('ticker', names)).toBe('Did you mean ticker-without-stop?');
    expect(didYouMean('map', names)).toBe('Did you mean large-map-value, map-never-shrinks or sync-map-write-only?');
    expect(didYouMean('goroutine-leak', names)).toBe('');
  });
});

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['abc', '', 3],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abc', 'abd', 1],
    ['abc', 'xabc', 1],
    ['kitten', 'sitting', 3],
    ['linus', 'linux', 1],
  ])('%s %s %d', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is symmetric, 0 for equals alone, and no more than the longer length', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(editDistance(b, a)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });
});
