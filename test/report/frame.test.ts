import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeFrame } from '../../src/report/frame.js';

const encoder = new TextEncoder();

function frame(text: string, line: number, column: number): string {
  return stripVTControlCharacters(codeFrame(encoder.encode(text), { start: { line, column } }));
}

/** What stands above the caret. */
function aboveCaret(text: string, line: number, column: number): string {
  const lines = frame(text, line, column).split('\n');
  const caret = lines.findIndex((shown) => shown.endsWith('| ^') || /\| +\^$/.test(shown));
  return lines[caret - 1]?.slice(lines[caret]?.indexOf('^')) ?? '';
}

describe('codeFrame', () => {
  test.each([
    ['tabs', '\t\tx := 1', 3, 'x := 1'],
    ['letters of several bytes', '/* größer */ x', 16, 'x'],
    ['escaped controls', '/*\x1b*/ x', 7, 'x'],
    ['the end of the line', 'x', 2, ''],
  ])('the caret stands below the column after %s', (_, text, column, rest) => {
    expect(aboveCaret(text, 1, column)).toBe(rest);
  });

  test('wide characters take two cells', () => {
    expect(frame('/*世*/x', 1, 8).split('\n')[1]).toBe('    |       ^');
  });

  test('CRLF, a last line without end and an empty last line', () => {
    expect(frame('a\r\nb\r\nc\r\n', 2, 1)).toBe('  1 | a\n> 2 | b\n    | ^\n  3 | c');
    expect(frame('a\nb', 2, 1)).toBe('  1 | a\n> 2 | b\n    | ^');
    expect(frame('a\n', 2, 1)).toBe('  1 | a\n> 2 | \n    | ^');
  });

  test('no frame for a line that is not there', () => {
    expect(frame('a\n', 3, 1)).toBe('');
    expect(frame('a\n', 0, 1)).toBe('');
  });

  test('long lines are cut around the column', () => {
    const text = `${'ä'.repeat(1000)}x${'b'.repeat(1000)}`;
    expect(aboveCaret(text, 1, 2001)).toMatch(/^xb+…$/);
    expect(frame(text, 1, 2001)).toMatch(/\| …ä/);
    expect(frame(text, 1, 1)).toMatch(/^> 1 \| ä{70}…\n/);
    for (const line of frame(text, 1, 2001).split('\n')) expect(line.length).toBeLessThan(160);
  });

  test('takes any bytes and any place', () => {
    const place = fc.record({ line: fc.integer({ min: -1, max: 9 }), column: fc.integer({ min: 0, max: 500 }) });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), place, (bytes, start) => {
        expect(codeFrame(bytes, { start }).split('\n').length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
