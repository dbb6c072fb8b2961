import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { matchPattern, parsePattern, splitWildcard, treeCanMatch } from '../../src/workspace/pattern.js';

/** `pattern | names that match | names that do not`, from Go's src/cmd/internal/pkgpattern/pat_test.go. */
function rows(table: string): [string, string[], string[]][] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .map(([pattern = '', match = '', not = '']) => [pattern, match.split(' ').filter(Boolean), not.split(' ').filter(Boolean)]);
}

test.each(
  rows(`
    ... | foo |
    net | net | net/http
    net/http | net/http | net
    net... | net net/http netchan | not/http not/net/http
    net/... | net net/http | not/http not/net/http netchan
    ./... | . ./vendor ./mycode/vendor | ./vendor/foo ./mycode/vendor/foo
    ./vendor/... | ./vendor/foo ./vendor/foo/vendor | ./vendor/foo/vendor/bar
    mycode/vendor/... | mycode/vendor mycode/vendor/foo mycode/vendor/foo/vendor | mycode/vendor/foo/vendor/bar
    x/vendor/y | x/vendor/y | x/vendor
    x/vendor/y/... | x/vendor/y x/vendor/y/z x/vendor/y/vendor x/vendor/y/z/vendor | x/vendor/y/vendor/z
    .../vendor/... | x/vendor/y x/vendor/y/z x/vendor/y/vendor x/vendor/y/z/vendor | x/y
    ./.../b | ./x/b ./x/y/b | ./b ./x/bb
    ./a+(b)/... | ./a+(b)/c | ./aab/c
  `),
)('matchPattern %s', (pattern, match, not) => {
  expect(match.filter(matchPattern(pattern))).toEqual(match);
  expect(not.filter(matchPattern(pattern))).toEqual([]);
});

test.each(
  rows(`
    ... | foo |
    net | net | net/http
    net/http | net net/http |
    net... | net netchan net/http | not/http not/net/http
    net/... | net net/http | not/http netchan
    abc.../def | abcxyz | xyzabc
    x/y/z/... | x x/y x/y/z x/y/z/w |
    x/y/z | x x/y x/y/z | x/y/z/w
    x/.../y/z | x/a/b/c | y/x/a/b/c
  `),
)('treeCanMatch %s', (pattern, match, not) => {
  expect(match.filter(treeCanMatch(pattern))).toEqual(match);
  expect(not.filter(treeCanMatch(pattern))).toEqual([]);
});

describe('parsePattern', () => {
  test.each([
    ['./...', 'path', './...'],
    ['.', 'path', '.'],
    ['..', 'path', '..'],
    ['../x', 'path', '../x'],
    ['.hidden/x', 'path', '.hidden/x'],
    ['/abs/...', 'path', '/abs/...'],
    ['...', 'name', '...'],
    ['a/b', 'name', 'a/b'],
    ['example.com/m/...', 'name', 'example.com/m/...'],
    ['C:/x', 'name', 'C:/x'],
    ['a\\b', 'name', 'a\\b'],
    ['all', 'reserved', 'all'],
    ['std', 'reserved', 'std'],
    ['cmd', 'reserved', 'cmd'],
    ['cmd/...', 'name', 'cmd/...'],
    ['**/*.go', 'glob', '**/*.go'],
    ['{a,b}/x.go', 'glob', '{a,b}/x.go'],
  ])('posix: %s is a %s', (text, kind, expected) => {
    expect(parsePattern(text, path.posix)).toMatchObject({ kind, text: expected });
  });

  test.each([
    ['.\\...', 'path', './...'],
    ['..\\x', 'path', '../x'],
    ['C:\\x\\...', 'path', 'C:/x/...'],
    ['c:x', 'path', 'c:x'],
    ['\\\\server\\share', 'path', '//server/share'],
    ['a\\b', 'name', 'a/b'],
    ['a\\*.go', 'glob', 'a/*.go'],
  ])('win32: %s is a %s', (text, kind, expected) => {
    expect(parsePattern(text, path.win32)).toMatchObject({ kind, text: expected });
  });

  test('a glob before /... is expanded first', () => {
    expect(parsePattern('{a,b}/...', path.posix)).toEqual({ kind: 'glob', text: '{a,b}', recursive: true });
    expect(parsePattern('a/*.go', path.posix)).toEqual({ kind: 'glob', text: 'a/*.go', recursive: false });
  });
});

test.each([
  ['./...', './', '...'],
  ['./a/.../b', './a/', '.../b'],
  ['a/foo...', 'a/', 'foo...'],
  ['...', '', '...'],
  ['/...', '/', '...'],
])('splitWildcard %s', (pattern, root, rest) => {
  expect(splitWildcard(pattern)).toEqual({ root, rest });
});

test('a NUL before a digit is no escape of the expression', () => {
  expect(matchPattern('\u00001.22...')('a')).toBe(false);
  expect(() => matchPattern('./\u00000/...')).not.toThrow();
});
