import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentions } from '../../src/outline/index.js';

const all = (text: string, name: string) => mentions(Buffer.from(text), 0, Buffer.byteLength(text), name);

describe('mentions', () => {
  test.each([
    ['x', 'x', true],
    ['a.x(b)', 'x', true],
    ['xx x', 'x', true],
    ['xx _x x1 éx xé', 'x', false],
    ['größe größ', 'größ', true],
    ['größe', 'größ', false],
    ['xxx', 'xx', false],
    ['// x', 'x', true],
    ['a', 'x', false],
    ['', 'x', false],
    ['x', '', false],
  ])('%j mentions %j: %j', (text, name, expected) => {
    expect(all(text, name)).toBe(expected);
  });

  test('only within the range; a word that the range cuts is taken as it stands', () => {
    const bytes = Buffer.from('x = yz');
    expect(mentions(bytes, 1, 6, 'x')).toBe(false);
    expect(mentions(bytes, 0, 1, 'x')).toBe(true);
    expect(mentions(bytes, 4, 5, 'yz')).toBe(false);
    expect(mentions(bytes, -5, 100, 'yz')).toBe(true);
    expect(mentions(bytes, 5, 2, 'yz')).toBe(false);
  });

  test('as a pattern says it', () => {
    const text = fc.string({ unit: fc.constantFrom('x', 'y', 'é', '1', '_', ' ', '.', '\n') });
    const name = fc.string({ unit: fc.constantFrom('x', 'y', 'é'), minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(text, name, (source, word) => {
        expect(all(source, word)).toBe(new RegExp(`(?<![\\p{L}\\d_])${word}(?![\\p{L}\\d_])`, 'u').test(source));
      }),
      { numRuns: 2000 },
    );
  });
});
