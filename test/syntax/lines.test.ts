import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineIndex } from '../../src/syntax/lines.js';

describe('positions', () => {
  test('count bytes for Go and UTF-16 units for editors', () => {
    const lines = new LineIndex(Buffer.from('a\r\né😀x\n'));
    expect(lines.position(0)).toEqual({ offset: 0, line: 1, column: 1, utf16Column: 1 });
    expect(lines.position(3 + 6)).toEqual({ offset: 9, line: 2, column: 7, utf16Column: 4 });
  });

  test('a BOM is no column', () => {
    const lines = new LineIndex(Buffer.from('\ufeffpackage p'));
    expect(lines.position(3)).toMatchObject({ line: 1, column: 1, utf16Column: 1 });
    expect(lines.position(0)).toMatchObject({ line: 1, column: 1 });
  });

  test('past the end is the end', () => {
    expect(new LineIndex(Buffer.from('ab\n')).position(99)).toMatchObject({ offset: 3, line: 2, column: 1 });
    expect(new LineIndex(new Uint8Array()).position(0)).toMatchObject({ line: 1, column: 1 });
  });

  test('agree with splitting the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', 'é', '😀', '\t') }), (text) => {
        const lines = new LineIndex(Buffer.from(text));
        let offset = 0;
        let line = 1;
        let lineStart = 0;
        for (const char of text) {
          expect(lines.position(offset)).toMatchObject({ line, column: offset - lineStart + 1 });
          offset += Buffer.byteLength(char);
          if (char === '\n') {
            line++;
            lineStart = offset;
          }
        }
      }),
    );
  });
});
