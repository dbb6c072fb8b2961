import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, run, temporaryFolder } from '../harness/tools.js';

/** What `.ci/run` makes of a report of vitest. */
function summary(testResults: readonly object[]) {
  const report = join(temporaryFolder(), 'tests.json');
  writeFileSync(report, JSON.stringify({ testResults }));
  return run(process.execPath, [join(root, 'scripts/ci-summary.mjs'), report]);
}

const result = (status: string) => ({ status, fullName: `a ${status} test` });

test('a skipped test is a failure in .ci/run, and so is a file that could not be run', () => {
  const { code, stdout, stderr } = summary([
    { name: 'a.test.ts', message: '', assertionResults: ['passed', 'passed', 'failed', 'skipped', 'pending', 'todo'].map(result) },
    { name: 'b.test.ts', message: 'SyntaxError', assertionResults: [] },
  ]);
  expect(stdout).toBe('2 5\n');
  expect(stderr).toContain('skipped: a skipped test');
  expect(stderr).toContain('not run: b.test.ts: SyntaxError');
  expect(code).toBe(0);
});

test('no report is an error', () => {
  expect(run(process.execPath, [join(root, 'scripts/ci-summary.mjs'), join(temporaryFolder(), 'none.json')]).code).not.toBe(0);
});
