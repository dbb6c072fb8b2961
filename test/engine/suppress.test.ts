/** Suppression comments: where they count, what they may say, what is told about them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/engine/run.js';
import { type Finding, type LintOptions, type LintResult, lint } from '../../src/index.js';
import type { Rule } from '../../src/rule.js';
import { memoryFileSystem } from '../../src/workspace/index.js';
import { lacks, mustRun } from '../harness/tools.js';

type Files = Record<string, string | Uint8Array>;

const goMod = 'module example.com/m\n\ngo 1.22\n';

const optionsFor = (files: Files, options: LintOptions): LintOptions => ({
  cwd: '/m',
  env: {},
  fs: memoryFileSystem(Object.fromEntries(Object.entries({ 'go.mod': goMod, ...files }).map(([name, text]) => [`/m/${name}`, text]))),
  ...options,
});

const lintFiles = (files: Files, options: LintOptions = {}): Promise<LintResult> => lint(optionsFor(files, options));

const lines = (findings: readonly Finding[]): string[] => findings.map((f) => `${f.file}:${f.start.line} ${f.rule}`);
const notes = ({ findings }: LintResult): string[] => findings.filter((f) => f.rule === 'suppression').map((f) => f.message);
const others = ({ findings }: LintResult): string[] => lines(findings.filter((f) => f.rule !== 'suppression'));

/** A rule that finds each `name` that stands in the files, comments and all; and, if asked, says that the first one belongs to each. */
function finder(id: string, name: string, related = false): Rule {
  return {
    meta: { id, summary: '', description: '', severity: 'warning', goVersions: 'all' },
    check(program, report) {
      for (const { index, source } of program.files) {
        const bytes = Buffer.from(source.bytes);
        const first = bytes.indexOf(name);
        for (let at = first; at >= 0; at = bytes.indexOf(name, at + 1)) {
          const place = { file: index, start: at, end: at + name.length };
          report({
            at: place,
            confidence: 'high',
            message: `${name} at ${at}`,
            why: 'w',
            help: 'h',
            ...(related ? { related: [{ at: { file: index, start: first, end: first + 1 }, message: 'first' }] } : {}),
          });
        }
      }
    },
  };
}

const found = [finder('map-a', 'aaa()'), finder('map-b', 'bbb()')];

const findIn = (files: Files | string, options: LintOptions = {}): Promise<LintResult> =>
  run(found, optionsFor(typeof files === 'string' ? { 'a.go': files } : files, options));

const ticker = (before: string, behind: string): string => `package p

import "time"

func poll(quit chan int) {
${before}	t := time.NewTicker(time.Second)${behind}
	for {
		select {
		case <-t.C:
		case <-quit:
			return
		}
	}
}
`;

describe('forms', () => {
  const honoured = [
    '//maplint:ignore ticker-without-stop one per process',
    '//maplint:ignore ticker-without-stop // one per process',
    '//maplint:ignore ticker-without-stop -- one per process',
    '//maplint:ignore sync-map-write-only,ticker-without-stop one per process',
    '//maplint:ignore sync-map-write-only, ticker-without-stop one per process',
    '//maplint:ignore\tticker-without-stop\tone per process',
    '//maplint:ignore maplint/ticker-without-stop one per process',
    '//maplint:ignore all one per process',
    '//nolint:ticker-without-stop // one per process',
    '//nolint: ticker-without-stop // one per process',
    '//nolint:gosec,ticker-without-stop,unparam // one per process',
    '//nolint:gosec, Ticker-Without-Stop //one per process',
    '//nolint:maplint/ticker-without-stop // one per process',
    '//nolint:maplint // one per process',
    '//nolint:go-maplint // one per process',
    '// nolint:ticker-without-stop // one per process',
    '//   nolint:ticker-without-stop // one per process',
    '//nolint // one per process',
    '// nolint // one per process',
    '//nolint:all // one per process',
    '//nolint:gosec,all // one per process',
    '//lint:ignore maplint/ticker-without-stop one per process',
    '//lint:ignore ticker-without-stop one per process',
    '//lint:ignore SA1015,maplint/ticker-without-stop one per process',
    '//lint:ignore maplint/all one per process',
    '//lint:ignore maplint/* one per process',
  ];

  test.each(honoured)('%s', async (comment) => {
    for (const source of [ticker('', ` ${comment}`), ticker(`\t${comment}\n`, '')]) {
      for (const text of [source, source.replaceAll('\n', '\r\n'), `\ufeff${source}`]) {
        const result = await lintFiles({ 'a.go': text });
        expect(others(result)).toEqual([]);
        expect(result.suppressed).toHaveLength(1);
        expect(result.suppressed[0]).toMatchObject({ rule: 'ticker-without-stop', suppression: { reason: 'one per process' } });
        const { start, end, file } = result.suppressed[0]?.suppression?.comment ?? expect.fail('no comment');
        expect(file).toBe('a.go');
        expect(Buffer.from(text).subarray(start.offset, end.offset).toString()).toBe(comment);
      }
    }
  });

  test.each([
    // Not the comment's words.
    '// maplint:ignore ticker-without-stop why',
    '// lint:ignore maplint/ticker-without-stop why',
    '/*maplint:ignore ticker-without-stop why*/',
    '/* nolint // why */',
    '//nolintlint // why',
    '//nolint-all // why',
    '//\tnolint // why',
    '//NOLINT // why',
    '//nolint:gosec,unparam // why',
    '//nolint:alles // why',
    '//lint:ignore SA1015 why',
    '//lint:ignore all why',
    '//lint:ignore',
    '//lint:file-ignore SA1015 why',
    '//lint:whatever maplint/ticker-without-stop why',
    '//go:maplint ignore ticker-without-stop why',
    '//',
  ])('of no meaning to us, and nothing is said of it: %s', async (comment) => {
    for (const source of [ticker('', ` ${comment}`), ticker(`\t${comment}\n`, '')]) {
      const result = await lintFiles({ 'a.go': source });
      expect(result.findings.map((f) => f.rule)).toEqual(['ticker-without-stop']);
      expect(result.suppressed).toEqual([]);
    }
  });

  test.each([
    ['//maplint:ignore sync-map-write-only why', ['this comment is not needed: sync-map-write-only finds nothing here']],
    ['//maplint:ignore', ['this comment names no rule, so it hides nothing']],
    ['//maplint:ignore ', ['this comment names no rule, so it hides nothing']],
    ['//maplint:', ['"//maplint:" is no directive: there are //maplint:ignore and //maplint:file-ignore']],
    ['//maplint: ignore x y', ['"//maplint:" is no directive: there are //maplint:ignore and //maplint:file-ignore']],
    ['//maplint:ignored x y', ['"//maplint:ignored" is no directive: there are //maplint:ignore and //maplint:file-ignore']],
    ['//maplint:ignore SA1015 why', ['no rule is called "SA1015", so this comment does not hide what it should']],
    ['//maplint:ignore syntax why', ['no rule is called "syntax", so this comment does not hide what it should']],
    ['//lint:ignore maplint/ticker why', ['no rule is called "ticker", so this comment does not hide what it should']],
    ['//nolint:maplint/ticker,gosec // why', ['no rule is called "ticker", so this comment does not hide what it should']],
    ['//maplint:ignore ticker-without-stop', ['this comment gives no reason, so it hides nothing']],
    ['//maplint:ignore ticker-without-stop //', ['this comment gives no reason, so it hides nothing']],
    ['//maplint:ignore all --', ['this comment gives no reason, so it hides nothing']],
    ['//maplint:file-ignore ticker-without-stop', ['this comment gives no reason, so it hides nothing']],
    ['//nolint:ticker-without-stop', ['this comment gives no reason, so it hides nothing']],
    ['//nolint:ticker-without-stop why', ['this comment gives no reason, so it hides nothing']],
    ['//nolint', ['this comment gives no reason, so it hides nothing']],
    ['//nolint:all', ['this comment gives no reason, so it hides nothing']],
    ['//lint:ignore maplint/ticker-without-stop', ['this comment gives no reason, so it hides nothing']],
  ])('that hide nothing and are told: %s', async (comment, expected) => {
    const result = await lintFiles({ 'a.go': ticker('', ` ${comment}`) });
    expect(others(result)).toEqual(['a.go:6 ticker-without-stop']);
    expect(notes(result)).toEqual(expected);
    expect(result.findings.find((f) => f.rule === 'suppression')).toMatchObject({ severity: 'note', start: { line: 6 }, file: 'a.go' });
    expect(result.suppressed).toEqual([]);
  });

  test('an unknown name is told with the nearest rule, and the names beside it count', async () => {
    const comment = '//maplint:ignore tiker-without-stop,ticker-without-stop why';
    const { findings, suppressed } = await lintFiles({ 'a.go': ticker('', ` ${comment}`) });
    expect(lines(suppressed)).toEqual(['a.go:6 ticker-without-stop']);
    expect(findings.map((f) => [f.message, f.help])).toEqual([
      [
        'no rule is called "tiker-without-stop", so this comment does not hide what it should',
        'Did you mean ticker-without-stop? `go-maplint rules` lists all rules',
      ],
    ]);
  });

  test('long names are cut', async () => {
    const [message] = notes(await findIn(`package p\n\n//maplint:ignore ${'x'.repeat(10_000)} why\nvar y int\n`));
    expect(message?.length).toBeLessThan(140);
  });

  test.each([
    ['maplint:ignore map-a'],
    ['nolint:map-a'],
    ['nolint'],
    ['nolint:all'],
    ['lint:ignore maplint/map-a'],
    ['maplint:ignore all'],
  ])('without a reason where none is required: //%s', async (comment) => {
    const result = await findIn(`package p\n\nvar _ = aaa() //${comment}\n`, { requireReason: false });
    expect(result.findings).toEqual([]);
    expect(result.suppressed.map((f) => f.suppression?.reason)).toEqual(['']);
  });
});

describe('places', () => {
  // `AAA` stands for an `aaa()` that is hidden, `aaa()` for one that is not; `BBB` likewise.
  test.each([
    ['its line', 'func f() {\n\taaa()\n\tAAA //maplint:ignore map-a why\n\taaa()\n}'],
    ['its line, not the declaration that begins there', 'func f() { AAA //maplint:ignore map-a why\n\taaa()\n}'],
    ['its line up to the end', 'var x = []T{\n\tAAA, //maplint:ignore map-a why\naaa(),\n}'],
    [
      'a line, not the local variable that begins there',
      'var x = func() {\n\t//maplint:ignore map-a why\n\tvar z = T{\n\t\taaa(),\n\t}\n}',
    ],
    ['a quotient by nolint is no comment', 'const z = 4 /* *// nolint\n\nvar x = AAA //maplint:ignore map-a why\n\n/* */'],
    ['behind a brace', 'func f() { //maplint:ignore map-a why\n\taaa()\n}'],
    ['the next line', 'func f() {\n\taaa()\n\t//maplint:ignore map-a why\n\tAAA\n\taaa()\n}'],
    ['the next line in a call', 'func f() {\n\tg(\n\t\t//maplint:ignore map-a why\n\t\tAAA,\n\t\taaa(),\n\t)\n}'],
    ['the next line, not the block that begins there', 'func f() {\n\t//maplint:ignore map-a why\n\tfor AAA {\n\t\taaa()\n\t}\n}'],
    ['below further comments', 'func f() {\n\t//maplint:ignore map-a why\n\t// More.\n\t//\n\tAAA\n\taaa()\n}'],
    ['below another one', 'func f() {\n\t//maplint:ignore map-a why\n\t//maplint:ignore map-b why\n\tAAA; BBB\n\taaa(); bbb()\n}'],
    ['a blank line ends it', 'func f() {\n\t//maplint:ignore map-a why\n\n\taaa()\n}'],
    ['not the line above', 'func f() {\n\taaa()\n\t//maplint:ignore map-a why\n}'],
    ['a function', 'func e() { aaa() }\n\n//maplint:ignore map-a why\nfunc f() {\n\tAAA\n\tAAA\n}\n\nfunc g() { aaa() }'],
    ['a function with a doc comment', '// f does.\n//\n//maplint:ignore map-a why\nfunc f() {\n\tAAA\n}'],
    ['a function, above its doc comment', '//maplint:ignore map-a why\n// f does.\nfunc f() {\n\tAAA\n}'],
    ['a method', '//maplint:ignore map-a why\nfunc (t *T) f() {\n\tAAA\n}'],
    ['a function behind another', '//maplint:ignore map-a why\nfunc f() {\n\tAAA\n}; func g() {\n\taaa()\n}'],
    ['two functions of a line', '//maplint:ignore map-a why\nfunc f() { AAA }; func g() {\n\tAAA\n}'],
    ['a variable', '//maplint:ignore map-a why\nvar x = []T{\n\tAAA,\n}\n\nvar y = aaa()'],
    ['a group', '//maplint:ignore map-a why\nvar (\n\tx = AAA\n\ty = AAA\n)'],
    ['a spec', 'var (\n\tv = aaa()\n\t//maplint:ignore map-a why\n\tx = []T{\n\t\tAAA,\n\t}\n\ty = aaa()\n)'],
    ['a spec with a function', 'var (\n\t//maplint:ignore map-a why\n\tx = func() {\n\t\tvar z = AAA\n\t\tAAA\n\t}\n\ty = aaa()\n)'],
    ['a type', '//maplint:ignore map-a why\ntype T struct {\n\tx int `AAA`\n}\n\ntype U struct{ x int `aaa()` }'],
    ['a type in a group', 'type (\n\t//maplint:ignore map-a why\n\tT struct {\n\t\tx int `AAA`\n\t}\n\tU struct{ x int `aaa()` }\n)'],
    ['an alias in a group', 'type (\n\t//maplint:ignore map-a why\n\tT = struct {\n\t\tx int `AAA`\n\t}\n\tU int `aaa()`\n)'],
    ['a field', 'type T struct {\n\tx int `aaa()`\n\t//maplint:ignore map-a why\n\ty int `AAA`\n}'],
    ['a constant', 'const (\n\t//maplint:ignore map-a why\n\tx = 1 +\n\t\tAAA\n\ty = aaa()\n)'],
    ['the file, from anywhere', 'func f() { AAA }\n\nfunc g() {\n\tx() //maplint:file-ignore map-a why\n}\n\nfunc h() { AAA }'],
    ['the file, from anywhere, as staticcheck has it', 'func f() { AAA }\n\n//lint:file-ignore maplint/map-a why\n\nfunc h() { AAA }'],
    ['a comment is no place', 'var x = `\n//maplint:ignore map-a why\naaa()\n`'],
    ['a block comment is none', '/*\n//maplint:ignore map-a why\n*/\nfunc f() { aaa() }'],
    ['a string is none', 'var x, y = "// nolint // why", aaa()'],
    ['the end of the file', 'var x = aaa()\n//maplint:ignore map-a why'],
  ])('%s', async (_, body) => {
    const source = `package p\n\n${body.replaceAll('AAA', 'aaa()').replaceAll('BBB', 'bbb()')}`;
    const text = `package p\n\n${body}`;
    const wanted = (hidden: string, open: string) =>
      text
        .split('\n')
        .flatMap(
          (line, i) =>
            line.match(new RegExp(`${hidden}|${open.replace('()', '\\(\\)')}`, 'g'))?.map((what) => [i + 1, what === hidden]) ?? [],
        );
    for (const [rule, hidden, open] of [
      ['map-a', 'AAA', 'aaa()'],
      ['map-b', 'BBB', 'bbb()'],
    ] as const) {
      for (const crlf of [false, true]) {
        const result = await findIn(crlf ? source.replaceAll('\n', '\r\n') : source);
        const of = (list: readonly Finding[]) => list.filter((f) => f.rule === rule).map((f) => f.start.line);
        expect(of(result.suppressed)).toEqual(
          wanted(hidden, open)
            .filter(([, is]) => is)
            .map(([line]) => line),
        );
        expect(of(result.findings)).toEqual(
          wanted(hidden, open)
            .filter(([, is]) => !is)
            .map(([line]) => line),
        );
      }
    }
  });

  test('before the package clause: the file, as golangci-lint has it', async () => {
    for (const comment of ['//nolint:map-a // why', '\ufeff//maplint:ignore map-a why', '//nolint // why\n// Package p is.']) {
      const result = await findIn({
        'a.go': `${comment}\npackage p\n\nvar _ = aaa()\n\nvar _ = aaa()\n`,
        'b.go': 'package p\n\nvar _ = aaa()\n',
      });
      expect(lines(result.findings)).toEqual(['b.go:3 map-a']);
      expect(lines(result.suppressed).map((line) => line.replace(/\d+/, ''))).toEqual(['a.go: map-a', 'a.go: map-a']);
    }
    const apart = await findIn('//maplint:ignore map-a why\n\npackage p\n\nvar _ = aaa()\n');
    expect(others(apart)).toEqual(['a.go:5 map-a']);
  });

  test('a finding of several lines: its first', async () => {
    const long: Rule = finder('map-a', 'aaa(\n\t1,\n)');
    const of = async (text: string) => (await run([long], optionsFor({ 'a.go': text }, {}))).suppressed.length;
    expect(await of('package p\n\nvar _ = aaa(\n\t1,\n) //maplint:ignore map-a why\n')).toBe(0);
    expect(await of('package p\n\n//maplint:ignore map-a why\nvar _ = aaa(\n\t1,\n)\n')).toBe(1);
  });

  test('a related place does not count', async () => {
    const rules = [finder('map-a', 'aaa()', true)];
    const result = await run(rules, optionsFor({ 'a.go': 'package p\n\nvar _ = aaa() //maplint:ignore map-a why\nvar _ = aaa()\n' }, {}));
    expect(lines(result.findings)).toEqual(['a.go:4 map-a']);
    expect(result.findings[0]?.related[0]?.start.line).toBe(3);
  });
});

describe('what is not needed', () => {
  const unused = (rules: string) => `package p\n\n//maplint:ignore ${rules} why\nvar _ = aaa()\n`;

  test('is told by name, of what ran only', async () => {
    expect(notes(await findIn(unused('map-a')))).toEqual([]);
    expect(notes(await findIn(unused('map-b')))).toEqual(['this comment is not needed: map-b finds nothing here']);
    expect(notes(await findIn(unused('map-a,map-b')))).toEqual(['this comment is not needed: map-b finds nothing here']);
    expect(notes(await findIn(unused('map-b'), { rules: ['map-a'] }))).toEqual([]);
    expect(notes(await findIn(unused('map-a,map-b'), { rules: ['map-b'] }))).toEqual([
      'this comment is not needed: map-b finds nothing here',
    ]);
    const { findings } = await findIn('package p\n\nvar x int //maplint:ignore map-a,map-b why\n');
    expect(findings.map((f) => [f.message, f.help, f.start.line, f.start.column])).toEqual([
      ['this comment is not needed: map-a and map-b find nothing here', 'Remove it', 3, 11],
    ]);
  });

  test('`all` only where all ran, and never where it may be meant for others', async () => {
    const clean = (comment: string) => `package p\n\nvar x int ${comment}\n`;
    for (const comment of ['//maplint:ignore all why', '//nolint:maplint // why', '//lint:ignore maplint/all why']) {
      expect(notes(await findIn(clean(comment)))).toEqual(['this comment is not needed: no rule finds anything here']);
      expect(notes(await findIn(clean(comment), { rules: ['map-a'] }))).toEqual([]);
    }
    for (const comment of ['//nolint // why', '//nolint', '//nolint:all // why', '//nolint:all', '// nolint', '//nolint:gosec']) {
      expect(notes(await findIn(clean(comment)))).toEqual([]);
    }
    expect(notes(await findIn(unused('all')))).toEqual([]);
  });

  test('of two that hide one thing both are', async () => {
    const result = await findIn('package p\n\n//maplint:ignore map-a first\nvar _ = aaa() //maplint:ignore map-a second\n');
    expect(result.findings).toEqual([]);
    expect(result.suppressed.map((f) => f.suppression?.reason)).toEqual(['first']);
  });

  test('is needed where it hides what is too weak to be shown', async () => {
    const comment = ' //maplint:ignore ticker-without-stop why';
    const weak = await lintFiles({ 'a.go': ticker('', comment) }, { go: '1.23' });
    expect([weak.findings, weak.suppressed]).toEqual([[], []]);
    const shown = await lintFiles({ 'a.go': ticker('', comment) }, { go: '1.23', severity: 'note' });
    expect(shown.findings).toEqual([]);
    expect(lines(shown.suppressed)).toEqual(['a.go:6 ticker-without-stop']);
  });

  test('is shown whatever severity is asked for, and no reason counts like it', async () => {
    for (const severity of ['error', 'warning', 'note'] as const) {
      expect(notes(await findIn(unused('map-b'), { severity, confidence: 'high' }))).toHaveLength(1);
    }
  });

  test('is not told where something could not be read, or failed', async () => {
    expect(
      notes(await findIn({ 'a.go': 'package p\n\nvar x int //maplint:ignore map-a why\n', 'b.go': 'package p\n\nfunc f() {\n' })),
    ).toEqual([]);
    const failing: Rule = {
      ...finder('map-c', 'ccc()'),
      check() {
        throw new Error('no');
      },
    };
    const result = await run([...found, failing], optionsFor({ 'a.go': unused('map-b') }, {}));
    expect(lines(result.findings)).toEqual(['a.go:1 internal-error', 'a.go:4 map-a']);
  });

  test('is not told of files that were not chosen, nor of generated ones', async () => {
    const files = {
      'a.go': 'package p\n',
      'b.go': unused('map-b'),
      'gen.go': `// Code generated by x. DO NOT EDIT.\n\n${unused('map-b')}`,
    };
    expect(notes(await findIn(files, { patterns: ['a.go'] }))).toEqual([]);
    expect(lines((await findIn(files)).findings)).toEqual(['b.go:3 suppression', 'b.go:4 map-a']);
  });

  test('test files are like others', async () => {
    const files = { 'a_test.go': `${unused('map-b')}var _ = aaa() //nolint:map-a // why\n` };
    const result = await findIn(files);
    expect(lines(result.findings)).toEqual(['a_test.go:3 suppression', 'a_test.go:4 map-a']);
    expect(lines(result.suppressed)).toEqual(['a_test.go:5 map-a']);
    expect((await findIn(files, { tests: false })).findings).toEqual([]);
  });
});

test('without a reason: told where a rule that it names ran', async () => {
  const text = 'package p\n\nvar x int //maplint:ignore map-b\n';
  expect(notes(await findIn(text))).toEqual(['this comment gives no reason, so it hides nothing']);
  expect(notes(await findIn(text, { rules: ['map-a'] }))).toEqual([]);
});

test('syntax notes cannot be hidden', async () => {
  const { findings, suppressed } = await findIn('//maplint:file-ignore all why\npackage p\n\nfunc f() { //nolint // why\n');
  expect(findings.map((f) => f.rule)).toEqual(['syntax']);
  expect(suppressed).toEqual([]);
});

test('texts are handed over for what is suppressed too', async () => {
  const sources = new Map<string, Uint8Array>();
  await findIn('package p\n\nvar _ = aaa() //nolint // why\n', { sources });
  expect([...sources.keys()]).toEqual(['a.go']);
});

test('a result never depends on what is parsed first', async () => {
  const text = 'package p\n\nvar (\n\t//nolint:map-a // why\n\tx = []T{\n\t\taaa(),\n\t}\n)\n';
  expect(await findIn(text, { parse: 'all' })).toMatchObject({ ...(await findIn(text)), stats: { declarations: 1 } });
});

describe('any file', () => {
  const comments = [
    ...['map-a', 'map-b', 'map-a,map-b', 'all', 'map-c'].flatMap((rules) => [
      `//maplint:ignore ${rules} why`,
      `//maplint:ignore ${rules}`,
      `//nolint:${rules} // why`,
      `// nolint:${rules} // why`,
      `//nolint:${rules}`,
    ]),
    '//lint:ignore maplint/map-a,SA1 why',
    '//nolint // why',
    '//nolint:other // why',
    '// text',
  ];
  /** What a comment hides, from its text alone. */
  const hides = (comment: string, rule: string) =>
    comment.includes('why') && (/^\/\/ ?nolint \/\/|[: ]all /.test(comment) || comment.includes(rule));

  test('a comment in a body hides what stands in its line or right below, of its rules, and nothing else', async () => {
    const line = fc.record({
      code: fc.constantFrom('', 'aaa()', 'bbb()', 'aaa(); bbb()', 'x := `', '`'),
      comment: fc.option(fc.constantFrom(...comments), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\r\n'), async (body, newline) => {
        // Raw strings are closed in their line: what they would swallow is the scanner's matter.
        const codes = body.map(({ code }) => (code.includes('`') ? 'x(`aaa() //nolint // why`)' : code));
        const texts = body.map(({ comment }, i) => `\t${codes[i]}${comment === undefined ? '' : ` ${comment}`}`);
        const source = ['package p', '', 'func f() {', ...texts, '\tend()', '}', ''].join(newline);
        const result = await findIn(source);
        const expected = (hidden: boolean) =>
          body.flatMap((_, i) =>
            ['map-a', 'map-b']
              .filter((rule) => codes[i]?.includes(rule === 'map-a' ? 'aaa()' : 'bbb()'))
              .filter((rule) => {
                const speaking = [body[i]?.comment ?? ''];
                // Comments that stand alone above, with nothing but comments between.
                for (let j = i - 1; j >= 0 && codes[j] === '' && body[j]?.comment !== undefined; j--) speaking.push(body[j]?.comment ?? '');
                return speaking.some((comment) => hides(comment, rule)) === hidden;
              })
              .map((rule) => `a.go:${i + 4} ${rule}`),
          );
        expect(lines(result.suppressed)).toEqual(expected(true));
        expect(others(result)).toEqual(expected(false));
      }),
      { numRuns: 300 },
    );
  });

  test('comments take nothing away and add nothing but notes, and no text harms', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...comments,
        '//maplint:file-ignore map-a why',
        '//lint:file-ignore maplint/map-b why',
        '//maplint:',
        '//nolint:',
        '// nolint',
      ),
      fc.constantFrom(
        '\n',
        '\n\n',
        'package p',
        'func f() {',
        '}',
        'var (',
        ')',
        'var x = ',
        'type T struct {',
        'aaa()',
        'bbb()',
        ';',
        '`',
        '"',
        '/*',
        '*/',
        '\t',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const text = pieces.join(' ');
        const result = await findIn(text);
        const positions = (list: readonly Finding[]) => list.map((f) => `${f.rule} ${f.start.offset}`);
        const expected = found.flatMap(({ meta: { id } }) => {
          const name = id === 'map-a' ? 'aaa()' : 'bbb()';
          const bytes = Buffer.from(text);
          const at = [];
          for (let i = bytes.indexOf(name); i >= 0; i = bytes.indexOf(name, i + 1)) at.push(`${id} ${i}`);
          return at;
        });
        const told = [...result.findings, ...result.suppressed].filter((f) => f.rule.startsWith('map-'));
        expect(positions(told).sort()).toEqual(expected.sort());
        expect(result.findings.filter((f) => f.rule === 'internal-error')).toEqual([]);
        for (const f of result.suppressed) expect(f.suppression?.reason).toMatch(/[\p{L}\p{N}]/u);
        for (const f of result.findings) expect(f.suppression).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  test('time grows with the size', async () => {
    const many = 20_000;
    const stacked = `package p\n\nvar (\n${'//maplint:ignore map-b why\n'.repeat(many)}x = aaa()\n)\n`;
    const spaced = `package p\n\nvar (\n${'// nolint:map-b // why\n\tx = []T{\n1,\n}\n'.repeat(many)}y = aaa()\n)\n`;
    for (const text of [stacked, spaced]) {
      const start = performance.now();
      expect(others(await findIn(text))).toEqual([expect.stringContaining('map-a')]);
      expect(performance.now() - start).toBeLessThan(10_000);
    }
  });
});

test.skipIf(lacks('gofmt'))('gofmt changes nothing of what is hidden', async () => {
  const all = ['//maplint:ignore map-a why', '//nolint:map-a // why', '//nolint // why', '//lint:ignore maplint/map-a why'];
  const code = (comment: string, i: number) =>
    `${comment}\n// F${i} does.\nfunc F${i}() {\n\taaa()\n}\n\nfunc g${i}() {\n\taaa() ${comment}\n\t${comment}\n\taaa()\n}\n`;
  const before = `//maplint:file-ignore map-b why\n\npackage p\n\n${all.map(code).join('\n')}`;
  const { stdout: after } = mustRun('gofmt', [], { input: before });
  // In a doc comment directives go last, and a bare nolint is none to gofmt.
  expect(after).toContain('// F1 does.\n//\n//nolint:map-a // why\nfunc F1');
  expect(after).toContain('// nolint // why\n// F2 does.\nfunc F2');
  for (const text of [before, after]) {
    const result = await findIn(text);
    expect(others(result)).toEqual([]);
    expect(result.suppressed).toHaveLength(3 * all.length);
  }
});
