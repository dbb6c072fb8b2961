import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseModFile } from '../../src/workspace/modfile.js';
import { temporaryFolder } from '../harness/tools.js';
import { go, lacksGo } from './support.js';

const full = `// Deprecated: no
module "example.com/m" // comment

go 1.25.0
toolchain go1.26.1

godebug default=go1.21
godebug (
	asynctimerchan=1 // why
	panicnil=1
)

require example.com/x v1.0.0 // indirect
require (
	example.com/y v1.2.3
)
replace example.com/x => ../x
retract [v1.0.0, v1.1.0]
exclude (example.com/z v1.0.0
)
tool example.com/y/cmd
ignore ./node_modules
ignore (
	"with space"
	third_party/x
)
`;

test('reads every form', () => {
  expect(parseModFile(full.replace('exclude (example.com/z v1.0.0\n)\n', ''))).toEqual({
    module: 'example.com/m',
    go: '1.25.0',
    toolchain: '1.26.1',
    godebug: new Map([
      ['default', 'go1.21'],
      ['asynctimerchan', '1'],
      ['panicnil', '1'],
    ]),
    ignore: ['./node_modules', 'with space', 'third_party/x'],
    use: [],
    errors: [],
  });
});

test('line ends and marks of other systems', () => {
  expect(parseModFile('\uFEFFmodule m\r\n\r\ngo 1.22\r\nignore (\r\n\tx\r\n)\r\n')).toMatchObject({
    module: 'm',
    go: '1.22',
    ignore: ['x'],
    errors: [],
  });
});

test.each([
  ['module a\nmodule b\n', { module: 'a' }, 2, 'repeated module statement'],
  ['module\n', {}, 1, 'module expects exactly one argument'],
  ['module "a\ngo 1.22\n', { go: '1.22' }, 1, 'unexpected end of string'],
  ['module m\ngo 1.22.x\n', { module: 'm', go: '1.22' }, 2, "invalid go version '1.22.x': must match format 1.23.0"],
  ['module m\ngo v1\n', { module: 'm' }, 2, "invalid go version 'v1': must match format 1.23.0"],
  ['toolchain 1.22\ngo 1.22', { go: '1.22' }, 1, "invalid toolchain version '1.22': must match format go1.23.0 or default"],
  ['go 1.22\ngodebug x\n', { go: '1.22' }, 2, 'usage: godebug key=value'],
  ['go 1.22\ngodebug x=1,y=2\n', { go: '1.22' }, 2, 'godebug expects exactly one argument'],
  ['/* no */\ngo 1.22\n', { go: '1.22' }, 1, 'mod files must use // comments (not /* */ comments)'],
  ['go 1.22\nignore (\n\tx\n', { go: '1.22', ignore: ['x'] }, 2, 'unterminated block'],
  ['go 1.22\nmodule "a\\qb"\n', { go: '1.22' }, 2, 'invalid quoted string: "a\\qb"'],
])('%j: what is readable is read', (text, expected, line, message) => {
  const parsed = parseModFile(text);
  expect(parsed).toMatchObject(expected);
  expect(parsed.errors).toEqual([{ line, message }]);
});

test('toolchain default is none', () => {
  expect(parseModFile('toolchain default\n')).not.toHaveProperty('toolchain');
});

/** What `go mod edit -json` tells. */
interface Judged {
  readonly Module: { readonly Path: string };
  readonly Go?: string;
  readonly Toolchain?: string;
  readonly GoDebug?: readonly { readonly Key: string; readonly Value: string }[];
  readonly Ignore?: readonly { readonly Path: string }[];
}

describe.skipIf(lacksGo)('as the go command reads', () => {
  test.each([
    full.replace('exclude (example.com/z v1.0.0\n)\n', ''),
    'module m',
    'module m//c\ngo 1.21rc2\n',
    'module (\n\tm\n)\ngo 1.22 // x\n\ntoolchain go1.22.1-custom\n',
    'module m\n\nignore ()\nignore ( // c\n\t// d\n\n\t./a // e\n)\n',
  ])('go.mod %#', (text) => {
    const dir = temporaryFolder();
    writeFileSync(path.join(dir, 'go.mod'), text);
    const own = parseModFile(text);
    const expected = JSON.parse(go(['mod', 'edit', '-json'], dir)) as Judged;
    expect(own.errors).toEqual([]);
    expect(own.module).toBe(expected.Module.Path);
    expect(own.go).toBe(expected.Go);
    expect(own.toolchain === undefined ? undefined : `go${own.toolchain}`).toBe(expected.Toolchain);
    expect([...own.godebug]).toEqual((expected.GoDebug ?? []).map(({ Key, Value }) => [Key, Value]));
    expect(own.ignore).toEqual((expected.Ignore ?? []).map((one) => one.Path));
  });

  test('go.work', () => {
    const dir = temporaryFolder();
    mkdirSync(path.join(dir, 'a'));
    const text = 'go 1.24.0\r\n\r\nuse ./a // c\r\nuse (\r\n\t"./with space"\r\n\t../b\r\n)\r\ngodebug panicnil=1\r\nreplace x => ./y\r\n';
    writeFileSync(path.join(dir, 'go.work'), text);
    const expected = JSON.parse(go(['work', 'edit', '-json'], dir)) as { Go: string; Use: { DiskPath: string }[] };
    const own = parseModFile(text);
    expect(own.errors).toEqual([]);
    expect([own.go, own.use]).toEqual([expected.Go, expected.Use.map((one) => one.DiskPath)]);
    expect([...own.godebug]).toEqual([['panicnil', '1']]);
  });
});
