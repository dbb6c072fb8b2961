import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/finding.js';
import { finding, locate, pollerGo, result } from '../report/samples.js';
import { only, run } from './world.js';

const at = locate('poll.go', pollerGo, 'time.NewTicker');
const some = (more: Partial<Finding> = {}) => finding(at, more);

describe('exit code', () => {
  test.each<[string, number, Parameters<typeof result>]>([
    ['0: nothing', 0, [[]]],
    ['0: notes', 0, [[some({ severity: 'note' })]]],
    ['0: syntax notes', 0, [[some({ severity: 'note', rule: 'syntax', confidence: 'high' })], [], 1]],
    ['0: low confidence, shown on request', 0, [[some({ confidence: 'low' }), some({ confidence: 'low', severity: 'error' })]]],
    ['0: problems that only tell', 0, [[], [{ severity: 'warning', message: 'cannot read', file: 'x' }]]],
    ['1: a warning', 1, [[some()]]],
    ['1: an error', 1, [[some({ severity: 'error' })]]],
    ['1: medium confidence', 1, [[some({ confidence: 'medium' })]]],
    ['1: a warning among notes', 1, [[some({ severity: 'note' }), some()]]],
    ['2: a problem', 2, [[], [{ severity: 'error', message: 'no such directory' }]]],
    ['2: an error in go-maplint', 2, [[some({ rule: 'internal-error', severity: 'error' })]]],
    ['2 before 1', 2, [[some(), some({ rule: 'internal-error', severity: 'error' })]]],
    ['2 before 1, for problems', 2, [[some()], [{ severity: 'error', message: 'no such directory' }]]],
  ])('%s', async (_, code, parts) => {
    expect((await run([], { lint: () => result(...parts) })).code).toBe(code);
  });

  const note = some({ severity: 'note' });
  const error = some({ severity: 'error' });
  const low = some({ confidence: 'low' });
  const syntax = some({ severity: 'note', rule: 'syntax' });
  test.each<[string, number, Finding[]]>([
    ['--fail-on error', 0, [note, some()]],
    ['--fail-on error', 1, [some(), error]],
    ['--fail-on warning', 0, [note, syntax]],
    ['--fail-on warning', 1, [some()]],
    // Said outright, all that is shown counts.
    ['--fail-on warning --confidence low', 1, [low]],
    ['--fail-on error --confidence low', 0, [low]],
    ['--fail-on note', 0, []],
    ['--fail-on note', 1, [note]],
    ['--fail-on note', 1, [syntax]],
    ['--fail-on never', 0, [note, some(), error]],
    ['--fail-on never', 2, [error, some({ rule: 'internal-error', severity: 'error' })]],
    ['--max-warnings 2', 0, [some(), some(), note]],
    ['--max-warnings 2', 1, [some(), some(), some()]],
    ['--max-warnings 2', 1, [error]],
    ['--max-warnings 0', 1, [some()]],
    ['--max-warnings 0', 0, [note, low]],
    ['--max-warnings 1 --fail-on error', 0, [some()]],
    ['--max-warnings 1 --fail-on error', 1, [some(), some()]],
    ['--max-warnings 1 --fail-on note', 0, [some()]],
    ['--max-warnings 1 --fail-on note', 1, [note]],
  ])('%s: %i', async (flags, code, findings) => {
    expect((await run(flags.split(' '), { lint: () => result(findings) })).code).toBe(code);
  });

  test('what --max-warnings does not let pass is told', async () => {
    const lint = () => result([some(), some()]);
    expect((await run(['--max-warnings=1'], { lint })).stderr).toBe('2 warnings, of which --max-warnings lets 1 pass\n');
    expect((await run(['--max-warnings=2'], { lint })).stderr).toBe('');
  });

  test('--fail-on note shows notes, unless told otherwise', async () => {
    expect(only(await run(['--fail-on', 'note'])).severity).toBe('note');
    expect(only(await run(['--fail-on', 'note', '--severity', 'warning'])).severity).toBe('warning');
    expect(only(await run(['--fail-on', 'error'])).severity).toBe('warning');
  });

  test('2: linting is refused, with the reason alone', async () => {
    const outcome = await run([], {
      lint: () => {
        throw new Error('x.wasm is not the Go grammar\nthat \x1b[31mwas asked for');
      },
    });
    expect(outcome).toMatchObject({ code: 2, stdout: '', stderr: 'error: x.wasm is not the Go grammar\nthat \\x1b[31mwas asked for\n' });
  });

  test('2: linting fails, with the place in the program', async () => {
    const { code, stderr } = await run([], {
      lint: () => {
        throw new TypeError('undefined is not iterable');
      },
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/please report this:\nTypeError: undefined is not iterable\n {4}at /);
  });

  test.each([
    [['--help'], /^Usage: /],
    [['-h'], /^Usage: /],
    [['rules', '--help'], /^Usage: go-maplint rules/],
    [['explain', '-h'], /^Usage: go-maplint explain/],
    [['--version'], /^\d+\.\d+\.\d+\n$/],
    [['./x', '--no-tests', '--version'], /^\d+\.\d+\.\d+\n$/],
  ])('0: %j', async (argv, expected) => {
    const { code, stdout, stderr, asked } = await run(argv);
    expect(stdout).toMatch(expected);
    expect({ code, stderr, asked }).toEqual({ code: 0, stderr: '', asked: [] });
  });
});
