import { describe, expect, test } from 'vitest';
import { parseExpectations, unquote } from './want.js';

function parsed(source: string): string[] {
  const { expectations, errors } = parseExpectations(source);
  expect(errors).toEqual([]);
  return expectations.map(({ kind, line, pattern }) => `${kind} ${line} ${pattern.source}`);
}

describe('expectations', () => {
  test('hold both kinds of Go strings', () => {
    expect(parsed('x // want "a\\\\.b" `c\\.d`\n')).toEqual([String.raw`want 1 a\.b`, String.raw`want 1 c\.d`]);
  });

  test('may point to other lines', () => {
    expect(parsed('\n// want +1 "a" -1 "b" "c"\n')).toEqual(['want 3 a', 'want 1 b', 'want 2 c']);
  });

  test('stand in comments only', () => {
    expect(parsed('s := "// want x" + `\n// want x` + \'"\' /* // want x */ // want "y"\n')).toEqual(['want 2 y']);
  });

  test('may follow other text of the comment and each other', () => {
    expect(parsed('x //nolint:all // want "a" // missing "b" // spurious "c"\n')).toEqual(['want 1 a', 'missing 1 b', 'spurious 1 c']);
  });

  test('are found in files with CRLF and in broken code', () => {
    expect(parsed('a := \' // want "x"\r\nb := `\r\n // want "y"\r\n')).toEqual(['want 1 x', 'want 3 y']);
  });
});

test('a Go string has the value that Go gives it', () => {
  expect(unquote('"\\a\\b\\f\\n\\r\\t\\v\\\\\\"\\x41\\101\\u00e9\\U0001F600"')).toBe('\x07\b\f\n\r\t\v\\"AAé😀');
  expect(unquote('`a\\n\r\n`')).toBe('a\\n\n');
  expect(() => unquote('"\\."')).toThrow('unknown escape');
});
