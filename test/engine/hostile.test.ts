/** Bad input does no harm: no crash, no internal error, places inside the file, the neighbours linted, and time in step with size. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Finding, type LintOptions, type LintResult, lint } from '../../src/index.js';
import { memoryFileSystem } from '../../src/workspace/index.js';
import { goFilesBelow, goSource } from '../outline/go-files.js';

const head = 'package p\n\nimport (\n\t"reflect"\n\t"sync"\n\t"time"\n)\n\n';

/** One finding of each rule, with most kinds of statements around them. */
const sample = `${head}type kind int

const (
	first kind = iota
	second
)

type cache[K comparable] struct {
	sync.Map
	byKey sync.Map
	tick  *time.Ticker
	kinds map[kind]struct{ a, b [4]byte }
}

var seen, types = new(sync.Map), sync.Map{}

func newCache[K comparable](d time.Duration) *cache[K] {
	return &cache[K]{tick: time.NewTicker(d), kinds: map[kind]struct{ a, b [4]byte }{first: {}}}
}

func (c *cache[K]) Put(key K, value any) (err error) {
	defer func() { _ = recover() }()
	p := &c.byKey
	p.Store(key, value)
	c.Store(key, "é😀")
	types.LoadOrStore(reflect.TypeOf(value), \`raw
string\`)
	return
}

func poll(quit <-chan struct{}, urls ...string) error {
	t := time.NewTicker(time.Second)
loop:
	for i, url := range urls {
		select {
		case <-t.C:
			seen.Store(url, i)
		case <-quit:
			break loop
		default:
			if x := i; x > 1 && !(x < 5) || url == "" {
				goto end
			} else if x == 0 {
				continue
			}
		}
		switch y := any(i).(type) {
		case int, *int:
			go func(n any) { <-t.C; _ = n }(y)
		}
	}
end:
	return nil
}
`;

const neighbour = `${head}func neighbour() {\n\tfor range time.Tick(time.Second) {\n\t\treturn\n\t}\n}\n`;

const run = (files: Record<string, string | Uint8Array>, options: LintOptions = {}): Promise<LintResult> =>
  lint({
    cwd: '/m',
    env: {},
    severity: 'note',
    confidence: 'low',
    fs: memoryFileSystem({
      '/m/go.mod': 'module example.com/m\n\ngo 1.22\n',
      ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`/m/${name}`, content])),
    }),
    ...options,
  });

const told = ({ findings }: LintResult): string[] =>
  findings.map((f) => `${f.file}:${f.start.line}:${f.start.column} ${f.rule} ${f.message}`);

function expectSane(result: LintResult, sizes: Readonly<Record<string, number>>): void {
  for (const finding of result.findings) {
    expect(finding.rule, finding.message).not.toBe('internal-error');
    const steps = (finding.traces ?? []).flatMap((trace) => trace.steps);
    const edits = (finding.suggestions ?? []).flatMap((suggestion) => suggestion.edits);
    for (const at of [finding, ...finding.related, ...steps, ...edits]) expectInside(at, sizes[at.file] ?? -1);
    for (const trace of finding.traces ?? []) expect(trace.steps).not.toEqual([]);
  }
}

function expectInside({ start, end }: Pick<Finding, 'start' | 'end'>, size: number): void {
  expect(start.offset).toBeGreaterThanOrEqual(0);
  expect(end.offset).toBeGreaterThanOrEqual(start.offset);
  expect(end.offset).toBeLessThanOrEqual(size);
  for (const { line, column, utf16Column } of [start, end]) expect(Math.min(line, column, utf16Column)).toBeGreaterThanOrEqual(1);
}

const pieces = [
  ...['{', '}', '(', ')', '[', ']', ',', ';', ':=', '=', '<-', '.', '*', '...', '"', '`', "'", '/*', '*/', '//', '@', '\\'],
  ...['func', 'go', 'defer', 'select', 'case', 'for', 'range', 'if', 'else', 'return', 'switch', 'type', 'struct', 'goto end', 'end:'],
  ...['t.Stop()', 'time.NewTicker(1)', 'sync.Map', 'seen.Store(', 'new(t)', '[T any]', 'nil', 'iota', '_'],
  ...['\0', '\r', '\r\n', '\ufeff', '\xff\xfe', '\xc3', 'é', '😀'],
].map((piece) => Buffer.from(piece, piece.startsWith('\xff') || piece === '\xc3' ? 'latin1' : 'utf8'));

type Edit = { at: number; cut: number; insert: Uint8Array };

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 30 }) }, { weight: 1, arbitrary: fc.constant(Number.MAX_SAFE_INTEGER) }),
  insert: fc.oneof(fc.constant(Buffer.alloc(0)), fc.constantFrom(...pieces), fc.uint8Array({ maxLength: 4 })),
});

const apply = (text: Uint8Array, edits: readonly Edit[]): Buffer =>
  edits.reduce((bytes, { at, cut, insert }) => {
    const from = Math.floor(at * bytes.length);
    return Buffer.concat([bytes.subarray(0, from), insert, bytes.subarray(Math.min(bytes.length, from + cut))]);
  }, Buffer.from(text));

describe('changed bytes', () => {
  test('the sample is worth changing: both rules speak', async () => {
    const result = await run({ 'a.go': sample, 'b.go': neighbour });
    expect(new Set(result.findings.map((f) => f.rule))).toEqual(new Set(['sync-map-write-only', 'ticker-without-stop']));
    expectSane(result, { 'a.go': Buffer.byteLength(sample), 'b.go': neighbour.length });
  });

  test('tokens and bytes cut, doubled, put in: no crash, and the same however it is parsed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
        const bytes = apply(Buffer.from(sample), edits);
        const files = { 'a.go': bytes, 'b/b.go': neighbour };
        const result = await run(files);
        expectSane(result, { 'a.go': bytes.length, 'b/b.go': neighbour.length });
        expect(told(result).filter((line) => line.startsWith('b/'))).toHaveLength(1);
        expect((await run(files, { parse: 'all' })).findings).toEqual(result.findings);
      }),
      { seed: 20_261_121, numRuns: 150 },
    );
  });

  test('cut off anywhere', async () => {
    const bytes = Buffer.from(sample);
    for (let end = 0; end < bytes.length; end += 23) expectSane(await run({ 'a.go': bytes.subarray(0, end) }), { 'a.go': end });
  });

  test.runIf(goSource() !== undefined)("Go's own type-checker tests, cut and changed", async () => {
    const files = goFilesBelow(join(goSource() ?? '', 'internal/types/testdata')).filter((_, i) => i % 9 === 0);
    expect(files.length).toBeGreaterThan(20);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), fc.array(edit, { maxLength: 3 }), async (file, edits) => {
        const bytes = apply(readFileSync(file), edits);
        expectSane(await run({ 'a.go': bytes }, { parse: 'all' }), { 'a.go': bytes.length });
      }),
      { seed: 20_261_121, numRuns: 40 },
    );
  });
});

describe('the same program in other bytes', () => {
  const lines = async (text: string | Uint8Array): Promise<string[]> => told(await run({ 'a.go': text, 'b.go': neighbour }));

  test.each<[string, (text: string) => string | Uint8Array]>([
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['a BOM', (text) => `\ufeff${text}`],
    ['a BOM and CRLF', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['text after the last newline', (text) => text.trimEnd()],
    ['strings that are no UTF-8', (text) => Buffer.from(text.replace('é😀', '\xff\xc3\x80\xf0'), 'latin1')],
  ])('%s changes no line, column or message', async (_, change) => {
    expect(await lines(change(sample))).toEqual(await lines(sample));
  });
});

const times = (n: number, text: string): string => text.repeat(n);
const each = (n: number, text: (i: number) => string): string => Array.from({ length: n }, (_, i) => text(i)).join('');
const inTicker = (body: string): string => `${head}func f(a int, done chan int) {\n\tt := time.NewTicker(1)\n${body}\n}\n`;
const inStore = (key: string): string => `${head}var m sync.Map\n\nfunc F(a int) { m.Store(${key}, 1) }\n`;

describe('depth', () => {
  const deep = 20_000;
  // What each name in an expression asks of the nodes around it costs depth times names.
  const long = 1_000;
  test.each([
    ['blocks', inTicker(times(deep, '{') + times(deep, '}'))],
    ['ifs', inTicker(times(deep / 4, 'if a > 0 {') + times(deep / 4, '}'))],
    ['else ifs', inTicker(`if a == 0 {}${times(deep / 4, ' else if a == 1 { return }')}`)],
    ['function literals', inTicker(times(deep, 'func() {') + times(deep, '}()'))],
    ['parentheses', inStore(times(deep, '(') + 1 + times(deep, ')'))],
    ['index expressions', inStore(times(long, 'a[') + 1 + times(long, ']'))],
    ['operators', inStore(`a${times(long, '+a')}`)],
    ['signs', inStore(times(deep, '- ') + 1)],
    ['selectors', inStore(`a${times(long, '.b')}`)],
    ['pointer types', `${head}var m sync.Map\nvar p ${times(deep, '*')}int\nfunc F(k string) { m.Store(k, p) }\n`],
    ['slice types', `${head}type T struct { m sync.Map; x ${times(deep, '[]')}int }\n`],
    ['composite literals', `${head}var m, x = sync.Map{}, T${times(deep, '{')}${times(deep, '}')}\n`],
    ['brackets never closed', inTicker(times(deep, '(['))],
    ['brackets never opened', inTicker(times(deep, ')]'))],
  ])('%s: no crash, and the neighbour is linted', async (_, text) => {
    const result = await run({ 'a.go': text, 'b.go': neighbour });
    expectSane(result, { 'a.go': text.length, 'b.go': neighbour.length });
    expect(told(result)).toContainEqual(expect.stringMatching(/^b\.go:\d+:\d+ ticker-without-stop/));
  });
});

describe('size', () => {
  // Each of these takes well below a second; a quadratic pass over one of them takes minutes.
  test.each([
    ['declarations', `${head}var m sync.Map\n${each(100_000, (i) => `func f${i}() {}\n`)}`],
    ['a string of a megabyte', inTicker(`_ = "${times(1_000_000, 'x')}"`)],
    ['a comment of a megabyte', inTicker(`/*${times(1_000_000, '*')}*/`)],
    ['blanks', inTicker(times(1_000_000, ' '))],
    ['numbers in a literal', inTicker(`_ = []int{${each(30_000, (i) => `${i},`)}}`)],
    ['rows in a package-level table', `${head}var m, rows = sync.Map{}, []T{${times(10_000, '{a, "b", 3},')}}\n`],
    ['statements', inTicker(times(10_000, 'a = a + 1\n'))],
    ['uses of one ticker', inTicker(times(10_000, 't.Reset(1)\n'))],
    ['returns', inTicker(times(10_000, 'if a > 1 { return }\n'))],
    ['uses of one alias', `${head}var m sync.Map\nfunc F(k string) {\n\tp := &m\n${times(4_000, '\tp.Store(k, 1)\n')}}\n`],
    ['findings on one line', `${head}${each(400, (i) => `func f${i}() { t := time.NewTicker(1); <-t.C }; `)}`],
    [
      'constants of an enumeration',
      `${head}type K int\nconst (\n${each(10_000, (i) => `k${i} K = ${i}\n`)})\nvar m sync.Map\nfunc F(k K) { m.Store(k, 1) }\n`,
    ],
    ['commas that mean nothing', inTicker(times(20_000, ','))],
  ])(
    'many or long: %s',
    async (_, text) => {
      expectSane(await run({ 'a.go': text }), { 'a.go': text.length });
    },
    8_000,
  );
});
