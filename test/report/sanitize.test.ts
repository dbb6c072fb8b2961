import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Format, render, sanitize } from '../../src/report/index.js';
import { context, finding, locate, result } from './samples.js';

/** Any UTF-16 text, rich in what terminals obey. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('\x1b[31m', '\x1b]8;;http://x\x07', '\n', '\r\n', '\r', '\t', '\0', '\x7f', '\x9b31m', '\u202e', '\u2066', '\u2069'),
      fc.constantFrom('\u200b', '\u200d', '\ufeff', '\u2028', '\u2029', '\ud800', '\udc00', '\u3164', '\u{e0041}', '😀', 'ä', '世', ': '),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''));

/** What must not reach a terminal; tabs may. */
const obeyed = /(?!\t)\p{Cc}|[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\p{Surrogate}]/u;
const esc = '\x1b';
const colour = new RegExp(`${esc}\\[\\d+m`, 'g');

describe('sanitize', () => {
  test.each([
    ['plain größe 世界 😀\t"%s"', 'plain größe 世界 😀\t"%s"'],
    ['\x1b[2Jx\x07', '\\x1b[2Jx\\x07'],
    ['a\nb\r\nc', 'a\\nb\\r\\nc'],
    ['\x9b31m\x7f', '\\x9b31m\\x7f'],
    ['if \u202e}\u2066\u2069', 'if \\u202e}\\u2066\\u2069'],
    ['a\u200b\ufeff\u2028b', 'a\\u200b\\ufeff\\u2028b'],
    ['\u3164\u{e0041}', '\\u3164\\u{e0041}'],
    ['\ud800x\udc00', '\\ud800x\\udc00'],
  ])('%j', (given, shown) => {
    expect(sanitize(given)).toBe(shown);
  });

  test('leaves nothing that a terminal obeys or hides, changes nothing else, and is idempotent', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = sanitize(text);
        expect(shown).not.toMatch(obeyed);
        expect(sanitize(shown)).toBe(shown);
        if (/^[\x20-\x7e\t]*$/.test(text)) expect(shown).toBe(text);
      }),
    );
  });

  test('whatever names and sources hold, they forge no line and no escape sequence in text and friendly', () => {
    const names = fc.record({ file: hostile, message: hostile, why: hostile, help: hostile });
    fc.assert(
      fc.property(names, hostile, fc.boolean(), (given, source, color) => {
        const at = locate(given.file, 'x', 'x');
        const one = finding(at, {
          ...given,
          related: [{ ...locate(given.file, ' x', 'x'), message: given.message }],
          traces: [{ label: given.why, steps: [{ ...at, message: given.message, depth: 0 }] }],
          suggestions: [{ message: given.help, edits: [{ ...at, newText: source }] }],
        });
        const settings = context({ [given.file]: source }, { color });
        const outputOf = (format: Format) => render(format, result([one], [{ severity: 'error', ...given }]), settings).replace(colour, '');
        expect(outputOf('text').split('\n')).toHaveLength(5);
        for (const line of [...outputOf('text').split('\n'), ...outputOf('friendly').split('\n')]) expect(line).not.toMatch(obeyed);
      }),
    );
  });
});
