/** The real pre-commit, its oldest supported and its newest release, against this repository committed into a scratch clone. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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

/** A ticker in a field: whether it is ever stopped is for the rest of the package to say. */
const owner = `package poll

import "time"

type Keeper struct{ ticker *time.Ticker }

func (k *Keeper) Stop() { k.ticker.Stop() }
`;
const maker = `package poll

import "time"

func New() *Keeper { return &Keeper{ticker: time.NewTicker(time.Second)} }
`;

const python = process.platform === 'win32' ? 'python' : 'python3';
const lacking = lacksRegistry() || lacks('git', '--version') || lacks(python, '-m', 'venv', '--help') || lacksPythonRegistry();

/** True where the registry that pip uses does not answer. */
function lacksPythonRegistry(): boolean {
  const into = mkdtempSync(join(tmpdir(), 'go-maplint-pip-'));
  try {
    const quick = ['--quiet', '--retries', '0', '--timeout', '10', '--no-deps'];
    return lacks(python, '-m', 'pip', 'download', ...quick, '--dest', into, 'pre-commit==3.0.4');
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
}

/** A registry that goes away fails a test at once: npm by itself tries again for minutes. */
const impatient = { npm_config_fetch_retries: '0', npm_config_fetch_timeout: '60000', PIP_RETRIES: '0', PIP_TIMEOUT: '30' };

describe.skipIf(lacking).each(['==3.0.4', ''])('pre-commit%s', { timeout: 600_000 }, (version) => {
  let dir = '';
  let hooks = '';
  let revision = '';
  let bin = '';

  beforeAll(() => {
    dir = realpathSync(mkdtempSync(join(tmpdir(), 'go-maplint-pre-commit-')));
    mustRun(python, ['-m', 'venv', join(dir, 'venv')]);
    bin = join(dir, 'venv', process.platform === 'win32' ? 'Scripts' : 'bin');
    mustRun(join(bin, 'pip'), ['install', '--quiet', '--disable-pip-version-check', `pre-commit${version}`], { env: impatient });
    hooks = join(dir, 'hooks');
    mkdirSync(hooks);
    revision = commitCopy(hooks);
  }, 600_000);

  afterAll(() => {
    rmSync(dir, { recursive: true, force: true });
  });

  /** A repository with Go code that uses one hook; `commit` stages everything and commits it. */
  function project(hook: string, name = hook) {
    const cwd = join(dir, name);
    mkdirSync(join(cwd, 'poll'), { recursive: true });
    const env = { ...impatient, PRE_COMMIT_HOME: join(dir, 'cache'), PRE_COMMIT_COLOR: 'never' };
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
      write: (path: string, text: string) => {
        mkdirSync(dirname(join(cwd, path)), { recursive: true });
        writeFileSync(join(cwd, path), text);
      },
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

  /** Files with findings, in order. */
  function filesIn(output: string): string[] {
    const findings = output.matchAll(/^(\S+\.go):\d+:\d+: \w+: .*\(ticker-without-stop\)\r?$/gm);
    return [...findings].map(([, path = '']) => path.replaceAll('\\', '/'));
  }

  test.each([
    ['go-maplint', ['clock/poll.go', 'poll/poll.go']],
    ['go-maplint-full', ['clock/old.go', 'clock/poll.go', 'poll/old.go', 'poll/poll.go']],
  ])('%s: of a commit in two packages both are read whole', (hook, expected) => {
    const { write, commit, commits } = project(hook, `${hook}-two`);
    const packages = ['clock', 'poll'];
    for (const pkg of packages) {
      write(`${pkg}/owner.go`, owner.replace('poll', pkg));
      write(`${pkg}/old.go`, leaking.replace('poll', pkg).replace('Poll', 'Old'));
    }
    expect(commit('--no-verify').code).toBe(0);

    for (const pkg of packages) {
      // Silent only where owner.go is read too, which is not part of the commit.
      write(`${pkg}/maker.go`, maker.replace('poll', pkg));
      write(`${pkg}/poll.go`, leaking.replace('poll', pkg));
    }
    const bad = commit();
    expect(filesIn(bad.output)).toEqual(expected);
    expect(bad.code).not.toBe(0);
    expect(commits()).toBe('1');
  });
});
