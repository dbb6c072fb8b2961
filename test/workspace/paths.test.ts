import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayPath } from '../../src/workspace/index.js';
import { compareBytes } from '../../src/workspace/paths.js';

describe('displayPath', () => {
  test.each([
    ['/m', '/m/a/b.go', 'a/b.go'],
    ['/m', '/m', '.'],
    ['/m', '/mm/a.go', '/mm/a.go'],
    ['/m/sub', '/m/a.go', '/m/a.go'],
    ['/', '/a.go', 'a.go'],
    ['/m', '/m/..a/b.go', '..a/b.go'],
    ['/m', '/m/back\\slash.go', 'back\\slash.go'],
  ])('posix: from %s, %s is %s', (cwd, file, expected) => {
    expect(displayPath(cwd, file, path.posix)).toBe(expected);
  });

  test.each([
    ['C:\\m', 'C:\\m\\a\\b.go', 'a/b.go'],
    ['C:\\m', 'c:\\M\\a.go', 'a.go'],
    ['C:\\m', 'D:\\m\\a.go', 'D:/m/a.go'],
    ['C:\\m\\sub', 'C:\\m\\a.go', 'C:/m/a.go'],
    ['\\\\server\\share\\m', '\\\\server\\share\\m\\a.go', 'a.go'],
    ['C:\\m', '\\\\server\\share\\a.go', '//server/share/a.go'],
  ])('win32: from %s, %s is %s', (cwd, file, expected) => {
    expect(displayPath(cwd, file, path.win32)).toBe(expected);
  });
});

const text = fc.string({ unit: fc.constantFrom('/', 'a', 'é', '\uD7FF', '\uE000', '\uFF5E', '\u{10000}', '\u{1F600}') });

test('compareBytes orders as UTF-8 does', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(compareBytes(a, b))).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
    }),
    {
      examples: [
        ['\u{1F600}', '\uFF5E'],
        ['a', 'ab'],
      ],
    },
  );
});
