/** Single facts of build constraints; `header-go.test.ts` has the comparison with Go. */
import { describe, expect, test } from 'vitest';
import { buildContext, matchesFileName, tagsOfGoFlags } from '../../src/workspace/build-context.js';
import { ConstraintError, evaluateGoBuild, evaluatePlusBuild } from '../../src/workspace/constraint.js';
import { excludedByConstraints, readHeader } from '../../src/workspace/header.js';

const linux = buildContext({ env: {}, tags: ['integration'] });
const header = (text: string | Uint8Array) => readHeader(typeof text === 'string' ? new TextEncoder().encode(text) : text);

describe('context', () => {
  test('is linux/amd64 with cgo whatever the machine is', () => {
    expect(linux).toMatchObject({ goos: 'linux', goarch: 'amd64' });
    const tags = ['linux', 'amd64', 'unix', 'gc', 'cgo', 'go1.1', 'go1.27', 'amd64.v1', 'integration'];
    expect(tags.filter(linux.has)).toEqual(tags);
    expect(['go1.28', 'go1.0', 'windows', 'ignore', 'gccgo', 'amd64.v3', 'race'].filter(linux.has)).toEqual([]);
  });

  test('options win over the environment', () => {
    const env = { GOOS: 'windows', GOARCH: '386', CGO_ENABLED: '0' };
    expect(buildContext({ env, tags: [] })).toMatchObject({ goos: 'windows', goarch: '386' });
    expect(buildContext({ env, tags: [], goos: 'js', goarch: 'wasm' })).toMatchObject({ goos: 'js', goarch: 'wasm' });
    expect(buildContext({ env, tags: [] }).has('cgo')).toBe(false);
    expect(buildContext({ env, tags: [] }).has('unix')).toBe(false);
  });

  test.each([
    ['android', 'linux'],
    ['illumos', 'solaris'],
    ['ios', 'darwin'],
  ])('%s implies %s and unix', (goos, implied) => {
    const { has } = buildContext({ env: {}, goos, tags: [] });
    expect([goos, implied, 'unix'].every(has)).toBe(true);
  });

  test.each([
    ['-tags=a,b', ['a', 'b']],
    ['--tags=a', ['a']],
    ['-tags a -v', ['a']],
    ["'-tags=a b' -v", ['a', 'b']],
    ['"-tags=a b"', ['a', 'b']],
    ['-mod=mod -tags=a -tags=b', ['b']],
    ['-tags=', []],
    ['-tags', []],
    ['-tags -v', []],
    ['-tagsx=a', []],
    ['', []],
  ])('GOFLAGS %s', (flags, tags) => {
    expect(tagsOfGoFlags(flags)).toEqual(tags);
    const { has } = buildContext({ env: { GOFLAGS: flags }, tags: ['x,y'] });
    expect([...tags, 'x', 'y'].every(has)).toBe(true);
  });
});

test.each([
  ['linux && !windows', true],
  ['linux||windows && nope', true],
  ['(linux || windows) && nope', false],
  ['!(windows || integration)', false],
  ['! windows', true],
])('//go:build %s is %s', (expression, value) => {
  expect(evaluateGoBuild(expression, linux.has)).toBe(value);
});

test.each([
  ['', 'unexpected end of expression'],
  ['linux &', 'invalid syntax at &'],
  ['linux windows', 'unexpected token windows'],
  ['!!linux', 'double negation not allowed'],
  ['(linux', 'missing close paren'],
  ['linux)', 'unexpected token )'],
  ['a-b', 'invalid syntax at -b'],
  ['('.repeat(100_000), 'build expression too large'],
  [`a${'||a'.repeat(1000)}`, 'build expression too large'],
])('//go:build %.20s is refused', (expression, message) => {
  expect(() => evaluateGoBuild(expression, linux.has)).toThrow(new ConstraintError(message));
});

test.each([
  ['linux,integration', true],
  ['windows linux', true],
  ['linux,!integration', false],
  ['!!linux', false],
  ['', false],
  ['a-b', false],
  [Array(200).fill('nope').join(' '), true],
])('// +build %.30s is %s', (text, value) => {
  expect(evaluatePlusBuild(text, linux.has)).toBe(value);
});

test.each([
  ['a_linux.go', true],
  ['a_windows.go', false],
  ['a_linux_arm64.go', false],
  ['a_linux_amd64_test.go', true],
  ['a_windows_test.go', false],
  ['windows.go', true],
  ['a_windows_x.go', true],
  ['a_arm64.go', false],
  ['a_unix.go', true],
  ['a_windows.x.go', false],
  ['a_test.go', true],
])('%s fits linux/amd64: %s', (name, fits) => {
  expect(matchesFileName(name, linux.has)).toBe(fits);
});

describe('placement', () => {
  const excluded = (text: string) => excludedByConstraints(header(text).text, linux.has)?.reason;

  test.each([
    ['above a blank line', '// +build windows\n\npackage p\n', '// +build windows'],
    ['not above a blank line', '// +build windows\npackage p\n', undefined],
    ['after a block comment', '/* x */\n\n// +build windows\n\npackage p\n', undefined],
    ['several lines all count', '// +build linux\n// +build windows\n\npackage p\n', '// +build windows'],
    ['go:build wins over +build', '//go:build linux\n// +build windows\n\npackage p\n', undefined],
    ['go:build needs no blank line', '//go:build windows\npackage p\n', '//go:build windows'],
    ['go:build after a block comment', '/* x\n */\n//go:build windows\n\npackage p\n', '//go:build windows'],
    ['go:build inside a block comment', '/*\n//go:build windows\n*/\n\npackage p\n', undefined],
    ['go:build after the clause', 'package p\n\n//go:build windows\n', undefined],
    ['indented, CRLF, byte order mark', '\uFEFF  //go:build windows\r\n\r\npackage p\r\n', '//go:build windows'],
    ['two of them', '//go:build linux\n//go:build linux\n\npackage p\n', 'multiple //go:build comments'],
    ['broken', '//go:build linux &\n\npackage p\n', '//go:build linux &: invalid syntax at &'],
  ])('%s', (_, text, reason) => {
    expect(excluded(text)).toBe(reason);
  });
});

describe('readHeader', () => {
  test.each([
    ['package p', 'p'],
    ['\uFEFFpackage p\r\n', 'p'],
    ['// c\n/* d\n*/ package /* e */ p // f', 'p'],
    ['package été\n', 'été'],
    ['package 1p', ''],
    ['package _', ''],
    ['packages p', ''],
    ['/* never closed\npackage p', ''],
    ['func f() {}\npackage p', ''],
    ['', ''],
    ['package', ''],
  ])('%j is package %j', (text, name) => {
    expect(header(text).packageName).toBe(name);
  });

  test('bytes that are no text', () => {
    expect(header(new Uint8Array([0, 1, 0xff, 0xfe])).packageName).toBe('');
    expect(header(Buffer.concat([Buffer.from('// \xff\0\n', 'latin1'), Buffer.from('package p\n\0')])).packageName).toBe('p');
  });

  test.each([
    ['// Code generated by x. DO NOT EDIT.\n\npackage p\n', true],
    ['// Copyright\n\n// Code generated by x. DO NOT EDIT.\r\npackage p\r\n', true],
    ['/*\n// Code generated by x. DO NOT EDIT.\n*/\npackage p\n', true],
    ['/*\nCode generated by x. DO NOT EDIT.\n*/\npackage p\n', false],
    ['package p\n// Code generated by x. DO NOT EDIT.\n', false],
    ['// Code generated by x. DO NOT EDIT\npackage p\n', false],
    ['// x Code generated by x. DO NOT EDIT.\npackage p\n', false],
  ])('%j is generated: %s', (text, expected) => {
    expect(header(text).isGenerated).toBe(expected);
  });

  test('go:debug settings before the clause', () => {
    const text =
      '//go:debug default=go1.21\r\n//go:debug\tasynctimerchan=1\n//go:debugx=1\n//go:debug none\n' +
      '// go:debug a=b\npackage main\n//go:debug c=d\n';
    expect([...header(text).godebug]).toEqual([
      ['default', 'go1.21'],
      ['asynctimerchan', '1'],
    ]);
  });
});
