/** Edits that findings suggest: applied to a copy of each fixture they are formatted Go that builds, and the finding is gone. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Edit, type Finding, lint, type Suggestion } from '../../src/index.js';
import { root, temporaryFolder } from '../harness/tools.js';
import { type GoVersion, lacksGo, mustGo, start } from './go.js';

const usual: GoVersion = '1.26';
const cases = join(root, 'rules', 'concurrent-map-write', 'testdata');

async function findingsIn(cwd: string): Promise<readonly Finding[]> {
  const { findings } = await lint({ cwd, patterns: ['./...'], rules: ['concurrent-map-write'], confidence: 'low' });
  return findings;
}

function suggestionsOf(findings: readonly Finding[]): Suggestion[] {
  return findings.flatMap(({ suggestions = [] }) => suggestions);
}

/** `Cache.m`, as the message names it. */
function mapOf({ message }: Finding): string {
  return /^map (\S+) /.exec(message)?.[1] ?? message;
}

/** From the end of each file, so that offsets before stay. */
function apply(dir: string, suggestions: readonly Suggestion[]): void {
  const edits: Edit[] = suggestions.flatMap((one) => one.edits);
  for (const { file, start, end, newText } of edits.sort((a, b) => b.start.offset - a.start.offset)) {
    const bytes = readFileSync(join(dir, file));
    const parts = [bytes.subarray(0, start.offset), Buffer.from(newText), bytes.subarray(end.offset)];
    writeFileSync(join(dir, file), Buffer.concat(parts));
  }
}

test('the lock is suggested where it can be taken for a whole short function', async () => {
  const findings = await findingsIn(join(cases, 'suggested-lock'));
  expect(suggestionsOf(findings).map(({ message }) => message)).toEqual([
    'Insert h.Lock() and defer h.Unlock() at the beginning of Hits.ServeHTTP',
    'Insert n.mu.RLock() and defer n.mu.RUnlock() at the beginning of Names.All',
    'Insert c.mu.Lock() and defer c.mu.Unlock() at the beginning of Counts.Add',
    'Insert registryMu.Lock() and defer registryMu.Unlock() at the beginning of Unregister',
    'Insert s.table.mu.Lock() and defer s.table.mu.Unlock() at the beginning of Store.Len',
    'Insert p.mu.Lock() and defer p.mu.Unlock() at the beginning of Pairs.Drop and Pairs.Has',
  ]);
  expect(findings.filter(({ file }) => file === 'refused.go').length).toBeGreaterThan(5);
});

test('a file with CRLF keeps its line ends', async () => {
  const dir = join(temporaryFolder(), 'crlf');
  cpSync(join(cases, 'suggested-lock'), dir, { recursive: true });
  const file = join(dir, 'inserted.go');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
  apply(dir, suggestionsOf(await findingsIn(dir)));
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('string {\r\n\tn.mu.RLock()\r\n\tdefer n.mu.RUnlock()\r\n\tvar all');
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
});

describe.skipIf(lacksGo(usual))('applied to the fixtures', () => {
  const names = readdirSync(cases).filter((name) => name !== 'broken');

  test.each(names)('%s', { timeout: 120_000 }, async (name) => {
    const found = (await findingsIn(join(cases, name))).filter(({ suggestions = [] }) => suggestions.length > 0);
    if (found.length === 0) return;
    const dir = join(temporaryFolder(), basename(name));
    cpSync(join(cases, name), dir, { recursive: true });
    apply(dir, suggestionsOf(found));
    const goroot = (await mustGo(usual, ['env', 'GOROOT'], root)).stdout.trim();
    expect(await start(join(goroot, 'bin', 'gofmt'), ['-l', dir], dir, process.env)).toEqual({ code: 0, stdout: '', stderr: '' });
    await mustGo(usual, ['build', '-o', devNull, './...'], dir);
    await mustGo(usual, ['vet', './...'], dir);
    const mended = new Set(found.map(mapOf));
    const { findings } = await lint({ cwd: dir, patterns: ['./...'], rules: ['concurrent-map-write'] });
    expect(findings.filter((one) => mended.has(mapOf(one))).map(({ message }) => message)).toEqual([]);
  });
});
