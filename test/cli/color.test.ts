import { describe, expect, test } from 'vitest';
import { explicitColor, wantsColor } from '../../src/cli/color.js';
import { run } from './world.js';

describe('wantsColor', () => {
  const on = { isTerminal: true };
  const piped = { isTerminal: false };
  test.each([
    ['auto', {}, on, true],
    ['auto', {}, piped, false],
    ['auto', { TERM: 'dumb' }, on, false],
    ['auto', { NO_COLOR: '1' }, on, false],
    ['auto', { NO_COLOR: '0' }, on, false],
    ['auto', { NO_COLOR: '' }, on, true],
    ['auto', { FORCE_COLOR: '1' }, piped, true],
    ['auto', { FORCE_COLOR: 'true' }, piped, true],
    ['auto', { FORCE_COLOR: '' }, piped, false],
    ['auto', { FORCE_COLOR: '0' }, on, false],
    ['auto', { FORCE_COLOR: 'false' }, on, false],
    ['auto', { FORCE_COLOR: '1', NO_COLOR: '1' }, on, false],
    ['auto', { FORCE_COLOR: '1', TERM: 'dumb' }, piped, true],
    ['always', { NO_COLOR: '1' }, piped, true],
    ['never', { FORCE_COLOR: '1' }, on, false],
  ] as const)('%s %j %j: %s', (when, env, output, expected) => {
    expect(wantsColor(when, { env }, output)).toBe(expected);
  });
});

test('--color and --no-color are said in full, up to --', () => {
  expect(explicitColor(['--color', 'x', '--no-color', '--color=auto', '--', '--color'])).toEqual([
    '--color=always',
    'x',
    '--color=never',
    '--color=auto',
    '--',
    '--color',
  ]);
  expect(explicitColor(['--color', 'never'])).toEqual(['--color', 'never']);
  expect(explicitColor(['--color'])).toEqual(['--color=always']);
});

describe('colour reaches', () => {
  test.each([
    ['lint', []],
    ['rules', ['rules']],
    ['explain', ['explain', 'no-such-page']],
    ['an error', ['--nonsense']],
  ])('%s', async (_, argv) => {
    const all = async (...world: Parameters<typeof run>) => {
      const { stdout, stderr } = await run(...world);
      return stdout + stderr;
    };
    expect(await all(argv, { terminal: true })).toContain('\x1b[');
    expect(await all(argv, { terminal: false })).not.toContain('\x1b');
    expect(await all(argv, { terminal: true, env: { NO_COLOR: '1' } })).not.toContain('\x1b');
    if (argv[0] !== '--nonsense') expect(await all([...argv, '--no-color'], { terminal: true })).not.toContain('\x1b');
  });
});
