/** Which modules a run holds whole: of the others there may be code that nobody has seen. */
import { expect, test } from 'vitest';
import { load } from './support.js';

const files = {
  '/m/go.mod': 'module example.com/m\n\ngo 1.22\n',
  '/m/main.go': 'package main\n',
  '/m/a/a.go': 'package a\n',
  '/m/nested/go.mod': 'module example.com/nested\n\ngo 1.22\n',
  '/m/nested/n.go': 'package nested\n',
  '/m/nested/b/b.go': 'package b\n',
  '/loose/x/x.go': 'package x\n',
};

test.each<readonly [patterns: string, whole: readonly string[], cwd: string]>([
  ['', ['/m'], '/m'],
  ['./...', ['/m'], '/m'],
  ['...', ['/m'], '/m'],
  ['example.com/m/...', ['/m'], '/m'],
  ['example.com/...', ['/m'], '/m'],
  // A walk stops at the nested go.mod; one package of it is not all of it.
  ['./... ./nested/b', ['/m'], '/m'],
  ['./... ./nested/...', ['/m', '/m/nested'], '/m'],
  ['./nested/...', ['/m/nested'], '/m'],
  ['../m/...', ['/m'], '/m'],
  ['./a/...', [], '/m'],
  ['example.com/m/a/...', [], '/m'],
  ['./a...', [], '/m'],
  ['.', [], '/m'],
  ['. ./a', [], '/m'],
  ['main.go', [], '/m'],
  ['../...', ['/m'], '/m/a'],
  ['./...', [], '/m/a'],
  // Outside any module each directory that the walk came to.
  ['./...', ['/loose/x'], '/loose'],
  ['./x', [], '/loose'],
])('%s is all of %j', (patterns, whole, cwd) => {
  const asked = patterns === '' ? [] : patterns.split(' ');
  expect([...load(files, asked, { cwd }).whole].sort()).toEqual(whole);
});

test('--workspace holds all modules of the go.work', () => {
  const work = { ...files, '/m/go.work': 'go 1.22\n\nuse (\n\t.\n\t./nested\n)\n' };
  expect([...load(work, [], { workspace: true }).whole].sort()).toEqual(['/m', '/m/nested']);
});
