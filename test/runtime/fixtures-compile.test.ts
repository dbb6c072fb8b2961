/** Every rule's fixtures are Go that the toolchain of their version builds and vets: an expectation in code that is no Go proves nothing. */
import { existsSync, readdirSync } from 'node:fs';
import { devNull } from 'node:os';
import { basename, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../harness/tools.js';
import { type GoVersion, lacksGo, mustGo, pooled, releases, start } from './go.js';

/** Builds fixtures whose folder's name gives no version. */
const usual: GoVersion = '1.26';

const rules = join(root, 'rules');

function folders(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(dir, entry.name))
    .sort();
}

/** All cases but those in `testdata/broken`. */
const cases = folders(rules)
  .flatMap((rule) => folders(join(rule, 'testdata')))
  .filter((dir) => basename(dir) !== 'broken');

/** The release that builds a case: `go1.23` in `fields-go1.23` or `go1.23-fields`. Throws where there is none for that version. */
function versionOf(dir: string): GoVersion {
  const version = /(?<=^|-)go(1\.\d+)(?=-|$)/.exec(basename(dir))?.[1];
  if (version === undefined) return usual;
  const known = Object.keys(releases).find((key): key is GoVersion => key === version);
  if (known === undefined) throw new Error(`${dir}: no release of Go ${version} in test/runtime/go.ts`);
  return known;
}

/** Empty, or what the go command says against the folder. */
async function complaint(dir: string): Promise<string> {
  // Outside a module the go command takes files only.
  const what = existsSync(join(dir, 'go.mod')) ? ['./...'] : readdirSync(dir).filter((name) => name.endsWith('.go'));
  try {
    await mustGo(versionOf(dir), ['build', '-o', devNull, ...what], dir);
    await mustGo(versionOf(dir), ['vet', ...what], dir);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe.skipIf(lacksGo(usual))('Go code of the tests', () => {
  test('there are cases, and versions are read from their names', () => {
    expect(cases.length).toBeGreaterThan(10);
    expect(versionOf('fields')).toBe(usual);
    expect(versionOf(join('x', 'fields-go1.23'))).toBe('1.23');
    expect(versionOf(join('x', 'go1.22-reset'))).toBe('1.22');
    expect(() => versionOf('fields-go1.9')).toThrow('no release');
  });

  test.skipIf(lacksGo(...new Set(cases.map(versionOf))))('every fixture builds and passes vet', { timeout: 300_000 }, async () => {
    const complaints: string[] = [];
    await pooled(cases, 2, async (dir) => {
      const text = await complaint(dir);
      if (text !== '') complaints.push(`${relative(root, dir)}: ${text}`);
    });
    expect(complaints).toEqual([]);
  });

  test('the sample builds and passes vet, with the Go of its go.mod too', { timeout: 300_000 }, async () => {
    const sample = join(root, 'test', 'sample');
    expect(await complaint(sample)).toBe('');
    if (!lacksGo('1.22')) await mustGo('1.22', ['vet', './...'], sample);
  });

  test('all of it is formatted', { timeout: 60_000 }, async () => {
    const goroot = (await mustGo(usual, ['env', 'GOROOT'], root)).stdout.trim();
    const programs = [join(root, 'test', 'sample'), join(root, 'test', 'runtime', 'programs')];
    const gofmt = await start(join(goroot, 'bin', 'gofmt'), ['-l', ...programs, ...cases], root, process.env);
    expect(gofmt).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});
