/** `--new-from-rev`, `--new-from-merge-base` and `--staged` on real repositories. */
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lacks, mustRun, temporaryFolder } from '../harness/tools.js';
import { leaking, Scratch, tickers } from './repository.js';
import { run } from './world.js';

const module = 'module example.com/poll\n\ngo 1.22\n';

function scratch(): Scratch {
  const repository = new Scratch();
  repository.write('go.mod', module);
  return repository;
}

describe.skipIf(lacks('git', '--version'))('only what is new', () => {
  test('since a revision: committed, changed, untracked', async () => {
    const repository = scratch();
    repository.write('poll.go', leaking('old'));
    repository.write('other.go', leaking('other'));
    const base = repository.commit();
    repository.write('poll.go', leaking('committed', 'old'));
    repository.commit();
    repository.write('poll.go', leaking('committed', 'old', 'edited'));
    repository.write('sub/new.go', leaking('untracked'));
    expect(tickers(await repository.lint([]))).toHaveLength(5);
    const since = await repository.lint(['--new-from-rev', base]);
    expect(tickers(since)).toEqual(['poll.go: committed', 'poll.go: edited', 'sub/new.go: untracked']);
    expect(since.code).toBe(1);
    expect(tickers(await repository.lint(['--new-from-rev=HEAD']))).toEqual(['poll.go: edited', 'sub/new.go: untracked']);
    expect(tickers(await repository.lint(['--new-from-rev', ':/change']))).toEqual(['poll.go: edited', 'sub/new.go: untracked']);
    // From a folder of the repository, where paths are shown as seen from there.
    const below = { cwd: join(repository.dir, 'sub') };
    expect(tickers(await repository.lint(['--new-from-rev', 'HEAD', '../...'], below))).toHaveLength(2);
    expect(tickers(await repository.lint(['--new-from-rev', 'HEAD'], below))).toEqual(['new.go: untracked']);
  });

  test('nothing new is exit code 0', async () => {
    const repository = scratch();
    repository.write('poll.go', leaking('old'));
    repository.commit();
    expect(await repository.lint(['--new-from-rev', 'HEAD'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  test('since the histories parted', async () => {
    const repository = scratch();
    repository.write('poll.go', leaking('old'));
    repository.commit();
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.write('topic.go', leaking('topic'));
    repository.commit();
    repository.git('checkout', '--quiet', 'main');
    repository.write('poll.go', leaking());
    repository.commit();
    repository.git('checkout', '--quiet', 'topic');
    expect(tickers(await repository.lint(['--new-from-rev', 'main']))).toEqual(['poll.go: old', 'topic.go: topic']);
    expect(tickers(await repository.lint(['--new-from-merge-base', 'main']))).toEqual(['topic.go: topic']);
  });

  test('staged: what the next commit brings, wherever it stands in the file by now', async () => {
    const repository = scratch();
    repository.write('poll.go', leaking('staged'));
    repository.git('add', '--all');
    // Before the first commit everything staged is new.
    expect(tickers(await repository.lint(['--staged']))).toEqual(['poll.go: staged']);
    repository.commit();
    repository.write('poll.go', leaking('staged', 'second'));
    repository.git('add', '--all');
    repository.write('poll.go', leaking('unstaged', 'staged', 'second'));
    repository.write('untracked.go', leaking('untracked'));
    repository.write('intended.go', leaking('intended'));
    repository.git('add', '--intent-to-add', 'intended.go');
    expect(tickers(await repository.lint(['--staged']))).toEqual(['poll.go: second']);
  });

  test('a related place that is new makes the finding new', async () => {
    const repository = scratch();
    const code = (early: string) =>
      `package poll\n\nimport "time"\n\nfunc poll(done bool) {\n\tt := time.NewTicker(time.Second)\n${early}\t<-t.C\n\tt.Stop()\n}\n`;
    repository.write('poll.go', code(''));
    repository.commit();
    expect(await repository.lint([])).toMatchObject({ code: 0 });
    repository.write('poll.go', code('\tif done {\n\t\treturn\n\t}\n'));
    const { stdout, code: exit } = await repository.lint(['--new-from-rev', 'HEAD']);
    expect(stdout).toMatch(/^poll\.go:6:\d+: warning: .*\(ticker-without-stop\)$/m);
    expect(exit).toBe(1);
  });

  test('a new goroutine makes the finding of an old access new', async () => {
    const repository = scratch();
    const code = (start: string) => `package hits

import "sync"

var (
	mu   sync.Mutex
	hits = map[string]int{}
)

func add(name string) {
	count(name)
}

func count(name string) {
	hits[name]++
}

func Get(name string) int {
	mu.Lock()
	defer mu.Unlock()
	return hits[name]
}

func Reset(name string) {
	mu.Lock()
	defer mu.Unlock()
	delete(hits, name)
}
${start}`;
    repository.write('hits.go', code(''));
    repository.commit();
    repository.write('hits.go', code('\nfunc Start() {\n\tgo add("start")\n}\n'));
    const { stdout } = await repository.lint(['--new-from-rev', 'HEAD']);
    expect(stdout).toMatch(/^hits\.go:15:\d+: error: map hits is written without mu/m);
    repository.commit();
    expect(await repository.lint(['--new-from-rev', 'HEAD'])).toMatchObject({ code: 0 });
  });

  test('a renamed file is the old one, staged or not', async () => {
    const repository = scratch();
    repository.write('before.go', leaking('one', 'two', 'three'));
    repository.write('unlike.go', 'package poll\n');
    repository.commit();
    mkdirSync(join(repository.dir, 'moved'));
    renameSync(join(repository.dir, 'before.go'), join(repository.dir, 'moved/after.go'));
    renameSync(join(repository.dir, 'unlike.go'), join(repository.dir, 'moved/unlike.go'));
    repository.write('moved/after.go', leaking('one', 'two', 'added', 'three'));
    expect(tickers(await repository.lint(['--new-from-rev', 'HEAD']))).toEqual(['moved/after.go: added']);
    repository.git('add', '--all');
    expect(tickers(await repository.lint(['--staged']))).toEqual(['moved/after.go: added']);
    // Not while the old one is still there.
    repository.write('before.go', leaking('one', 'two', 'three'));
    expect(tickers(await repository.lint(['--new-from-rev', 'HEAD', './moved']))).toHaveLength(4);
  });

  test('line ends do not make lines new', async () => {
    const repository = scratch();
    repository.write('poll.go', leaking('old'));
    repository.commit();
    repository.write('poll.go', leaking('old', 'added').replaceAll('\n', '\r\n'));
    expect(tickers(await repository.lint(['--new-from-rev', 'HEAD']))).toEqual(['poll.go: added']);
  });

  const odd = [
    'with space.go',
    'größe 😀.go',
    '-dash.go',
    'a"quote.go',
    ...(process.platform === 'win32' ? [] : ['new\nline.go', 'tab\t.go']),
  ];
  test.each(odd)('the file name %j', async (name) => {
    const repository = scratch();
    repository.write(`pkg ü/${name}`, leaking('old'));
    repository.commit();
    repository.write(`pkg ü/${name}`, leaking('old', 'added'));
    const outcome = await repository.lint(['--new-from-rev', 'HEAD', './...']);
    expect(tickers(outcome)).toHaveLength(1);
    expect(outcome.stdout).toContain('addedTicker');
  });

  test('through a link to the repository', async () => {
    const repository = scratch();
    repository.write('poll.go', leaking('old'));
    repository.commit();
    repository.write('poll.go', leaking('old', 'added'));
    const link = join(temporaryFolder(), 'link');
    symlinkSync(repository.dir, link, 'junction');
    expect(tickers(await repository.lint(['--new-from-rev', 'HEAD'], { cwd: link }))).toEqual(['poll.go: added']);
  });

  test('with text from standard input', async () => {
    const repository = scratch();
    repository.write('poll.go', leaking('old'));
    repository.commit();
    const stdin = leaking('typed', 'old');
    expect(tickers(await repository.lint(['--new-from-rev', 'HEAD', '--stdin-filename', 'poll.go'], { stdin }))).toEqual([
      'poll.go: typed',
    ]);
  });

  test('files of no repository, or of another one, are new', async () => {
    const repository = scratch();
    repository.commit();
    const elsewhere = temporaryFolder();
    writeFileSync(join(elsewhere, 'go.mod'), module);
    writeFileSync(join(elsewhere, 'x.go'), leaking('elsewhere'));
    const { stdout } = await repository.lint(['--new-from-rev', 'HEAD', elsewhere]);
    expect(stdout).toContain('elsewhereTicker');
  });

  test('a syntax note stays with a changed file', async () => {
    const repository = scratch();
    repository.write('poll.go', 'package poll\n\nfunc f() {\n\tx := [\n}\n');
    repository.commit();
    expect((await repository.lint(['--new-from-rev', 'HEAD'])).stdout).not.toContain('(syntax)');
    repository.write('poll.go', '// Package poll polls.\npackage poll\n\nfunc f() {\n\tx := [\n}\n');
    expect((await repository.lint(['--new-from-rev', 'HEAD'])).stdout).toContain('(syntax)');
  });
});

describe.skipIf(lacks('git', '--version'))('what git cannot answer is exit code 2, before anything is linted', () => {
  test('outside of a repository', async () => {
    const cwd = temporaryFolder();
    const env = { PATH: process.env['PATH'] ?? '', GIT_CEILING_DIRECTORIES: join(cwd, '..') };
    const { code, stderr, asked } = await run(['--staged'], { cwd, env });
    expect({ code, asked }).toEqual({ code: 2, asked: [] });
    expect(stderr).toContain('is not in a git repository');
  });

  test('without git; one beside the code is not taken', async () => {
    const cwd = temporaryFolder();
    for (const name of ['git', 'git.exe']) writeFileSync(join(cwd, name), '#!/bin/sh\ntouch marker\n', { mode: 0o755 });
    for (const PATH of ['', '.', `.${process.platform === 'win32' ? ';' : ':'}`]) {
      expect(await run(['--staged'], { cwd, env: { PATH } })).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/git is not installed/),
      });
    }
  });

  test.each(['nowhere', '', '--all', '-h', '--output=marker', 'HEAD..HEAD', '^HEAD', 'HEAD:poll.go', 'a b', '--end-of-options', '\u0000'])(
    'the revision %j',
    async (revision) => {
      const repository = scratch();
      repository.write('poll.go', leaking('old'));
      repository.commit();
      for (const flag of ['--new-from-rev', '--new-from-merge-base']) {
        const { code, stderr, asked } = await repository.lint([`${flag}=${revision}`]);
        expect({ code, asked }).toEqual({ code: 2, asked: [] });
        expect(stderr).toMatch(/^error: git knows no commit "/);
      }
      expect(repository.git('status', '--porcelain')).toBe('');
    },
  );

  test('a clone that is too shallow', async () => {
    const repository = scratch();
    const first = repository.commit();
    repository.commit();
    const dir = join(temporaryFolder(), 'clone');
    mustRun('git', ['clone', '--quiet', '--depth=1', `file://${repository.dir}`, dir]);
    const { code, stderr } = await repository.lint(['--new-from-merge-base', first], { cwd: dir });
    expect(code).toBe(2);
    expect(stderr).toMatch(/git knows no commit .*\n.*fetch-depth: 0/);
  });

  test('histories that never met', async () => {
    const repository = scratch();
    repository.commit();
    repository.git('checkout', '--quiet', '--orphan', 'other');
    repository.git('commit', '--quiet', '--allow-empty', '-m', 'alone');
    expect((await repository.lint(['--new-from-merge-base', 'main'])).stderr).toMatch(/have no common commit/);
  });

  test("somebody else's repository", async () => {
    const repository = scratch();
    repository.commit();
    const { code, stderr } = await repository.lint(['--staged'], { env: { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' } });
    expect(code).toBe(2);
    expect(stderr).toMatch(/does not trust the repository .*\n.*safe\.directory/);
  });

  test.each([
    ['--staged', '--new-from-rev=HEAD'],
    ['--staged', '--new-from-merge-base=HEAD'],
    ['--new-from-rev=HEAD', '--new-from-merge-base=HEAD'],
  ])('%s %s', async (...argv) => {
    expect(await run(argv)).toMatchObject({ code: 2, asked: [], stderr: expect.stringMatching(/cannot be used with/) });
  });
});
