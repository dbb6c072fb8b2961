/** A repository whose configuration names a program wherever git can run one: asking for changed lines runs none of them. */
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { lacks, run as spawn, temporaryFolder } from '../harness/tools.js';
import { leaking, Scratch, tickers } from './repository.js';

const hooks = [
  'applypatch-msg',
  'fsmonitor-watchman',
  'post-checkout',
  'post-index-change',
  'post-merge',
  'pre-auto-gc',
  'pre-commit',
  'reference-transaction',
];

interface Trap {
  readonly repository: Scratch;
  readonly base: string;
  /** Names of what was run, and forgets them. */
  sprung(): string[];
}

/** A commit, changes staged and not, and then the configuration. */
function trap(): Trap {
  const repository = new Scratch();
  const marks = temporaryFolder();
  const program = (name: string) => {
    const path = join(temporaryFolder(), name);
    writeFileSync(path, `#!/bin/sh\n: > '${marks}/${name}'\ncat\n`);
    chmodSync(path, 0o755);
    return path;
  };
  repository.write('go.mod', 'module example.com/poll\n\ngo 1.22\n');
  repository.write('poll.go', leaking('old'));
  const base = repository.commit();
  repository.write('poll.go', leaking('old', 'staged'));
  repository.git('add', '--all');
  repository.write('poll.go', leaking('old', 'staged', 'unstaged'));
  repository.write('.gitattributes', '* filter=trap diff=trap merge=trap\n');
  const settings: Readonly<Record<string, string>> = {
    'alias.cat-file': `!${program('alias')}`,
    'alias.ls-files': `!${program('alias')}`,
    'alias.ls-tree': `!${program('alias')}`,
    'alias.merge-base': `!${program('alias')}`,
    'alias.rev-parse': `!${program('alias')}`,
    'core.alternateRefsCommand': program('alternateRefs'),
    'core.askPass': program('askPass'),
    'core.editor': program('editor'),
    'core.gitProxy': program('gitProxy'),
    'core.pager': program('pager'),
    'core.sshCommand': program('ssh'),
    'credential.helper': `!${program('credential')}`,
    'diff.external': program('external'),
    'diff.trap.command': program('diffCommand'),
    'diff.trap.textconv': program('textconv'),
    'filter.trap.clean': program('clean'),
    'filter.trap.required': 'true',
    'filter.trap.smudge': program('smudge'),
    'gpg.program': program('gpg'),
    'merge.trap.driver': program('mergeDriver'),
    'pager.cat-file': program('pager'),
    'pager.ls-files': program('pager'),
    'pager.rev-parse': program('pager'),
    'sequence.editor': program('editor'),
    'trace2.eventTarget': join(marks, 'trace2'),
    'uploadpack.packObjectsHook': program('packObjects'),
  };
  for (const [name, value] of Object.entries(settings)) repository.git('config', name, value);
  const dir = join(repository.dir, '.git/hooks');
  mkdirSync(dir, { recursive: true });
  for (const name of hooks) {
    writeFileSync(join(dir, name), `#!/bin/sh\n: > '${marks}/hook-${name}'\n`);
    chmodSync(join(dir, name), 0o755);
  }
  // Last, as each of the calls above would already run it.
  repository.git('config', 'core.fsmonitor', program('fsmonitor'));
  for (const name of readdirSync(marks)) rmSync(join(marks, name));
  return {
    repository,
    base,
    sprung() {
      const names = readdirSync(marks).sort();
      for (const name of names) rmSync(join(marks, name));
      return names;
    },
  };
}

const unsuitable = process.platform === 'win32' || lacks('git', '--version');

describe.skipIf(unsuitable)('nothing that the repository names is run', () => {
  test('by any of the flags', async () => {
    const { repository, base, sprung } = trap();
    expect(tickers(await repository.lint(['--new-from-rev', base]))).toEqual(['poll.go: staged', 'poll.go: unstaged']);
    expect(tickers(await repository.lint(['--new-from-merge-base', 'main']))).toEqual(['poll.go: staged', 'poll.go: unstaged']);
    expect(tickers(await repository.lint(['--staged']))).toEqual(['poll.go: staged']);
    expect(sprung()).toEqual([]);
    // The traps are live: this is what the obvious call does.
    const plain = (...args: string[]) => spawn('git', args, { cwd: repository.dir });
    plain('diff', 'HEAD');
    expect(sprung()).toEqual(expect.arrayContaining(['clean', 'diffCommand', 'fsmonitor']));
    plain('diff', '--no-ext-diff', 'HEAD');
    expect(sprung()).toEqual(expect.arrayContaining(['clean', 'textconv']));
    // Whether it filters as well depends on how old the files look.
    plain('status');
    expect(sprung()).toEqual(expect.arrayContaining(['hook-post-index-change']));
  });

  test('by a filter that is a process', async () => {
    const { repository, base, sprung } = trap();
    repository.git('config', 'core.fsmonitor', 'false');
    repository.git('config', 'filter.trap.process', repository.git('config', 'filter.trap.clean'));
    sprung();
    expect(tickers(await repository.lint(['--new-from-rev', base]))).toHaveLength(2);
    expect(tickers(await repository.lint(['--staged']))).toHaveLength(1);
    expect(sprung()).toEqual([]);
    spawn('git', ['diff', 'HEAD'], { cwd: repository.dir });
    expect(sprung()).toContain('clean');
  });

  test('to fetch an object that a partial clone lacks', async () => {
    const repository = new Scratch();
    repository.write('poll.go', leaking('old'));
    const base = repository.commit();
    const id = repository.git('rev-parse', 'HEAD:poll.go');
    repository.write('poll.go', leaking('old', 'added'));
    const mark = join(temporaryFolder(), 'fetched');
    const script = join(temporaryFolder(), 'script');
    writeFileSync(script, `#!/bin/sh\n: > '${mark}'\n`);
    chmodSync(script, 0o755);
    const settings = {
      'core.repositoryFormatVersion': '1',
      'extensions.partialClone': 'origin',
      'remote.origin.promisor': 'true',
      'protocol.allow': 'always',
      'protocol.ext.allow': 'always',
    };
    const urls = { ext: `ext::${script}`, ssh: 'ssh://example.invalid/x', file: repository.dir };
    for (const [name, value] of Object.entries(settings)) repository.git('config', name, value);
    repository.git('config', 'core.sshCommand', script);
    repository.git('config', 'remote.origin.uploadpack', script);
    rmSync(join(repository.dir, '.git/objects', id.slice(0, 2), id.slice(2)));
    for (const [kind, url] of Object.entries(urls)) {
      repository.git('config', 'remote.origin.url', url);
      const { code, stderr } = await repository.lint(['--new-from-rev', base]);
      expect({ kind, code, fetched: existsSync(mark) }).toEqual({ kind, code: 2, fetched: false });
      expect(stderr).toMatch(/is missing in this partial clone, and go-maplint fetches nothing/);
      // The trap is live.
      spawn('git', ['cat-file', 'blob', id], { cwd: repository.dir });
      expect({ kind, fetched: existsSync(mark) }).toEqual({ kind, fetched: true });
      rmSync(mark);
    }
  });

  test('by a bare repository that lies in the tree', async () => {
    const repository = new Scratch();
    repository.write('poll.go', leaking('old'));
    repository.commit();
    const bare = join(repository.dir, 'testdata/bare');
    repository.git('clone', '--quiet', '--bare', '.', bare);
    const { code, stderr } = await repository.lint(['--staged', '../..'], { cwd: bare });
    expect(code).toBe(2);
    expect(stderr).toMatch(/cannot read a work tree/);
  });

  test('and nothing is written', async () => {
    const repository = new Scratch();
    repository.write('poll.go', leaking('old'));
    const base = repository.commit();
    repository.write('poll.go', leaking('old', 'new'));
    const files = () => spawn('find', ['.git', '-type', 'f', '-newer', '.git/mark'], { cwd: repository.dir }).stdout;
    const all = () => readdirSync(join(repository.dir, '.git'), { recursive: true }).length;
    writeFileSync(join(repository.dir, '.git/mark'), '');
    const before = all();
    await repository.lint(['--new-from-rev', base]);
    await repository.lint(['--staged']);
    expect(files()).toBe('');
    expect(all()).toBe(before);
  });
});
