/** The real disk: links, permissions, globs; and `go list` as the judge of patterns. */
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES } from '../../src/workspace/limits.js';
import { mustRun, temporaryFolder } from '../harness/tools.js';
import { go, lacksGo, loadDisk, shown, told } from './support.js';

const root = process.getuid?.() === 0;

function write(dir: string, files: Readonly<Record<string, string>>): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), content);
  }
  return dir;
}

const tree = {
  'go.mod': 'module example.com/m\n\ngo 1.25\n\nignore ./web\nignore node_modules\n',
  'main.go': 'package main\n\nfunc main() {}\n',
  'a/a.go': 'package a\n',
  'a/a_test.go': 'package a\n',
  'a/b/b.go': 'package b\n',
  'a/c/b/b.go': 'package b\n',
  'ab/ab.go': 'package ab\n',
  'a/testdata/t.go': 'package t\n',
  'a/_x/x.go': 'package x\n',
  'a/.x/x.go': 'package x\n',
  'nested/go.mod': 'module example.com/nested\n',
  'nested/n.go': 'package n\n',
  'web/w.go': 'package w\n',
  'a/web/w.go': 'package w\n',
  'a/node_modules/x/x.go': 'package x\n',
  'x/vendor/v.go': 'package vendor\n',
  'x/vendor/y/y.go': 'package y\n',
  'only/w_windows.go': 'package only\n',
};

describe.skipIf(lacksGo)('patterns, as go list reads them', () => {
  const patterns = ['./...', './a/...', './a...', './a/.../b', './.../b', '.', './a', 'example.com/m', 'example.com/m/...'];
  const more = ['example.com/m/a...', 'example.com/.../b', './x/...', './x/vendor', './web/../a', 'example.com/m/a/.../b'];

  test.each([...patterns, ...more])('%s', (pattern) => {
    const dir = write(temporaryFolder(), tree);
    symlinkSync('a', path.join(dir, 'link'));
    const expected = go(['list', '-f', '{{.Dir}}', pattern], dir).trim().split('\n');
    const loaded = loadDisk(dir, [pattern]);
    expect(told(loaded)).toEqual([]);
    expect([...new Set(loaded.packages.map((one) => one.dir))].sort()).toEqual(expected.sort());
  });
});

describe('globs', () => {
  test.each([
    [['**/*.go'], ['a/a.go', 'a/a_test.go', 'a/b/b.go', 'a/c/b/b.go', 'ab/ab.go', 'main.go', 'only/w_windows.go']],
    [['a/*.go'], ['a/a.go', 'a/a_test.go']],
    [['a/*_test.go'], ['(a/a.go)', 'a/a_test.go']],
    [['{a,ab}'], ['a/a.go', 'a/a_test.go', 'ab/ab.go']],
    [['{a,ab}/...'], ['a/a.go', 'a/a_test.go', 'a/b/b.go', 'a/c/b/b.go', 'ab/ab.go', 'a/web/w.go']],
    [['a?/*.go'], ['ab/ab.go']],
    [['?b/*.go'], ['ab/ab.go']],
    [['a/b/?.go'], ['a/b/b.go']],
    [['a/?/?.go'], ['a/b/b.go']],
    [['a/c/[?b]/*.go'], ['a/c/b/b.go']],
    [['?(ab)/*.go'], ['ab/ab.go']],
    [['./[a]/b'], ['a/b/b.go']],
  ])('%j', (patterns, expected) => {
    const loaded = loadDisk(write(temporaryFolder(), tree), patterns);
    expect(told(loaded)).toEqual([]);
    expect(shown(loaded)).toEqual(expect.arrayContaining(expected));
    if (patterns[0] !== '**/*.go') expect(shown(loaded).length).toBe(expected.length);
  });

  test('links that lead nowhere are told, pipes are not waited for', () => {
    const dir = write(temporaryFolder(), { 'a.go': 'package a\n' });
    symlinkSync('gone', path.join(dir, 'b.go'));
    mustRun('mkfifo', [path.join(dir, 'c.go')]);
    const loaded = loadDisk(dir, ['*.go']);
    expect(shown(loaded)).toEqual(['a.go']);
    expect(told(loaded)).toEqual([`error ${dir}/b.go: cannot be read: no such file or directory`]);
    expect(told(loadDisk(dir, ['c.go', '.']))).toContain(`error ${dir}/c.go: not a Go file`);
  });

  test('that match nothing, and names that only look like one', () => {
    const dir = write(temporaryFolder(), { 'go.mod': 'module m\n', '[id]/a.go': 'package a\n' });
    expect(told(loadDisk(dir, ['nope/*.go']))).toEqual(['warning nope/*.go: matches no Go files']);
    expect(shown(loadDisk(dir, ['[id]/a.go']))).toEqual(['[id]/a.go']);
    expect(shown(loadDisk(dir, ['./[id]']))).toEqual(['[id]/a.go']);
  });
});

describe('links and permissions', () => {
  test('links in circles end', () => {
    const dir = write(temporaryFolder(), { 'go.mod': 'module m\n', 'a/a.go': 'package a\n' });
    symlinkSync('..', path.join(dir, 'a', 'up'));
    symlinkSync('loop', path.join(dir, 'loop'));
    symlinkSync('loop.go', path.join(dir, 'a', 'loop.go'));
    const loaded = loadDisk(dir, ['./...', './a/up/a', './loop']);
    expect(shown(loaded)).toEqual(['a/a.go']);
    expect(told(loaded)).toEqual([
      `error ${dir}/a/loop.go: cannot be read: too many levels of symbolic links`,
      `error ${dir}/loop: cannot be read: too many levels of symbolic links`,
    ]);
  });

  test('what may not be read is told', () => {
    const parent = temporaryFolder();
    const dir = write(path.join(parent, 'm'), {
      'go.mod': 'module m\n',
      'a/a.go': 'package a\n',
      'a/b.go': 'package a\n',
      'c/c.go': 'package c\n',
    });
    chmodSync(path.join(dir, 'a/b.go'), 0);
    chmodSync(path.join(dir, 'c'), 0);
    // Nothing is forbidden to root: it looks as nobody.
    if (root) for (const folder of [parent, dir]) chmodSync(folder, 0o755);
    if (root) process.seteuid?.(65534);
    const loaded = loadDisk(dir, []);
    if (root) process.seteuid?.(0);
    chmodSync(path.join(dir, 'c'), 0o700);
    expect(shown(loaded)).toEqual(['a/a.go']);
    expect(told(loaded)).toEqual([
      `error ${dir}/a/b.go: cannot be read: permission denied`,
      `error ${dir}/c: cannot be read: permission denied`,
    ]);
  });

  test('a huge file is not read', () => {
    const dir = write(temporaryFolder(), { 'a.go': 'package a\n', 'b.go': 'package a\n', 'c.go': '' });
    truncateSync(path.join(dir, 'b.go'), MAX_FILE_BYTES + 1);
    const loaded = loadDisk(dir, []);
    expect(shown(loaded)).toEqual(['a.go', 'c.go']);
    expect(told(loaded)).toEqual([`warning ${dir}/b.go: not read: larger than 32 MiB`]);
  });
});
