/** The result never depends on how it was got: the licence for every optimisation. */
import { describe, expect, test } from 'vitest';
import { type LintOptions, lint } from '../../src/index.js';
import { goSource } from '../outline/go-files.js';

const source = goSource();
const patterns = ['./archive/...', './database/...', './encoding/...', './net/...', './reflect/...', './sync/...', './time/...'];

/** Everything that a rule has to say, as one text. */
async function linted(options: LintOptions): Promise<string> {
  const result = await lint({ cwd: source ?? '.', patterns, go: '1.22', severity: 'note', confidence: 'low', env: {}, ...options });
  return JSON.stringify(result, null, 1);
}

describe.skipIf(source === undefined)('over packages of the standard library', () => {
  test('parsing on demand gives what parsing everything gives, in any order of patterns', async () => {
    const demanded = await linted({});
    expect(demanded).toContain('sync-map-write-only');
    expect(await linted({ parse: 'all' })).toBe(demanded);
    expect(await linted({ patterns: [...patterns].reverse() })).toBe(demanded);
  });
});
