/** The command as a process: pipes, signals, terminals. Everything else is tested in process. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lacks, run, temporaryFolder } from '../harness/tools.js';
import { compileInto } from './compiled.js';

let home = '';
let command: readonly string[] = [];

beforeAll(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'go-maplint-compiled-')));
  command = [compileInto(home)];
});

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

const lacksTerminal = process.platform === 'win32' || lacks('script', '--version');

const cli = (argv: readonly string[], options: Parameters<typeof run>[2] = {}) => run(process.execPath, [...command, ...argv], options);

/** A function that makes a ticker in each of its calls and never stops it. */
const leak = (name: string) => `func ${name}() {
	ticker := time.NewTicker(time.Second)
	<-ticker.C
}

`;
const main = `package main

import "time"

func main() {
	for {
		poll()
	}
}

`;

/** A service in which `poll` leaks, at line 12. */
function service(source = main + leak('poll')): string {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, 'poll'));
  writeFileSync(join(cwd, 'go.mod'), 'module example.com/service\n\ngo 1.22\n');
  writeFileSync(join(cwd, 'poll/main.go'), source);
  return cwd;
}

/** Source that takes seconds to be parsed. */
const long = () => main + Array.from({ length: 150_000 }, (_, i) => leak(`poll${i}`)).join('');

const stopping = (main + leak('poll')).replace('\t<-ticker', '\tdefer ticker.Stop()\n\t<-ticker');

describe('a run', () => {
  test('finds, and exits 1', () => {
    const { code, stdout, stderr } = cli(['./...'], { cwd: service() });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^poll\/main\.go:12:\d+: warning: .* \(ticker-without-stop\)$/m);
    expect(code).toBe(1);
  });

  test('finds nothing, says nothing, and exits 0', () => {
    expect(cli([], { cwd: service(stopping) })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('cannot read what it shall, and exits 2', () => {
    const { code, stdout } = cli(['./poll', './gone'], { cwd: service() });
    expect(stdout).toContain('gone');
    expect(code).toBe(2);
  });

  test('is called wrongly, and exits 2', () => {
    const { code, stdout, stderr } = cli(['--rule', 'ticker-without-stops'], { cwd: service() });
    expect(stderr).toMatch(/^error: unknown rule "ticker-without-stops"\nDid you mean ticker-without-stop\?/);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  test('takes one file from standard input, the rest from disk', () => {
    const cwd = service(stopping);
    writeFileSync(join(cwd, 'poll/other.go'), `package main\n\nimport "time"\n\n${leak('other')}`);
    const argv = ['--stdin-filename', join('poll', 'main.go')];
    expect(cli(argv, { cwd, input: stopping })).toEqual({ code: 0, stdout: '', stderr: '' });
    const { code, stdout } = cli(argv, { cwd, input: main + leak('poll') });
    expect(stdout).toMatch(/^poll\/main\.go:12:/m);
    expect(stdout).not.toMatch(/^poll\/other\.go/m);
    expect(code).toBe(1);
    expect(readFileSync(join(cwd, 'poll/main.go'), 'utf8')).toBe(stopping);
  });

  test('gives the same in every format, with the source where it belongs', () => {
    const cwd = service();
    const { stdout, code } = cli(['--format', 'friendly', '--format', 'json=a.json', '--format', 'sarif=a.sarif'], { cwd });
    expect(stdout).toContain('> 12 | ');
    expect(code).toBe(1);
    const json: { findings: { rule: string; start: { line: number } }[] } = JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8'));
    expect(json.findings.map(({ rule, start }) => `${rule} ${start.line}`)).toEqual(['ticker-without-stop 12']);
    const sarif: { runs: { results: { ruleId: string }[] }[] } = JSON.parse(readFileSync(join(cwd, 'a.sarif'), 'utf8'));
    expect(sarif.runs.flatMap(({ results }) => results.map(({ ruleId }) => ruleId))).toEqual(['ticker-without-stop']);
  });
});

describe('a pipe', () => {
  /** 2,000 findings, as JSON more than any pipe holds. */
  const many = () => service(main + leak('poll') + Array.from({ length: 2000 }, (_, i) => leak(`poll${i}`)).join(''));

  test('gets all, however slow its reader', async () => {
    const child = spawn(process.execPath, [...command, '--format', 'json'], { cwd: many(), stdio: ['ignore', 'pipe', 'pipe'] });
    const exit = new Promise((resolve) => child.on('close', (code, killedBy) => resolve(killedBy ?? code)));
    await new Promise((resolve) => child.stdout.once('readable', resolve));
    await new Promise((resolve) => setTimeout(resolve, 500));
    let stdout = '';
    for await (const chunk of child.stdout) stdout += chunk;
    expect(stdout.length).toBeGreaterThan(1 << 20);
    const { findings }: { findings: unknown[] } = JSON.parse(stdout);
    expect(findings).toHaveLength(2001);
    expect(await exit).toBe(1);
  });

  test('that is closed early ends nothing but the output', async () => {
    const child = spawn(process.execPath, [...command, '--format', 'json'], { cwd: many(), stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1);
    expect(stderr).toBe('');
  });

  test.skipIf(process.platform !== 'linux')('that takes nothing makes it exit 2', () => {
    const { code, stderr } = run('sh', ['-c', '"$0" "$@" > /dev/full', process.execPath, ...command], { cwd: service() });
    expect(stderr).toMatch(/^error: cannot write to standard output: .*ENOSPC/);
    expect(code).toBe(2);
  });
});

describe.skipIf(process.platform === 'win32')('a signal', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it without a word', async (signal) => {
    const cwd = service();
    const child = spawn(process.execPath, [...command, '--stdin-filename', 'poll/main.go', '-o', 'out'], { cwd, stdio: 'pipe' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    const exit = new Promise((resolve) => child.on('close', (code, killedBy) => resolve(killedBy ?? code)));
    // More than the pipe holds: it is drained when the command reads it, and waits for more.
    child.stdin.on('error', () => {});
    child.stdin.write(' '.repeat(1 << 20));
    await new Promise((resolve) => child.stdin.once('drain', resolve));
    child.kill(signal);
    expect(await exit).toBe(signal);
    expect(output).toBe('');
    expect(readdirSync(cwd).sort()).toEqual(['go.mod', 'poll']);
  });
});

describe.skipIf(lacksTerminal)('on a terminal', () => {
  /** Runs under a terminal of its own. `type` is asked at each output, with all of it, for what to type. */
  function onTerminal(
    argv: readonly string[],
    cwd: string,
    env: Readonly<Record<string, string>>,
    type: (shown: string) => string | undefined = () => undefined,
  ) {
    const line = [process.execPath, ...command, ...argv].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
    const { NO_COLOR: _, FORCE_COLOR: __, CI: ___, ...rest } = process.env;
    const child = spawn('script', ['--quiet', '--return', '--command', line, '/dev/null'], {
      cwd,
      env: { ...rest, TERM: 'xterm', ...env },
      stdio: 'pipe',
    });
    let shown = '';
    child.stdout.on('data', (chunk) => {
      shown += chunk;
      const typed = type(shown);
      if (typed !== undefined) child.stdin.write(typed);
    });
    return new Promise<{ code: unknown; shown: string }>((resolve) => child.on('close', (code) => resolve({ code, shown })));
  }

  test('is friendly, in colour unless NO_COLOR is set', async () => {
    const cwd = service();
    const colored = await onTerminal([], cwd, {});
    expect(colored.shown).toMatch(/12 \| /);
    expect(colored.shown).toContain('\x1b[');
    expect(colored.code).toBe(1);
    const plain = await onTerminal([], cwd, { NO_COLOR: '1' });
    expect(plain.shown).toContain('> 12 | ');
    expect(plain.shown).not.toContain('\x1b[3');
    expect(plain.code).toBe(1);
  });

  test('lists maps, in colour, through the thread as well', async () => {
    const cwd = service('package poll\n\nvar cache = map[string][100]byte{}\n');
    const { code, shown } = await onTerminal(['maps'], cwd, {});
    expect(shown).toContain('\x1b[1mcache\x1b[22m');
    expect(shown).toContain('1 map in 1 file');
    expect(code).toBe(0);
  });

  test('runs out of memory, says so, and exits 2', async () => {
    const { code, shown } = await onTerminal(['--parse', 'all'], service(long()), { NODE_OPTIONS: '--max-old-space-size=60' });
    expect(shown).toContain('not enough memory; NODE_OPTIONS=');
    expect(code).toBe(2);
  });

  test('Ctrl-C ends a long computation at once: the line cleared, the cursor back, nothing written', async () => {
    const cwd = service(long());
    let pressed = 0;
    const { code, shown } = await onTerminal(['--parse', 'all', '-o', 'out'], cwd, {}, (so_far) => {
      if (pressed > 0 || !/Looking|Reading|Checking/.test(so_far)) return undefined;
      pressed = Date.now();
      return '\x03';
    });
    expect(code).toBe(130);
    expect(Date.now() - pressed).toBeLessThan(2000);
    expect(shown).toContain('\x1b[?25l');
    const end = shown.slice(shown.lastIndexOf('\x1b[?25h'));
    expect(end).toContain('\x1b[?25h');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: cursor movements
    expect(end.replace(/\x1b\[[?\d;]*[A-Za-z]|\^C|[\r\n]/g, '')).toBe('');
    expect(readdirSync(cwd).sort()).toEqual(['go.mod', 'poll']);
  });
});
