/** The real pre-commit, its oldest supported and its newest release, against this repository committed into a scratch clone. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commitCopy } from '../harness/copy.js';
import { lacks, lacksRegistry, mustRun, run } from '../harness/tools.js';

const leaking = `package poll

import "time"

func Poll() {
	ticker := time.NewTicker(time.Second)
	<-ticker.C
}
`;
const stopping = leaking.replace('\t<-', '\tdefer ticker.Stop()\n\t<-');

const python = process.platform === 'win32' ? 'python' : 'python3';
const lacking =
  lacksRegistry() || lacks('git', '--version') || lacks(python, '-m', 'venv', '--help') || lacks(python, '-m', 'pip', 'download', '--help');

describe.skipIf(lacking).each(['==3.0.4', ''])('pre-commit%s', { timeout: 600_000 }, (version) => {
  let dir = '';
  let hooks = '';
  let revision = '';
  let bin = '';

  beforeAll(() => {
    dir = realpathSync(mkdtempSync(join(tmpdir(), 'go-maplint-pre-commit-')));
    mustRun(python, ['-m', 'venv', join(dir, 'venv')]);
    bin = join(dir, 'venv', process.platform === 'win32' ? 'Scripts' : 'bin');
    mustRun(join(bin, 'pip'), ['install', '--quiet', '--disable-pip-version-check', `pre-commit${version}`]);
    hooks = join(dir, 'hooks');
    mkdirSync(hooks);
    revision = commitCopy(hooks);
  }, 600_000);

  afterAll(() => {
    rmSync(dir, { recursive: true, force: true });
  });

  /** A repository with Go code that uses one hook; `commit` stages everything and commits it. */
  function project(hook: string) {
    const cwd = join(dir, hook);
    mkdirSync(join(cwd, 'poll'), { recursive: true });
    const env = { PRE_COMMIT_HOME: join(dir, 'cache'), PRE_COMMIT_COLOR: 'never' };
    const config = `repos:
  - repo: ${hooks}
    rev: ${revision}
    hooks:
      - id: ${hook}
        # What is here; else pre-commit downloads a Node of its own.
        language_version: system
`;
    writeFileSync(join(cwd, '.pre-commit-config.yaml'), config);
    writeFileSync(join(cwd, 'go.mod'), 'module example.com/poll\n\ngo 1.22\n');
    mustRun('git', ['init', '--quiet'], { cwd });
    mustRun(join(bin, 'pre-commit'), ['install'], { cwd, env });
    return {
      write: (path: string, text: string) => writeFileSync(join(cwd, path), text),
      commit: (...flags: string[]) => {
        mustRun('git', ['add', '--all'], { cwd });
        const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
        const { code, stdout, stderr } = run('git', [...identity, 'commit', '-m', 'change', ...flags], { cwd, env });
        return { code, output: stdout + stderr };
      },
      commits: () => run('git', ['rev-list', '--count', '--all'], { cwd }).stdout.trim(),
    };
  }

  const finding = /^poll[\\/]poll\.go:6:\d+: \w+: .*\(ticker-without-stop\)$/m;

  test('go-maplint refuses a bad commit, shows the finding, and lets a good one pass', () => {
    const { write, commit, commits } = project('go-maplint');
    write('poll/poll.go', leaking);
    const bad = commit();
    expect(bad.output).toMatch(finding);
    expect(bad.output).toMatch(/Failed/);
    expect(bad.code).not.toBe(0);
    expect(commits()).toBe('0');

    write('poll/poll.go', stopping);
    const good = commit();
    expect(good.output).toMatch(/go-maplint\.+Passed/);
    expect(good.code).toBe(0);
    expect(commits()).toBe('1');

    // A commit without Go runs nothing.
    write('notes.txt', 'none\n');
    expect(commit().output).toMatch(/go-maplint\.+\(no files to check\) ?Skipped/);
  });

  test('go-maplint-full looks at the whole module', () => {
    const { write, commit } = project('go-maplint-full');
    write('poll/poll.go', stopping);
    const good = commit();
    expect(good.output).toMatch(/Passed/);
    expect(good.code).toBe(0);

    // The fault came in past the hook, and is found when another package changes.
    write('poll/poll.go', leaking);
    expect(commit('--no-verify').code).toBe(0);
    write('main.go', 'package main\n\nfunc main() {}\n');
    const bad = commit();
    expect(bad.output).toMatch(finding);
    expect(bad.code).not.toBe(0);
  });
});
