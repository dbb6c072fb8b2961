/** Every fixture and every page sample of every rule, each as a test of its own. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { casesOf, runFixture } from './harness/fixture.js';
import { findingsIn, samplesOf } from './harness/page.js';
import { root, temporaryFolder } from './harness/tools.js';

const ruleDirs = readdirSync(join(root, 'rules'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => join(root, 'rules', entry.name));

test('there are rules', () => {
  expect(ruleDirs.filter((dir) => existsSync(join(dir, 'rule.ts')))).toEqual(ruleDirs);
  expect(ruleDirs.length).toBeGreaterThan(0);
});

describe.each(ruleDirs.map((dir) => ({ rule: basename(dir), dir })))('$rule', ({ rule, dir }) => {
  const cases = casesOf(dir);
  const page = join(dir, 'README.md');
  const samples = existsSync(page) ? samplesOf(readFileSync(page, 'utf8')) : [];

  test('has fixtures, and a page with samples of both kinds', () => {
    expect(cases.length).toBeGreaterThan(0);
    expect(new Set(samples.map(({ reported }) => reported))).toEqual(new Set([true, false]));
  });

  test.each(cases.map((path): [string, string] => [basename(path), path]))('testdata/%s', async (_, path) => {
    const { errors } = await runFixture(rule, path);
    expect(errors).toEqual([]);
  });

  test.each(samples)('README.md:$line', async (sample) => {
    const findings = await findingsIn(sample, rule, join(temporaryFolder(), 'sample'));
    if (sample.reported) expect(findings.length, 'the page says that this is reported').toBeGreaterThan(0);
    else expect(findings, 'the page says that this is not reported').toEqual([]);
  });
});
