/** Which files come for which patterns. Trees are in memory; `/m` is the working directory. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { load, shown, told } from './support.js';

const p = 'package p\n';
const mod = 'module example.com/m\n\ngo 1.22\n';
const tree = {
  '/m/go.mod': mod,
  '/m/main.go': 'package main\n',
  '/m/a/a.go': 'package a\n',
  '/m/a/a_test.go': 'package a\n',
  '/m/a/x_test.go': 'package a_test\n',
  '/m/a/b/b.go': 'package b\n',
  '/m/a/c/b/b.go': 'package b\n',
  '/m/a/testdata/t.go': p,
  '/m/_x/x.go': p,
  '/m/.x/x.go': p,
  '/m/vendor/v/v.go': p,
  '/m/nested/go.mod': 'module example.com/nested\n',
  '/m/nested/n.go': p,
  '/m/a/_skipped.go': p,
  '/m/a/.skipped.go': p,
  '/m/a/win_windows.go': 'package a\n',
};
const a = ['a/a.go', 'a/a_test.go', 'a/x_test.go'];
const all = [...['main.go'], ...a, 'a/b/b.go', 'a/c/b/b.go'];

describe('patterns', () => {
  test('from a folder that is in no module, those of all modules below', () => {
    const repository = {
      '/m/src/go.mod': mod,
      '/m/src/a.go': p,
      '/m/src/b/b.go': p,
      '/m/tools/go.mod': 'module example.com/t\n',
      '/m/tools/t.go': p,
      '/m/testdata/go.mod': 'module example.com/d\n',
      '/m/testdata/d.go': p,
    };
    const loaded = load(repository, ['./...']);
    expect(told(loaded)).toEqual([]);
    expect(shown(loaded)).toEqual(['src/a.go', 'src/b/b.go', 'tools/t.go']);
  });

  test('of a go.work with no module beside it, those that it uses', () => {
    const workspace = {
      '/m/go.work': 'go 1.22\n\nuse (\n\t./app\n\t./lib/core\n)\n',
      '/m/app/go.mod': mod,
      '/m/app/a.go': p,
      '/m/app/nested/go.mod': 'module example.com/n\n',
      '/m/app/nested/n.go': p,
      '/m/lib/core/go.mod': 'module example.com/c\n',
      '/m/lib/core/c.go': p,
      '/m/tools/go.mod': 'module example.com/t\n',
      '/m/tools/t.go': p,
    };
    const loaded = load(workspace, ['./...']);
    expect(told(loaded)).toEqual([]);
    expect(shown(loaded)).toEqual(['app/a.go', 'lib/core/c.go']);
  });

  test.each([
    [[], all],
    [['./...'], all],
    [['...'], all],
    [['.'], ['main.go']],
    [['/m'], ['main.go']],
    [['./'], ['main.go']],
    [['./a'], a],
    [['a'], a],
    [['a/'], a],
    [['a/...'], all.slice(1)],
    [['./a/.../b'], ['a/c/b/b.go']],
    [['./.../b'], ['a/b/b.go', 'a/c/b/b.go']],
    [['./a...'], all.slice(1)],
    [['/m/a/b/...'], ['a/b/b.go']],
    [['/m/a/../a/b'], ['a/b/b.go']],
    [['example.com/m'], ['main.go']],
    [['example.com/m/a'], a],
    [['example.com/m/...'], all],
    [['example.com/m/a/...'], all.slice(1)],
    [['example.com/.../b'], ['a/b/b.go', 'a/c/b/b.go']],
    [['a/testdata'], ['a/testdata/t.go']],
    [['./a/testdata/...'], ['a/testdata/t.go']],
    [['_x'], ['_x/x.go']],
    [['.x'], ['.x/x.go']],
    [['./_x/...'], ['_x/x.go']],
    [['vendor/v'], ['vendor/v/v.go']],
    [['./vendor/...'], ['vendor/v/v.go']],
    [['nested'], ['nested/n.go']],
    [['./nested/...'], ['nested/n.go']],
    [['./a/b', 'a/b', 'example.com/m/a/b', './a/b/...'], ['a/b/b.go']],
  ])('%j', (patterns, expected) => {
    const loaded = load(tree, patterns);
    expect(told(loaded)).toEqual([]);
    expect(shown(loaded).sort()).toEqual([...expected].sort());
  });

  test.each([
    [['a/a.go'], ['a/a.go', '(a/a_test.go)', '(a/x_test.go)']],
    [['a/x_test.go'], ['(a/a.go)', '(a/a_test.go)', 'a/x_test.go']],
    [['a/win_windows.go'], ['(a/a.go)', '(a/a_test.go)', 'a/win_windows.go', '(a/x_test.go)']],
    [['./a/testdata/t.go'], ['a/testdata/t.go']],
    [
      ['_x/x.go', '.x/x.go'],
      ['.x/x.go', '_x/x.go'],
    ],
    [
      ['a/_skipped.go', 'a/b/b.go'],
      ['(a/a.go)', '(a/a_test.go)', 'a/b/b.go', '(a/x_test.go)', 'a/_skipped.go'],
    ],
    [['a/a.go', './a'], a],
    [
      ['a/win_windows.go', './a'],
      [...a, 'a/win_windows.go'],
    ],
  ])('files %j', (patterns, expected) => {
    for (const order of [patterns, [...patterns].reverse()]) {
      const loaded = load(tree, order);
      expect(told(loaded)).toEqual([]);
      expect(shown(loaded).sort()).toEqual([...expected].sort());
    }
  });

  test('from a directory of the module', () => {
    expect(shown(load(tree, ['./...', '../../main.go'], { cwd: '/m/a/b' }))).toEqual(['/m/main.go', 'b.go']);
    expect(shown(load(tree, ['example.com/m/a/c/b'], { cwd: '/m/a/b' }))).toEqual(['/m/a/c/b/b.go']);
  });

  test('an import path comes before a directory of that name, a file before both', () => {
    const files = { '/m/go.mod': 'module m\n', '/m/root.go': p, '/m/m/inner.go': p };
    expect(shown(load(files, ['m']))).toEqual(['root.go']);
    expect(shown(load(files, ['m/inner.go']))).toEqual(['m/inner.go']);
  });

  test('the standard library has no module prefix', () => {
    const files = { '/go/src/go.mod': 'module std\n', '/go/src/fmt/print.go': 'package fmt\n' };
    const loaded = load(files, ['fmt'], { cwd: '/go/src' });
    expect(loaded.packages.map((one) => one.importPath)).toEqual(['fmt']);
    expect(load(files, [], { cwd: '/go/src' }).packages).toEqual(loaded.packages);
  });
});

describe('what comes to nothing is told', () => {
  test.each([
    [['missing'], ['error missing: no such file or directory, nor in module example.com/m']],
    [['./missing'], ['error /m/missing: no such file or directory']],
    [['./missing/...'], ['error /m/missing: no such directory']],
    [['missing/...'], ['error missing/...: no such file or directory, nor in module example.com/m']],
    [['./a.go'], ['error /m/a.go: no such file or directory']],
    [['go.mod'], ['error /m/go.mod: not a Go file']],
    [['example.com/m/missing'], ['error example.com/m/missing: no such file or directory, nor in module example.com/m']],
    [['all'], ['error all: not supported; for the directory of that name write ./all']],
    [['std'], ['error std: not supported; for the directory of that name write ./std']],
    [['cmd'], ['error cmd: not supported; for the directory of that name write ./cmd']],
    [[''], ['error empty pattern']],
    [['*.go'], ['error *.go: globs work on the real disk only']],
    [['./empty'], ['warning /m/empty: holds no Go files']],
    [['./empty/...'], ['warning ./empty/...: matches no Go files']],
    [['./zzz...'], ['warning ./zzz...: matches no Go files']],
    [
      ['./w'],
      [
        'warning /m/w: holds no Go files for linux/amd64; left out: ' +
          'a_windows.go (its name), b.go (//go:build ignore), c.go (// +build windows) and 1 more',
      ],
    ],
    [['./w/x/...'], ['warning ./w/x/...: matches no Go files for linux/amd64; left out: w/x/a_js.go (its name)']],
  ])('%j', (patterns, expected) => {
    const files = {
      ...tree,
      '/m/empty/README.md': '',
      '/m/w/a_windows.go': p,
      '/m/w/b.go': '//go:build ignore\n\npackage p\n',
      '/m/w/c.go': '// +build windows\n\npackage p\n',
      '/m/w/d.go': 'package documentation\n',
      '/m/w/x/a_js.go': p,
    };
    const loaded = load(files, patterns);
    expect(loaded.packages).toEqual([]);
    expect(told(loaded)).toEqual(expected);
    // The rest goes on.
    expect(shown(load(files, [...patterns, './a/b']))).toEqual(['a/b/b.go']);
  });

  test('./... where there is no Go', () => {
    expect(told(load({ '/m/x': '' }))).toEqual(['warning ./...: matches no Go files']);
  });

  test('tests that are off', () => {
    const files = { '/m/a_test.go': p };
    expect(told(load(files, ['.'], { tests: false }))).toEqual([
      'warning /m: holds no Go files for linux/amd64; left out: a_test.go (tests are off)',
    ]);
    expect(shown(load(files, ['a_test.go'], { tests: false }))).toEqual(['a_test.go']);
    expect(shown(load(tree, ['./a'], { tests: false }))).toEqual(['a/a.go']);
  });

  test('an unknown platform', () => {
    expect(told(load(tree, [], { goos: 'lnux', goarch: 'x86' }))).toEqual(['error unknown GOARCH x86', 'error unknown GOOS lnux']);
  });
});

describe('go.mod ignore', () => {
  const files = {
    '/m/a.go': p,
    '/m/web/x/a.go': p,
    '/m/pkg/web/a.go': p,
    '/m/node_modules/a.go': p,
    '/m/pkg/node_modules/x/a.go': p,
    '/m/webs/a.go': p,
    '/m/deep/er/b/a.go': p,
  };

  test.each([
    ['ignore ./web', ['a.go', 'deep/er/b/a.go', 'node_modules/a.go', 'pkg/node_modules/x/a.go', 'pkg/web/a.go', 'webs/a.go']],
    ['ignore web', ['a.go', 'deep/er/b/a.go', 'node_modules/a.go', 'pkg/node_modules/x/a.go', 'webs/a.go']],
    ['ignore (\nnode_modules\n./web/\nwebs\n)', ['a.go', 'deep/er/b/a.go', 'pkg/web/a.go']],
    ['ignore er/b\nignore node_modules/x', ['a.go', 'node_modules/a.go', 'pkg/web/a.go', 'web/x/a.go', 'webs/a.go']],
  ])('%s', (lines, expected) => {
    const loaded = load({ ...files, '/m/go.mod': `module example.com/m\n${lines}\n` });
    expect(shown(loaded)).toEqual(expected);
  });

  test('counts from the module, wherever the walk begins, but not against a directory asked for', () => {
    const all = { ...files, '/m/go.mod': 'module m\nignore ./pkg/web\nignore node_modules\n' };
    expect(shown(load(all, ['./...'], { cwd: '/m/pkg' }))).toEqual([]);
    expect(shown(load(all, ['./pkg/web', './node_modules/...', 'pkg/node_modules/x']))).toEqual([
      'node_modules/a.go',
      'pkg/node_modules/x/a.go',
      'pkg/web/a.go',
    ]);
  });
});

describe('packages', () => {
  test('by directory and clause, external tests by themselves', () => {
    const loaded = load(tree, ['./a']);
    expect(loaded.packages.map(({ name, importPath, dir }) => [name, importPath, dir])).toEqual([
      ['a', 'example.com/m/a', '/m/a'],
      ['a_test', 'example.com/m/a_test', '/m/a'],
    ]);
    expect(loaded.packages[0]?.files.map(({ path, isTest, packageName }) => [path, isTest, packageName])).toEqual([
      ['/m/a/a.go', false, 'a'],
      ['/m/a/a_test.go', true, 'a'],
    ]);
  });

  test('a file without a readable clause joins the others', () => {
    const files = {
      '/m/a.go': 'pakage q',
      '/m/b.go': p,
      '/m/c_test.go': 'package p_test\n',
      '/m/d_test.go': 'package p_test\n',
      '/m/e_test.go': '',
    };
    const grouped = load(files, ['.']).packages.map(({ name, files: members }) => [name, members.map((file) => file.display)]);
    expect(grouped).toEqual([
      ['p', ['a.go', 'b.go']],
      ['p_test', ['c_test.go', 'd_test.go', 'e_test.go']],
    ]);
    expect(load({ '/m/a.go': '' }, ['.']).packages).toMatchObject([{ name: '', files: [{ packageName: '', display: 'a.go' }] }]);
  });

  test('bytes are as on disk, heads are read', () => {
    const text = '\uFEFF// Code generated by x. DO NOT EDIT.\r\n\r\n//go:debug panicnil=1\r\npackage main\r\n\0\xff';
    const [one] = load({ '/m/a.go': text }, ['a.go']).packages;
    expect(one?.files).toEqual([
      {
        path: '/m/a.go',
        display: 'a.go',
        bytes: new TextEncoder().encode(text),
        packageName: 'main',
        isTest: false,
        isGenerated: true,
        selected: true,
        godebug: new Map([['panicnil', '1']]),
      },
    ]);
  });

  test('order is that of bytes', () => {
    const files = {
      '/m/b.go': p,
      '/m/B.go': p,
      '/m/\u00e9.go': p,
      '/m/\u{1F600}.go': p,
      '/m/\uFF5E.go': p,
      '/m/a/x.go': p,
      '/m/a-b/x.go': p,
      '/m/A/x.go': p,
    };
    expect(shown(load(files))).toEqual(['B.go', 'b.go', '\u00e9.go', '\uFF5E.go', '\u{1F600}.go', 'A/x.go', 'a/x.go', 'a-b/x.go']);
  });

  test('are the same for any order of patterns and listings', () => {
    const patterns = ['./...', 'a/a.go', 'a/win_windows.go', './a/testdata', 'nested', 'missing', './empty', 'example.com/m/a/b'];
    const expected = load(tree, patterns);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(patterns, { minLength: patterns.length }),
        fc.shuffledSubarray(Object.entries(tree), { minLength: Object.keys(tree).length }),
        (order, entries) => {
          expect(load(Object.fromEntries(entries), order)).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
  });
});
