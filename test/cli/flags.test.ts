import { describe, expect, test } from 'vitest';
import { only, run } from './world.js';

describe('what a run is asked', () => {
  test('without flags: everything here, with the defaults', async () => {
    const outcome = await run([], { cwd: '/work', env: { GOOS: 'darwin' } });
    const { signal, sources, onProgress, ...options } = only(outcome);
    expect(options).toEqual({
      cwd: '/work',
      env: { GOOS: 'darwin' },
      patterns: [],
      tags: [],
      tests: true,
      workspace: false,
      severity: 'warning',
      confidence: 'medium',
      parse: 'demand',
      requireReason: true,
    });
    expect(sources).toBeInstanceOf(Map);
    expect(signal?.aborted).toBe(false);
    expect(onProgress).toBeTypeOf('function');
    expect(outcome).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  test.each([
    [['./...', 'cmd/server', 'main.go'], { patterns: ['./...', 'cmd/server', 'main.go'] }],
    [['a', '--no-tests', 'b'], { patterns: ['a', 'b'], tests: false }],
    [['--', '--odd', '-o'], { patterns: ['--odd', '-o'] }],
    [['./rules', 'explain'], { patterns: ['./rules', 'explain'] }],
    [['--rule', 'ticker-without-stop'], { rules: ['ticker-without-stop'] }],
    [
      ['--rule=ticker-without-stop, no-such-page', '--rule', 'sync-map-write-only'],
      { rules: ['ticker-without-stop', 'no-such-page', 'sync-map-write-only'] },
    ],
    [['--go', '1.22'], { go: '1.22' }],
    [['--go=1.23.4'], { go: '1.23.4' }],
    [['--goos', 'windows', '--goarch', 'arm64'], { goos: 'windows', goarch: 'arm64' }],
    [['--tags', 'a,go1.9', '--tags=über_b'], { tags: ['a', 'go1.9', 'über_b'] }],
    [['--workspace'], { workspace: true }],
    [['--severity', 'note'], { severity: 'note' }],
    [['--severity=error'], { severity: 'error' }],
    [['--confidence', 'low'], { confidence: 'low' }],
    [['--parse', 'all'], { parse: 'all' }],
    [['--no-require-reason'], { requireReason: false }],
    // A flag without a value takes no pattern for it.
    [['--color', './x'], { patterns: ['./x'] }],
    [['--color', 'never', './x'], { patterns: ['./x'] }],
    [['--', '--color'], { patterns: ['--color'] }],
  ])('%j', async (argv, expected) => {
    expect(only(await run(argv))).toMatchObject(expected);
  });

  test('--stdin-filename: that file with what comes in', async () => {
    const options = only(await run(['--stdin-filename', 'poll/poll.go'], { stdin: 'package poll\n' }));
    expect(options.stdin?.filename).toBe('poll/poll.go');
    expect(new TextDecoder().decode(options.stdin?.content)).toBe('package poll\n');
    expect(options.patterns).toEqual([]);
    expect(only(await run(['--stdin-filename', 'poll.go', '-'])).patterns).toEqual([]);
  });

  test('without it standard input is left alone', async () => {
    expect(only(await run([])).stdin).toBeUndefined();
  });
});

describe('wrong usage', () => {
  test.each([
    [['--formt', 'json'], /unknown option '--formt'[\s\S]*--format/],
    [['--format', 'xml'], /unknown format "xml"\n.*friendly, text, json, sarif/],
    [['--format', 'jsn'], /unknown format "jsn"\nDid you mean json\?/],
    [['--format'], /argument missing/],
    [['--format', 'json='], /has no name/],
    [['--format', 'json', '--format', 'text'], /only one format can go to standard output/],
    [['--format', 'json=-', '--format', 'text'], /only one format can go to standard output/],
    [['--format', 'json=x', '--format', 'text=./x'], /two formats would go to .*x/],
    [['--format', 'json', '--format', 'text', '-o', 'x'], /-o is for a single format/],
    [['--format', 'json=x', '-o', 'y'], /both say/],
    [['-o', 'main.go'], /would be overwritten/],
    [['-o', ''], /has no name/],
    [['--rule', 'ticker-without-stopp'], /unknown rule "ticker-without-stopp"\nDid you mean ticker-without-stop\?/],
    [['--rule', 'ticker'], /Did you mean ticker-without-stop\?/],
    [['--rule', 'zzz'], /unknown rule "zzz"\n`go-maplint rules` lists all/],
    [['--rule', ','], /names nothing/],
    [['--rule', 'syntax'], /unknown rule/],
    [['--go', 'go1.22'], /1\.22 or 1\.22\.3/],
    [['--go', '1.22rc1'], /1\.22 or 1\.22\.3/],
    [['--go', '1'], /1\.22 or 1\.22\.3/],
    [['--go', '2.1'], /1\.22 or 1\.22\.3/],
    [['--goos', 'linus'], /GOOS.*Did you mean linux/],
    [['--goarch', 'adm64'], /GOARCH.*Did you mean .*amd64/],
    [['--tags', 'a b'], /"a b" is no build tag/],
    [['--tags', '!a'], /"!a" is no build tag/],
    [['--severity', 'info'], /note, warning, error/],
    [['--confidence', 'none'], /high, medium, low/],
    [['--fail-on', 'info'], /error, warning, note, never/],
    [['--max-warnings', '-1'], /not a number/],
    [['--max-warnings', 'x'], /not a number/],
    [['--max-warnings=1', '--fail-on=never'], /contradict each other/],
    [['--category', ' '], /no name/],
    [['--color=sometimes'], /auto, always, never/],
    [['--parse', 'none'], /demand, all/],
    [['--stdin-filename', 'x.txt'], /not the name of a Go file/],
    [['--stdin-filename', 'x.go', './...'], /takes no patterns/],
    [['-'], /--stdin-filename/],
    [['rules', '--format', 'sarif'], /text, json/],
    [['rules', 'ticker-without-stop'], /too many arguments/],
    [['explain'], /missing required argument/],
    [['explain', 'ticker-without-stop', 'x'], /too many arguments/],
    [['explain', 'sync-map-writeonly'], /Did you mean sync-map-write-only\?/],
  ])('%j', async (argv, message) => {
    const { code, stdout, stderr, asked } = await run(argv);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^error: /);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(asked).toEqual([]);
  });

  test('what it quotes cannot move the cursor', async () => {
    for (const argv of [
      ['--\x1b[2J'],
      ['--rule', '\x1b[31m\u202e'],
      ['--go', '\x9b1m'],
      ['--format', '\x07=x'],
      ['-o', '/\x1b]0;x\x07/y'],
      ['explain', '\x08'],
    ]) {
      const { code, stderr } = await run(argv);
      expect(code).toBe(2);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what is looked for
      expect(stderr).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
      expect(stderr.length).toBeGreaterThan(20);
    }
  });

  test('a name of any length is answered at once', async () => {
    const { stderr, code } = await run(['--rule', 'x'.repeat(1_000_000)]);
    expect(code).toBe(2);
    expect(stderr).toContain('unknown rule');
  });
});
