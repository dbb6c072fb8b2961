/** The judge is `go list`: the same files per directory of Go's own source, on three platforms. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { go, lacksGo, loadDisk } from './support.js';

const format = '{{.Dir}}|{{join .GoFiles " "}} {{join .CgoFiles " "}} {{join .TestGoFiles " "}} {{join .XTestGoFiles " "}}';

describe.skipIf(lacksGo)('standard library', () => {
  test.each([
    ['linux', 'amd64'],
    ['windows', 'arm64'],
    ['darwin', 'arm64'],
  ])('%s/%s: the files that go list names', (goos, goarch) => {
    const root = path.join(go(['env', 'GOROOT'], '.').trim(), 'src');
    const env = { GOOS: goos, GOARCH: goarch, CGO_ENABLED: '1' };
    const expected = new Map<string, string[]>();
    for (const line of go(['list', '-e', '-f', format, './...'], root, env).trim().split('\n')) {
      const [dir = '', files = ''] = line.split('|');
      expected.set(
        dir,
        files
          .split(' ')
          .filter((name) => name !== '')
          .sort(),
      );
    }
    expect(expected.size).toBeGreaterThan(200);
    // Experiments are the toolchain's, not the source's.
    const tags = go(['list', '-f', '{{join context.ToolTags ","}}', 'fmt'], root, env).trim().split(',');

    const loaded = loadDisk(root, ['./...'], { env, tags });
    const actual = new Map<string, string[]>();
    for (const { dir, files } of loaded.packages) {
      actual.set(dir, [...(actual.get(dir) ?? []), ...files.map((file) => path.basename(file.path))].sort());
    }
    // `go list` hides it: it holds documentation only.
    actual.delete(path.join(root, 'builtin'));
    expect(loaded.problems).toEqual([]);
    expect([...actual].sort()).toEqual([...expected].sort());
  });
});
