/** go.mod, go.work, GOPATH: what governs a package. */
import { describe, expect, test } from 'vitest';
import type { Workspace } from '../../src/workspace/index.js';
import { load, shown, told } from './support.js';

const p = 'package p\n';

function governing({ packages }: Workspace): Record<string, unknown> {
  return Object.fromEntries(
    packages.map(({ importPath, module }) => [
      importPath,
      module === undefined ? undefined : [module.path, module.go, module.toolchain, ...module.godebug].join(' '),
    ]),
  );
}

const files = {
  '/m/go.work': 'go 1.24\ntoolchain go1.25.3\ngodebug asynctimerchan=1\nuse (\n\t./a\n\t"./b"\n)\n',
  '/m/a/go.mod': 'module example.com/a\ngo 1.20\ngodebug panicnil=1\n',
  '/m/a/x.go': p,
  '/m/a/sub/x.go': p,
  '/m/b/go.mod': 'module example.com/b\ngo 1.21\ntoolchain go1.22.0\n',
  '/m/b/x.go': p,
  '/m/c/go.mod': 'module example.com/c\ngo 1.19\n',
  '/m/c/x.go': p,
};
const work = '1.24 1.25.3 asynctimerchan,1';

describe('go.mod', () => {
  test('the nearest one upwards governs', () => {
    const loaded = load(files, ['./a/...', './b', './c'], { env: { GOWORK: 'off' } });
    expect(governing(loaded)).toEqual({
      'example.com/a': 'example.com/a 1.20  panicnil,1',
      'example.com/a/sub': 'example.com/a 1.20  panicnil,1',
      'example.com/b': 'example.com/b 1.21 1.22.0',
      'example.com/c': 'example.com/c 1.19 ',
    });
    expect(loaded.packages[1]?.module?.root).toBe('/m/a');
  });

  test('a broken one is told, and what is readable counts', () => {
    const loaded = load({ '/m/go.mod': 'modul m\ngo 1.x\ntoolchain go1.23.1\n', '/m/a/x.go': p });
    expect(told(loaded)).toEqual([
      "warning /m/go.mod: line 2: invalid go version '1.x': must match format 1.23.0",
      'warning /m/go.mod: no module directive',
    ]);
    expect(loaded.packages).toMatchObject([{ importPath: 'a', module: { path: '', toolchain: '1.23.1', root: '/m' } }]);
  });

  test('a directory of that name is none', () => {
    const loaded = load({ '/m/go.mod': 'module m\n', '/m/a/go.mod/x.go': p, '/m/a/x.go': p });
    expect(shown(loaded)).toEqual(['a/x.go', 'a/go.mod/x.go']);
    expect(loaded.packages[0]?.module?.path).toBe('m');
  });
});

describe('go.work', () => {
  test('its lines win for the modules it uses', () => {
    expect(governing(load(files, ['./a', './b', './c']))).toEqual({
      'example.com/a': `example.com/a ${work}`,
      'example.com/b': `example.com/b ${work}`,
      'example.com/c': 'example.com/c 1.19 ',
    });
  });

  test('is found upwards, named by GOWORK, or off', () => {
    expect(governing(load(files, [], { cwd: '/m/a/sub' }))).toEqual({ 'example.com/a/sub': `example.com/a ${work}` });
    const other = { ...files, '/w/go.work': 'use ../m/c\n' };
    expect(governing(load(other, ['./c', './a'], { env: { GOWORK: '/w/go.work' } }))).toEqual({
      'example.com/a': 'example.com/a 1.20  panicnil,1',
      // Without a go line: Go's default.
      'example.com/c': 'example.com/c 1.18 ',
    });
    expect(told(load(other, ['./c'], { env: { GOWORK: '/w/no.work' } }))).toEqual([
      'error /w/no.work: GOWORK names a file that is not there',
    ]);
  });

  test('--workspace: all its modules, and nothing else', () => {
    for (const cwd of ['/m', '/m/c', '/m/a/sub']) {
      const loaded = load(files, [], { cwd, workspace: true });
      expect(told(loaded)).toEqual([]);
      expect(loaded.packages.map((one) => one.importPath)).toEqual(['example.com/a', 'example.com/a/sub', 'example.com/b']);
    }
    expect(shown(load(files, ['./c'], { workspace: true }))).toEqual(['a/x.go', 'a/sub/x.go', 'b/x.go', 'c/x.go']);
  });

  test('--workspace without one, or with a module that is not there', () => {
    const message = '--workspace: no go.work governs this directory (none upwards of it, or GOWORK=off)';
    expect(told(load(files, [], { workspace: true, env: { GOWORK: 'off' } }))).toEqual([`error /m: ${message}`]);
    const lost = load({ ...files, '/m/go.work': 'go 1.24\nuse ./a\nuse ./gone\n' }, [], { workspace: true });
    expect(told(lost)).toEqual(['error /m/gone: used by go.work, but has no go.mod']);
    expect(shown(lost)).toEqual(['a/x.go', 'a/sub/x.go']);
  });

  test('import paths reach all its modules, the longest path first', () => {
    const nested = {
      ...files,
      '/m/go.work': 'go 1.24\nuse ./a\nuse ./b\nuse ./a/n\n',
      '/m/a/n/go.mod': 'module example.com/a/n\n',
      '/m/a/n/x.go': p,
    };
    expect(shown(load(nested, ['example.com/b']))).toEqual(['b/x.go']);
    expect(shown(load(nested, ['example.com/a/n']))).toEqual(['a/n/x.go']);
    expect(shown(load(nested, ['example.com/...']))).toEqual(['a/x.go', 'a/n/x.go', 'a/sub/x.go', 'b/x.go']);
    expect(told(load(nested, ['example.com/c']))).toEqual([
      'error example.com/c: no such file or directory, nor in module example.com/a, example.com/a/n, example.com/b',
    ]);
  });

  test('./... above the modules reads them, and beside them says what would help', () => {
    expect(told(load(files))).toEqual([]);
    expect(shown(load(files))).toEqual(['a/x.go', 'a/sub/x.go', 'b/x.go']);
    expect(told(load({ ...files, '/m/docs/go.txt': '' }, [], { cwd: '/m/docs' }))).toEqual([
      'warning ./...: matches no Go files outside other modules; --workspace reads all modules of the go.work',
    ]);
  });

  test('a broken one is told', () => {
    const loaded = load({ ...files, '/m/go.work': 'go 1.24\nuse\nuse ./a\n' }, ['./a']);
    expect(told(loaded)).toEqual(['warning /m/go.work: line 2: use expects exactly one argument']);
    expect(governing(loaded)).toEqual({ 'example.com/a': 'example.com/a 1.24 ' });
  });
});

describe('without modules', () => {
  const old = { '/m/a/x.go': p, '/gp/src/example.com/y/y.go': p, '/gp2/src/z/z.go': p };

  test('packages by directory, named as shown', () => {
    expect(governing(load(old))).toEqual({ a: undefined });
    expect(governing(load(old, ['.'], { cwd: '/m/a' }))).toEqual({ '.': undefined });
    expect(load(old).packages[0]).not.toHaveProperty('module');
    expect(told(load(old, ['b']))).toEqual(['error b: no such file or directory']);
  });

  test('below GOPATH by their import path', () => {
    const env = { GOPATH: '/gp:/gp2' };
    expect(governing(load(old, ['./...'], { cwd: '/gp/src/example.com', env }))).toEqual({ 'example.com/y': undefined });
    expect(governing(load(old, ['./...'], { cwd: '/gp2', env }))).toEqual({ z: undefined });
    expect(governing(load(old, ['./...'], { cwd: '/gp2' }))).toEqual({ 'src/z': undefined });
  });
});
