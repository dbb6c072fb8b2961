/** The whole layer with Windows paths, on any host. */
import { expect, test } from 'vitest';
import { load, shown, told } from './support.js';

const files = {
  'C:\\m\\go.mod': 'module example.com/m\r\nignore ./web/x\r\n',
  'C:\\m\\main.go': 'package main\r\n',
  'C:\\m\\a\\b\\b.go': 'package b\r\n',
  'C:\\m\\web\\x\\x.go': 'package x\r\n',
  'C:\\m\\testdata\\t.go': 'package t\r\n',
  'D:\\e\\e.go': 'package e\r\n',
};

test.each([
  [['./...'], ['main.go', 'a/b/b.go']],
  [['.\\...'], ['main.go', 'a/b/b.go']],
  [['a\\...'], ['a/b/b.go']],
  [['a\\b'], ['a/b/b.go']],
  [['a\\b\\b.go'], ['a/b/b.go']],
  [['C:\\m\\a\\...'], ['a/b/b.go']],
  [['C:/m/a/b'], ['a/b/b.go']],
  [['D:\\...'], ['D:/e/e.go']],
  [['D:\\e'], ['D:/e/e.go']],
  [['example.com/m/a/b'], ['a/b/b.go']],
  [['testdata'], ['testdata/t.go']],
  [['.\\web\\x'], ['web/x/x.go']],
])('%j', (patterns, expected) => {
  const loaded = load(files, patterns, { cwd: 'C:\\m', memory: { paths: 'win32' } });
  expect(told(loaded)).toEqual([]);
  expect(shown(loaded)).toEqual(expected);
});

test('paths are the host’s, import paths and what is shown have /', () => {
  const [one] = load(files, ['a/b'], { cwd: 'C:\\m', memory: { paths: 'win32' } }).packages;
  expect(one).toMatchObject({
    dir: 'C:\\m\\a\\b',
    importPath: 'example.com/m/a/b',
    module: { root: 'C:\\m' },
    files: [{ path: 'C:\\m\\a\\b\\b.go', display: 'a/b/b.go' }],
  });
});

test('overlay', () => {
  const overlay = new Map([['C:\\m\\n\\n.go', new TextEncoder().encode('package n\n')]]);
  expect(shown(load(files, ['./n'], { cwd: 'C:\\m', memory: { paths: 'win32' }, overlay }))).toEqual(['n/n.go']);
});
