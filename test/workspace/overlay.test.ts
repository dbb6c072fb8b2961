import { expect, test } from 'vitest';
import { load, shown, told } from './support.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = { '/m/go.mod': 'module m\n', '/m/a/a.go': 'package old\n', '/m/a/b.go': 'package a\n' };

test('replaces and adds files', () => {
  const overlay = new Map([
    ['/m/a/a.go', bytes('package a // new\n')],
    ['/m/a/c.go', bytes('package a\n')],
    ['/m/new/deep/d.go', bytes('package d\n')],
  ]);
  const loaded = load(files, [], { overlay });
  expect(told(loaded)).toEqual([]);
  expect(shown(loaded)).toEqual(['a/a.go', 'a/b.go', 'a/c.go', 'new/deep/d.go']);
  expect(new TextDecoder().decode(loaded.packages[0]?.files[0]?.bytes)).toBe('package a // new\n');
  expect(shown(load(files, ['a/c.go'], { overlay }))).toEqual(['(a/a.go)', '(a/b.go)', 'a/c.go']);
  expect(shown(load(files, ['./new/...', './new/deep', 'new/deep/d.go'], { overlay }))).toEqual(['new/deep/d.go']);
});

test('counts for go.mod too', () => {
  const overlay = new Map([['/m/a/go.mod', bytes('module example.com/n\n')]]);
  expect(load(files, ['./a'], { overlay }).packages.map((one) => one.importPath)).toEqual(['example.com/n', 'example.com/n']);
  expect(shown(load(files, [], { overlay }))).toEqual([]);
});

test('a directory may be named by way of a link', () => {
  const memory = { links: { '/n': '/m' } };
  const overlay = new Map([['/n/a/a.go', bytes('package a\n')]]);
  expect(load(files, ['./a'], { overlay, memory }).packages.map((one) => one.name)).toEqual(['a']);
  expect(
    load(files, ['./a'], { overlay: new Map([['/m/a/a.go', bytes('package a\n')]]), memory, cwd: '/n' }).packages.map((one) => one.name),
  ).toEqual(['a']);
});

test('stands in for a file that cannot be read', () => {
  const overlay = new Map([['/m/a/a.go', bytes('package a\n')]]);
  expect(told(load(files, [], { overlay, memory: { unreadable: ['/m/a/a.go'] } }))).toEqual([]);
});
