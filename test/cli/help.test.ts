import { expect, test } from 'vitest';
import { temporaryFolder } from '../harness/tools.js';
import { run } from './world.js';

test('--help is what help.txt shows', async () => {
  const { stdout } = await run(['--help'], { terminal: true });
  await expect(stdout).toMatchFileSnapshot('./help.txt');
  const lines = stdout.split('\n');
  expect(lines.length).toBeLessThan(73);
  expect(lines.filter((line) => line.length > 84)).toEqual([]);
  for (const hidden of ['--parse', 'demand']) expect(stdout).not.toContain(hidden);
});

test('every example of --help is understood', async () => {
  const { stdout } = await run(['--help']);
  const examples = [...stdout.matchAll(/^ {2}go-maplint(.*?)(?: {2,}.*| < .*)?$/gm)].map(([, args = '']) =>
    args.trim().split(/\s+/).filter(Boolean),
  );
  expect(examples.length).toBeGreaterThanOrEqual(6);
  const cwd = temporaryFolder();
  for (const argv of examples) expect(await run(argv, { cwd }), argv.join(' ')).toMatchObject({ code: 0, stderr: '' });
});
