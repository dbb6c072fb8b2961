/** Where reports go: standard output, files, and neither when something is in the way. */
import { spawn } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import type { LintOptions } from '../../src/index.js';
import { lacks, mustRun, temporaryFolder } from '../harness/tools.js';
import { poller, pollerGo, pollerResult, result } from '../report/samples.js';
import { run, type World } from './world.js';

/** Two findings, a note and a problem: exit code 2. */
const found = (options: LintOptions) => {
  options.sources?.set(poller, new TextEncoder().encode(pollerGo));
  return pollerResult();
};
const problem = 'cmd/missing: error: no such directory\n';
const summary = /^3 findings \(1 error, 1 warning, 1 note\) in 1 of 41 files/m;
const text = /^internal\/poll\/poller\.go:7:8: warning: .* \(ticker-not-stopped\)$/m;

const lint = (argv: readonly string[], world: World = {}) => run(argv, { lint: found, ...world });

describe('on standard output', () => {
  test('text for programs, friendly for people', async () => {
    const piped = await lint([]);
    expect(piped.stdout).toMatch(text);
    expect(piped.stderr).toBe('');
    const shown = await lint(['--no-color'], { terminal: true });
    expect(shown.stdout).not.toMatch(text);
    // The line of the source, which only the source that lint left behind can give.
    expect(shown.stdout).toContain('> 7 | ');
    expect(shown.stdout).toContain('help: Write `defer t.Stop()`');
    expect(shown.stderr).toBe('');
  });

  test('a clean run says so to people only', async () => {
    expect((await run([])).stdout).toBe('');
    expect((await run(['--no-color'], { terminal: true })).stdout).toBe('no findings in 41 files (12 packages)\n');
  });

  test.each(['friendly', 'text', 'json', 'sarif'])('%s on request, by four ways of asking', async (format) => {
    const { stdout } = await lint(['--format', format]);
    expect(stdout).toMatch({ friendly: /help: /, text, json: /^\{\n {2}"version": 1,/, sarif: /^\{\n {2}"\$schema"/ }[format] ?? /^$/);
    for (const argv of [[`--format=${format}=-`], ['-o', '-', '--format', format], ['--output=-', `--format=${format}`]]) {
      expect((await lint(argv)).stdout).toBe(stdout);
    }
  });

  test('-o - alone means what no flag means', async () => {
    expect((await lint(['-o', '-'])).stdout).toBe((await lint([])).stdout);
    expect((await lint(['-o', '-'], { terminal: true })).stdout).toBe((await lint([], { terminal: true })).stdout);
  });

  test('a report for machines leaves what people must know to stderr', async () => {
    const { stdout, stderr, code } = await lint(['--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1 });
    expect(stderr).toBe(problem);
    expect(code).toBe(2);
  });

  test('the report knows the rules of the run, and the repository', async () => {
    const dir = temporaryFolder();
    const cwd = join(dir, 'service/internal');
    mkdirSync(cwd, { recursive: true });
    // A worktree's: a file.
    writeFileSync(join(dir, '.git'), 'gitdir: elsewhere\n');
    const sarif = async (...argv: string[]) => JSON.parse((await lint(['--format', 'sarif', ...argv], { cwd })).stdout);
    const all = JSON.stringify(await sarif());
    expect(all).toContain('"service/internal/internal/poll/poller.go"');
    expect(all).toContain('"no-such-page"');
    expect(JSON.stringify(await sarif('--rule', 'ticker-without-stop'))).not.toContain('"no-such-page"');
    expect(JSON.stringify(JSON.parse((await lint(['--format', 'sarif'])).stdout))).not.toContain('service/');
  });

  test('what cannot be written is told', async () => {
    const full: Io['stdout'] = {
      isTerminal: false,
      write: async () => {
        throw new Error('cannot write to standard output: no space left');
      },
    };
    expect(await run([], { lint: found, stdout: full })).toMatchObject({
      code: 2,
      stderr: 'error: cannot write to standard output: no space left\n',
    });
  });
});

describe('in files', () => {
  test('several formats at once', async () => {
    const cwd = temporaryFolder();
    const { stdout, stderr, code } = await lint(
      ['--format', 'json=a.json', '--format=text', '--format', `sarif=${join(cwd, 'b=c.sarif')}`],
      { cwd },
    );
    expect(stdout).toMatch(text);
    expect(stderr).toBe('');
    expect(code).toBe(2);
    expect(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8'))).toMatchObject({ version: 1 });
    expect(JSON.parse(readFileSync(join(cwd, 'b=c.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(readdirSync(cwd).sort()).toEqual(['a.json', 'b=c.sarif']);
  });

  test.each([[['-o', 'out']], [['--output', 'out', '--format', 'text']], [['--format=text=out']]])(
    '%j: the report there, the outcome on stderr',
    async (argv) => {
      const cwd = temporaryFolder();
      const { stdout, stderr, code } = await lint(argv, { cwd, terminal: true });
      expect(stdout).toBe('');
      expect(stderr).toMatch(summary);
      expect(stderr.startsWith(problem)).toBe(true);
      expect(code).toBe(2);
      expect(readFileSync(join(cwd, 'out'), 'utf8')).toMatch(text);
      // A clean run is silent, and its report is written all the same.
      const clean = await run(argv, { cwd });
      expect(clean).toMatchObject({ code: 0, stdout: '', stderr: '' });
      expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('');
    },
  );

  test('colour only on demand, terminal or not', async () => {
    const cwd = temporaryFolder();
    const written = async (...argv: string[]) => {
      await lint(['--format', 'friendly', '-o', 'out', ...argv], { cwd, terminal: true, env: { FORCE_COLOR: '1' } });
      return readFileSync(join(cwd, 'out'), 'utf8');
    };
    expect(await written()).not.toContain('\x1b');
    expect(await written('--color')).toContain('\x1b[');
  });

  test('an existing file is replaced, keeps its mode, and is never half of each', async () => {
    const cwd = temporaryFolder();
    const path = join(cwd, 'out');
    writeFileSync(path, 'x'.repeat(1 << 20));
    chmodSync(path, 0o640);
    const before = statSync(path).ino;
    await lint(['-o', 'out'], { cwd });
    expect(readFileSync(path, 'utf8')).toMatch(text);
    if (process.platform !== 'win32') {
      expect(statSync(path).mode & 0o777).toBe(0o640);
      expect(statSync(path).ino).not.toBe(before);
    }
    expect(readdirSync(cwd)).toEqual(['out']);
  });

  test.each<[string, string, RegExp]>([
    ['in a folder that is not there', 'gone/out', /no such directory: .*gone$/m],
    ['below a file', 'file/out', /file\/out|no such directory/],
    ['a folder', 'folder', /folder is not a file/],
    ['a link to a file', 'to-file', /to-file is a symbolic link, which is not followed/],
    ['a link to nothing', 'to-nothing', /to-nothing is a symbolic link/],
    ['a link to a folder', 'to-folder', /to-folder is a symbolic link/],
  ])('%s is refused before anything is read', async (_, path, message) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'file'), 'kept');
    mkdirSync(join(cwd, 'folder'));
    symlinkSync('file', join(cwd, 'to-file'));
    symlinkSync('nothing', join(cwd, 'to-nothing'));
    symlinkSync('folder', join(cwd, 'to-folder'));
    const before = readdirSync(cwd);
    for (const argv of [
      ['-o', path],
      ['--format', 'text', '--format', `sarif=${path}`],
    ]) {
      const { code, stderr, asked } = await lint(argv, { cwd });
      expect(stderr).toMatch(message);
      expect(code).toBe(2);
      expect(asked).toEqual([]);
    }
    expect(readdirSync(cwd)).toEqual(before);
    expect(readFileSync(join(cwd, 'file'), 'utf8')).toBe('kept');
  });

  test('a link laid there meanwhile is not followed', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'precious'), 'kept');
    const { code, stderr } = await run(['-o', 'out'], {
      cwd,
      lint: () => {
        symlinkSync('precious', join(cwd, 'out'));
        return pollerResult();
      },
    });
    expect(stderr).toMatch(/cannot write to .*out is a symbolic link/);
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, 'precious'), 'utf8')).toBe('kept');
  });

  test('a folder that went away meanwhile is told', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'd'));
    const { code, stderr } = await run(['-o', 'd/out'], {
      cwd,
      lint: () => {
        mustRun(process.execPath, ['-e', 'fs.rmdirSync("d")'], { cwd });
        return result([]);
      },
    });
    expect(stderr).toMatch(/^error: cannot write to .*d\/out/);
    expect(code).toBe(2);
  });

  test.skipIf(process.platform === 'win32')('a device is written to, not replaced', async () => {
    expect((await lint(['-o', '/dev/null'])).code).toBe(2);
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(readdirSync('/dev').filter((name) => name.startsWith('.go-maplint'))).toEqual([]);
  });

  test.skipIf(lacks('mkfifo', '--version'))('a pipe is written to', async () => {
    const cwd = temporaryFolder();
    const pipe = join(cwd, 'pipe');
    mustRun('mkfifo', [pipe]);
    const reader = spawn('cat', [pipe], { stdio: ['ignore', 'pipe', 'ignore'] });
    let received = '';
    reader.stdout.on('data', (chunk) => {
      received += chunk;
    });
    await lint(['-o', 'pipe'], { cwd });
    await new Promise((resolve) => reader.on('close', resolve));
    expect(received).toMatch(text);
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });
});
