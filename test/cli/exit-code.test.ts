import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/finding.js';
import { finding, locate, pollerGo, result } from '../report/samples.js';
import { run } from './world.js';

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
