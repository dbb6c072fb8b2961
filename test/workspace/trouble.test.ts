/** Links, files that cannot be read, files that are no text. */
import { describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES } from '../../src/workspace/limits.js';
import { load, shown, told } from './support.js';

const p = 'package p\n';

describe('links', () => {
  test('a directory behind a link is read when named, not in a walk', () => {
    const files = { '/m/a.go': p, '/else/b.go': p, '/else/sub/c.go': p };
    const memory = { links: { '/m/link': '/else', '/m/self': '.' } };
    expect(shown(load(files, ['./...'], { memory }))).toEqual(['a.go']);
    expect(shown(load(files, ['./link'], { memory }))).toEqual(['link/b.go']);
    expect(shown(load(files, ['./link/...'], { memory }))).toEqual(['link/b.go', 'link/sub/c.go']);
    expect(shown(load(files, ['./...'], { memory, cwd: '/m/link' }))).toEqual(['b.go', 'sub/c.go']);
  });

  test('two ways to one directory are one, shown without links', () => {
    const files = { '/m/real/a.go': p, '/m/z/b.go': p };
    const memory = { links: { '/m/alias': 'real', '/m/zz': '/m/z', '/n': '/m' } };
    for (const patterns of [
      ['./alias', './real', './zz', './z'],
      ['./z', './zz', './real', './alias'],
      ['./...', './alias/a.go', './zz'],
    ]) {
      expect(shown(load(files, patterns, { memory }))).toEqual(['real/a.go', 'z/b.go']);
      expect(shown(load(files, patterns, { memory, cwd: '/n' }))).toEqual(['real/a.go', 'z/b.go']);
    }
  });

  test('a file behind a link is read, a broken link is told, a link to a directory is no file', () => {
    const files = { '/m/a.go': p, '/else/b.go': p, '/else/d/x': '' };
    const memory = {
      links: { '/m/b.go': '/else/b.go', '/m/broken.go': 'gone', '/m/loop.go': 'loop.go', '/m/dir.go': '/else/d', '/m/.#a.go': 'gone' },
      others: ['/m/pipe.go'],
    };
    const loaded = load(files, [], { memory });
    expect(shown(loaded)).toEqual(['a.go', 'b.go']);
    expect(told(loaded)).toEqual([
      'error /m/broken.go: cannot be read: no such file or directory',
      'error /m/loop.go: cannot be read: too many levels of symbolic links',
    ]);
  });

  test('loops of directories are told when named', () => {
    const memory = { links: { '/m/x': 'y', '/m/y': 'x' } };
    const loaded = load({ '/m/a.go': p }, ['./x', './y/...', '.'], { memory });
    expect(shown(loaded)).toEqual(['a.go']);
    expect(told(loaded)).toEqual([
      'error /m/x: cannot be read: too many levels of symbolic links',
      'error /m/y: cannot be read: too many levels of symbolic links',
    ]);
  });
});

describe('what cannot be read is told and the run goes on', () => {
  const files = { '/m/go.mod': 'module m\n', '/m/a.go': p, '/m/b.go': p, '/m/locked/x.go': p };

  test('a file and a directory', () => {
    const memory = { unreadable: ['/m/b.go', '/m/locked'] };
    const expected = ['error /m/b.go: cannot be read: permission denied', 'error /m/locked: cannot be read: permission denied'];
    for (const patterns of [['./...'], ['.', './locked'], ['a.go', 'b.go', './locked/...']]) {
      const loaded = load(files, patterns, { memory });
      expect(shown(loaded)).toEqual(['a.go']);
      expect(told(loaded)).toEqual(expected);
    }
  });

  test('a go.mod', () => {
    const loaded = load(files, ['.'], { memory: { unreadable: ['/m/go.mod'] } });
    expect(shown(loaded)).toEqual(['a.go', 'b.go']);
    expect(told(loaded)).toEqual(['error /m/go.mod: cannot be read: permission denied']);
  });

  test.each([
    [Uint8Array.of(0xff, 0xfe, 0x70, 0), 'error /m/x.go: not UTF-8: it begins with the byte order mark of UTF-16'],
    [Uint8Array.of(0xfe, 0xff, 0, 0x70), 'error /m/x.go: not UTF-8: it begins with the byte order mark of UTF-16'],
    [new Uint8Array(MAX_FILE_BYTES + 1), 'warning /m/x.go: not read: larger than 32 MiB'],
  ])('content %#', (bytes, problem) => {
    const loaded = load({ '/m/x.go': bytes, '/m/y.go': p }, []);
    expect(shown(loaded)).toEqual(['y.go']);
    expect(told(loaded)).toEqual([problem]);
    expect(told(load({ '/m/x.go': bytes }, ['.']))).toEqual([problem]);
  });

  test('a build constraint', () => {
    const loaded = load({ '/m/x.go': '//go:build a &\n\npackage p\n', '/m/y.go': p });
    expect(shown(loaded)).toEqual(['y.go']);
    expect(told(loaded)).toEqual(['warning /m/x.go: left out, its build constraint cannot be read: //go:build a &: invalid syntax at &']);
  });

  test('invalid UTF-8 and NUL are for others to judge', () => {
    const loaded = load({ '/m/x.go': Uint8Array.of(...new TextEncoder().encode(p), 0, 0xff, 0xc0) });
    expect(told(loaded)).toEqual([]);
    expect(loaded.packages[0]?.files[0]?.bytes.length).toBe(p.length + 3);
  });
});
