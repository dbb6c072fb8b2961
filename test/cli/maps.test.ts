/** How `go-maplint maps` tells it, and what can go wrong. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { root } from '../harness/tools.js';
import { folderOf, json, kinds } from './maps-module.js';
import { run } from './world.js';

describe('table', () => {
  test('is for people', async () => {
    const { stdout, stderr, code } = await run(['maps'], { cwd: kinds });
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout).toMatchInlineSnapshot(`
      "    1 M    100 k  B/entry  map               type                   lives    fills  deletes  place
      287 MiB   18 MiB      301  blocks            map[int]cache.block    process      1        0  cache/cache.go:14
       80 MiB  5.0 MiB       84  load.entry.parts  map[string]string      object       1        0  cache/load.go:5
       53 MiB  3.3 MiB      200  Cache.large       map[string][129]byte   object       1        1  cache/cache.go:26
       53 MiB  3.3 MiB       56  Cache.table       map[string]int         object       1        1  cache/cache.go:25
       53 MiB  3.3 MiB       56  Cache.stats.hits  map[string]uint32      object       1        1  cache/cache.go:28
       53 MiB  3.3 MiB       56  Cache.near        map[string]*dep.Thing  object       0        0  cache/cache.go:31
        160 B    160 B      106  seen              sync.Map               process      1        1  cache/cache.go:17
        160 B    160 B      106  Cache.Map         sync.Map               object       1        0  cache/cache.go:24
            ?        ?        ?  Cache.far         map[string]dep.Thing   object       0        0  cache/cache.go:30
            ?        ?        ?  Set.items         map[T]struct{}         object       0        0  cache/cache.go:36

      10 maps in 2 files (1 package), Go 1.25
      1 M, 100 k: what the map keeps once so many entries have been in it, even when all are deleted.
      B/entry: with a million in it. What strings, slices, pointers and interfaces lead to comes on top
      while the entries are there.
      sync.Map: assuming that keys and values are pointers; others take memory of their own beside it, an
      int 8 bytes, a string 16 and its text.
      "
    `);
  });

  test('is coloured on a terminal only', async () => {
    const [plain, colored] = [await run(['maps'], { cwd: kinds }), await run(['maps'], { cwd: kinds, terminal: true })];
    expect(colored.stdout).toContain('\x1b[1mblocks\x1b[22m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour
    expect(colored.stdout.replace(/\x1b\[\d+m/g, '')).toBe(plain.stdout);
    expect((await run(['maps', '--color', 'always'], { cwd: kinds })).stdout).toBe(colored.stdout);
  });

  test('says that there is nothing', async () => {
    const cwd = folderOf({ 'go.mod': 'module m\n\ngo 1.24\n', 'a.go': 'package a\n\nvar n int\n' });
    expect(await run(['maps'], { cwd })).toMatchObject({ code: 0, stdout: 'no maps in 1 file (1 package)\n', stderr: '' });
    expect((await run(['maps', '--format', 'json'], { cwd })).stdout).toBe('[]\n');
  });

  test('is in README.md as of the sample', async () => {
    const cwd = join(root, 'test/sample');
    const { stdout } = await run(['maps'], { cwd });
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(`$ npx go-maplint maps\n${stdout}`);
  });
});

/** As RFC 4180 has it. */
function parseCsv(text: string): string[][] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? ''),
    );
}

test('csv has a line per map', async () => {
  const { stdout, code } = await run(['maps', '--format', 'csv'], { cwd: kinds });
  expect(code).toBe(0);
  const [head = [], ...rows] = parseCsv(stdout);
  const maps = await json([]);
  expect(rows).toHaveLength(maps.length);
  const objects = rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i]])));
  for (const [i, map] of maps.entries()) {
    expect(objects[i]).toMatchObject({
      kind: map.kind,
      owner: map.owner ?? '',
      name: map.name,
      file: map.file,
      line: String(map.line),
      elemSize: String(map.elemSize ?? ''),
      lifetime: map.lifetime.scope,
      writers: String(map.writers?.count ?? ''),
      retainedAt1M: String(map.retained?.at1M.expected ?? ''),
      assuming: map.assuming ?? '',
      unknown: map.unknown ?? '',
    });
  }
});

describe.skipIf(process.platform === 'win32')('hostile names', () => {
  const red = '\x1b[31m';
  const cwd = folderOf({
    'go.mod': 'module example.com/m\n\ngo 1.25\n',
    // U+3164 is a letter without ink; a tag may hold anything.
    '=cmd|calc!A1.go': 'package m\n\nvar \u3164 = map[string]struct{\n\ta int `,"=1+1\u202e"`\n}{}\n',
    [`-x${red}\n::error::.go`]: 'package m\n\nvar two map[string]int\n',
    '##[error],.go': `package m\n\nvar ${'x'.repeat(500)} map[string]int\n`,
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is the point
  const unseen = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\u3164]/;

  test('do nothing to a terminal, a log or a spreadsheet', async () => {
    for (const format of ['table', 'csv', 'json']) {
      const { stdout, code } = await run(['maps', '--format', format], { cwd });
      expect(code).toBe(0);
      expect(stdout).not.toMatch(unseen);
      expect(stdout).not.toMatch(/^\s*::|##\[/m);
    }
    const rows = parseCsv((await run(['maps', '--format', 'csv'], { cwd })).stdout);
    expect(rows).toHaveLength(4);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([22]));
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    expect(rows.flat()).toContain("'=cmd|calc!A1.go");
  });

  test('stay as they are in json, and are cut in the table', async () => {
    const maps = await json([], cwd);
    expect(maps.map(({ name }) => name).sort()).toEqual(['two', 'x'.repeat(500), '\u3164']);
    const { stdout } = await run(['maps'], { cwd });
    expect(stdout).toContain(`${'x'.repeat(47)}…  `);
    expect(stdout).not.toContain('x'.repeat(48));
  });
});

describe('what goes wrong', () => {
  test('is told on stderr, with exit code 2', async () => {
    const outcome = await run(['maps', './nowhere', './cache'], { cwd: kinds });
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain('nowhere');
    expect(outcome.stdout).toContain('blocks');
  });

  test.each([[['--format', 'yaml']], [['--rule', 'ticker-without-stop']], [['--go', 'new']], [['--goarch', 'z80']]])('%j', async (argv) => {
    expect(await run(['maps', ...argv], { cwd: kinds })).toMatchObject({ code: 2, stdout: '' });
  });

  test('broken code is listed as far as it can be read', async () => {
    const cwd = folderOf({
      'go.mod': 'module m\n',
      'a.go': 'package a\n\nvar ok map[string]int\n\nfunc f( {\n\nvar m map[string\n\ntype T struct { m map[ }\n',
    });
    const { stdout, code } = await run(['maps', '--locals', '--format', 'json'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ name: 'ok' }));
  });
});

test('--help', async () => {
  const { stdout } = await run(['maps', '--help']);
  await expect(stdout).toMatchFileSnapshot('./help-maps.txt');
  expect(stdout.split('\n').filter((line) => line.length > 84)).toEqual([]);
});
