/** What the command says of suppressed findings. */
import { expect, test } from 'vitest';
import { result, suppressedResult } from '../report/samples.js';
import { run } from './world.js';

const { findings: _, ...rest } = suppressedResult();
const only = { ...result([]), suppressed: rest.suppressed };

test('they are counted, and fail no run', async () => {
  const friendly = await run([], { terminal: true, env: { NO_COLOR: '1' }, lint: () => only });
  expect(friendly).toMatchObject({ code: 0, stdout: 'no findings in 41 files (12 packages); 1 suppressed\n' });
  expect(await run([], { lint: () => only })).toMatchObject({ code: 0, stdout: '', stderr: '' });
  const text = await run([], { lint: suppressedResult });
  expect(text.stdout).toContain('2 findings (1 error, 1 note) in 1 of 41 files; 1 suppressed; 1 file could not be read in full');
});

test('--show-suppressed: json and sarif hold them', async () => {
  for (const format of ['json', 'sarif']) {
    const without = await run(['--format', format], { lint: () => only });
    const shown = await run(['--format', format, '--show-suppressed'], { lint: () => only });
    expect(without.stdout).not.toContain('größer [1]');
    expect(shown.stdout).toContain('größer [1]');
    expect([without.code, shown.code]).toEqual([0, 0]);
  }
});
