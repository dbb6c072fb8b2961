import { expect, test } from 'vitest';
import { unknownImports } from '../../src/program/typing/index.js';
import { Dependencies } from '../../src/workspace/dependencies.js';
import { loadWorkspace, memoryFileSystem } from '../../src/workspace/index.js';
import { newer, parseRequirements } from '../../src/workspace/requirements.js';
import { entries, snippetProgram, textOf } from '../go/types/support.js';

/** Directory of the package that an import path means in the module at `/m`; undefined where it is nowhere. */
function found(files: Record<string, string>, path: string, env: Record<string, string> = { GOMODCACHE: '/cache' }): string | undefined {
  const fs = memoryFileSystem({ '/m/go.mod': 'module example.com/m\n\ngo 1.22\n', '/m/m.go': 'package m\n', ...files });
  const overlay = new Map<string, Uint8Array>();
  const options = { cwd: '/m', patterns: ['.'], fs, env, tags: [], tests: true, workspace: false, overlay };
  const [from] = loadWorkspace(options).packages;
  if (from === undefined) throw new Error('no package');
  const pkg = new Dependencies(options).read(path, from);
  expect(pkg === undefined || pkg.importPath === path).toBe(true);
  return pkg?.dir;
}

const requires = (lines: string): Record<string, string> => ({ '/m/go.mod': `module example.com/m\n\ngo 1.22\n\n${lines}\n` });

test('the module cache, with capitals escaped and a version of the requirement', () => {
  const cached = {
    '/cache/github.com/!big/!name@v1.2.3/sub/x.go': 'package sub\n',
    '/cache/github.com/!big/!name@v1.2.4/sub/x.go': 'package sub\n',
  };
  const files = { ...requires('require github.com/Big/Name v1.2.3 // indirect'), ...cached };
  expect(found(files, 'github.com/Big/Name/sub')).toBe('/cache/github.com/!big/!name@v1.2.3/sub');
  expect(found(files, 'github.com/Big/Name/other')).toBeUndefined();
  expect(found(cached, 'github.com/Big/Name/sub')).toBeUndefined();
});

test.each([
  [{ GOMODCACHE: '/c' }, '/c'],
  [{ GOPATH: '/p:/q', HOME: '/h' }, '/p/pkg/mod'],
  [{ HOME: '/h' }, '/h/go/pkg/mod'],
])('the cache of %j', (env, root) => {
  expect(found({ ...requires('require a.b/c v1.0.0'), [`${root}/a.b/c@v1.0.0/c.go`]: 'package c\n' }, 'a.b/c', env)).toBe(
    `${root}/a.b/c@v1.0.0`,
  );
});

test('of several modules the one with the longest path that has the package', () => {
  const files = {
    ...requires('require (\n\ta.b/c v1.0.0\n\ta.b/c/d v0.5.0\n)'),
    '/cache/a.b/c@v1.0.0/d/e/e.go': 'package e\n',
    '/cache/a.b/c@v1.0.0/d/f/f.go': 'package f\n',
    '/cache/a.b/c/d@v0.5.0/e/e.go': 'package e\n',
  };
  expect(found(files, 'a.b/c/d/e')).toBe('/cache/a.b/c/d@v0.5.0/e');
  expect(found(files, 'a.b/c/d/f')).toBe('/cache/a.b/c@v1.0.0/d/f');
});

test('replace by a directory, by a module, for one version only', () => {
  const cached = { '/cache/a.b/c@v1.0.0/c.go': 'package c\n', '/cache/x.y/z@v2.0.0/z.go': 'package c\n', '/local/c.go': 'package c\n' };
  const of = (line: string): string | undefined => found({ ...requires(`require a.b/c v1.0.0\n${line}`), ...cached }, 'a.b/c');
  expect(of('')).toBe('/cache/a.b/c@v1.0.0');
  expect(of('replace a.b/c => ../local')).toBe('/local');
  expect(of('replace a.b/c v1.0.0 => x.y/z v2.0.0')).toBe('/cache/x.y/z@v2.0.0');
  expect(of('replace a.b/c v1.5.0 => ../local')).toBe('/cache/a.b/c@v1.0.0');
});

test('vendor comes before the cache, where Go would use it', () => {
  const files = {
    ...requires('require a.b/c v1.0.0'),
    '/cache/a.b/c@v1.0.0/c.go': 'package c\n',
    '/m/vendor/a.b/c/c.go': 'package c\n',
  };
  expect(found(files, 'a.b/c')).toBe('/cache/a.b/c@v1.0.0');
  expect(found({ ...files, '/m/vendor/modules.txt': '# a.b/c v1.0.0\n' }, 'a.b/c')).toBe('/m/vendor/a.b/c');
});

test('packages of the own module that were not asked for, and modules of the go.work', () => {
  expect(found({ '/m/sub/s.go': 'package s\n' }, 'example.com/m/sub')).toBe('/m/sub');
  const work = { '/go.work': 'go 1.22\n\nuse (\n\t./m\n\t./n\n)\n', '/n/go.mod': 'module example.com/n\n', '/n/p/p.go': 'package p\n' };
  expect(found(work, 'example.com/n/p')).toBe('/n/p');
  expect(found({ ...work, '/go.work': 'go 1.22\n\nuse ./n\n' }, 'example.com/n/p')).toBeUndefined();
});

test('an old go.mod names not all: go.sum fills in', () => {
  const sum = 'a.b/c v1.0.0 h1:x=\na.b/c v1.1.0/go.mod h1:y=\n';
  const files = { '/m/go.sum': sum, '/cache/a.b/c@v1.0.0/c.go': 'package c\n' };
  expect(found({ ...files, '/m/go.mod': 'module example.com/m\n\ngo 1.16\n' }, 'a.b/c')).toBe('/cache/a.b/c@v1.0.0');
  expect(found(files, 'a.b/c')).toBeUndefined();
});

test('no path leads out of the directories that are searched', () => {
  const files = { ...requires('require a.b/c v1.0.0'), '/cache/secret/s.go': 'package s\n', '/m/x/x.go': 'package x\n' };
  for (const path of ['a.b/c/../../secret', './x', '/cache/secret', 'a.b//c', '..', '', 'C:\\x'])
    expect(found(files, path), path).toBeUndefined();
});

test('test files and other packages of a directory are not what is imported', () => {
  const files = {
    ...requires('require a.b/c v1.0.0'),
    '/cache/a.b/c@v1.0.0/c.go': 'package c\n',
    '/cache/a.b/c@v1.0.0/c_test.go': 'package c_test\n',
    '/cache/a.b/c@v1.0.0/gen.go': '//go:build ignore\n\npackage main\n',
    '/cache/a.b/c@v1.0.0/c_windows.go': 'package c\n',
  };
  expect(found(files, 'a.b/c')).toBe('/cache/a.b/c@v1.0.0');
});

test('versions by semantic versioning', () => {
  expect(newer('v1.9.0', 'v1.10.0')).toBe('v1.10.0');
  expect(newer('v1.0.0', 'v1.0.0-rc.1')).toBe('v1.0.0');
  expect(newer('v1.0.0-rc.9', 'v1.0.0-rc.10')).toBe('v1.0.0-rc.10');
  expect(newer('v0.0.0-20260101000000-aaaaaaaaaaaa', 'v0.0.0-20250101000000-bbbbbbbbbbbb')).toBe('v0.0.0-20260101000000-aaaaaaaaaaaa');
  expect(newer(undefined, 'v1.0.0')).toBe('v1.0.0');
});

test('require and replace in all their forms', () => {
  const { require, replace } = parseRequirements(
    'module m\nrequire a.b/c v1.0.0 // indirect\nrequire (\n\t"d.e/f" v2.0.0+incompatible\n)\nreplace (\n\ta.b/c => ./x\n\td.e/f v2.0.0+incompatible => g.h/i v3.0.0\n)\nexclude a.b/c v0.9.0\n',
  );
  expect([...require]).toEqual([
    ['a.b/c', 'v1.0.0'],
    ['d.e/f', 'v2.0.0+incompatible'],
  ]);
  expect(replace).toEqual([
    { path: 'a.b/c', target: './x' },
    { path: 'd.e/f', version: 'v2.0.0+incompatible', target: 'g.h/i', targetVersion: 'v3.0.0' },
  ]);
});

test('types of another module, its real package name, and what is absent', async () => {
  const program = await snippetProgram({
    '/m/go.mod': 'module example.com/m\n\ngo 1.26\n\nrequire (\n\ta.b/go-odd v1.0.0\n\tgone.org/x v1.0.0\n)\n',
    'a.go': `package m

import (
	"a.b/go-odd"
	"gone.org/x"
	"net/http"
)

var (
	a = strange.New()
	b map[string]x.T
	c = x.New()
	d http.Header
	e *x.T
)
`,
    '/cache/a.b/go-odd@v1.0.0/odd.go':
      'package strange\n\nimport "a.b/go-odd/in"\n\ntype M map[string]in.N\n\nfunc New() M { return nil }\n',
    '/cache/a.b/go-odd@v1.0.0/in/in.go': 'package in\n\ntype N [3]int16\n',
  });
  const types = [...entries(program)].map(({ type }) => textOf(type, 'amd64'));
  expect(types).toEqual(['a.b/go-odd.M', 'map[string]gone.org/x.T', '?', 'net/http.Header', '*gone.org/x.T']);
  expect(unknownImports(program)).toEqual(['gone.org/x']);
  const [a] = entries(program);
  expect(a?.type.kind === 'named' && textOf(a.type.declaration.right, 'amd64')).toBe('map[string]a.b/go-odd/in.N');
});
