/** Syntax errors that leave brackets balanced: what is told, and that nothing is told about Go. */
import { readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outline } from '../../src/outline/index.js';
import { goFilesBelow, goSource, repositoryGoFiles } from './go-files.js';
import { judged } from './judge.js';
import { type Change, changed, changes, tokensOf } from './tokens.js';

/** Each problem as its message and the text it covers. */
const told = (source: string) =>
  outline(Buffer.from(source)).problems.map(({ start, end, message }) => `${message}: ${Buffer.from(source).toString('utf8', start, end)}`);
const body = (statements: string) => `package p\nfunc f() {\n${statements}\n}\nvar after int\n`;

describe('a broken statement', () => {
  test.each([
    ['x := := 3', "expected an expression, found ':=': :="],
    ['foo(,)', "expected an expression, found ',': ,"],
    ['f(a b)', "unexpected 'b': b"],
    ['f(\n1\n)', 'unexpected end of the line: '],
    ['f(a...b)', "unexpected 'b': b"],
    ['T{1, 2\n}', 'unexpected end of the line: '],
    ['T{a: 1: 2}', "unexpected ':': :"],
    ['x := {1}', "expected an expression, found '{': {"],
    ['x := map[string]{}', "expected a type, found '{': {"],
    ['x = a ? b : c', "unexpected '?': ?"],
    ['a..b', "expected a name, found '.': ."],
    ['x.5', "unexpected '.5': .5"],
    ['x.(5)', "expected a type, found '5': 5"],
    ['a[]', "expected an expression, found ']': ]"],
    ['a[1::2]', "expected an expression, found ':': :"],
    ['a[1:2:]', "expected an expression, found ']': ]"],
    ['x <<= <<', "expected an expression, found '<<': <<"],
    ['x = 1 +', "expected an expression, found '}': }"],
    ['var x =', "expected an expression, found '}': }"],
    ['var x', 'unexpected end of the line: '],
    ['var (a int b int)', "unexpected 'b': b"],
    ['type T', 'expected a type, found the end of the line: '],
    ['type T struct { a b c }', "unexpected 'c': c"],
    ['type T struct { a int, b int }', "unexpected ',': ,"],
    ['type T interface { m() int int }', "unexpected 'int': int"],
    ['retrun x', "unexpected 'x': x"],
    ['return 1 1', "unexpected '1': 1"],
    ['"a" "b"', `unexpected '"b"': "b"`],
    ['x, y', 'unexpected end of the line: '],
    ['x++ + 1', "unexpected '+': +"],
    ['break 1', "unexpected '1': 1"],
    ['goto 1', "expected a name, found '1': 1"],
    ['go f', 'unexpected end of the line: '],
    ['defer (f())', 'unexpected end of the line: '],
    ['go func() {}', 'unexpected end of the line: '],
    ['if x == {\n}', "expected an expression, found '{': {"],
    ['if {\n}', "expected an expression, found '{': {"],
    ['if x\n{\n}', "expected an expression, found '{': {"],
    ['if x := f() {\n}', "unexpected '{': {"],
    ['if x {\n} els {\n}', "unexpected 'els': els"],
    ['if x {\n}\nelse {\n}', "expected a statement, found 'else': else"],
    ['if x {\n} else y()', "expected '{', found 'y': y"],
    ['for i := 0 i < 10 {\n}', "unexpected 'i': i"],
    ['for i := 0; i < 10 {\n}', "unexpected '{': {"],
    ['for i := range {\n}', "expected an expression, found '{': {"],
    ['for a, b {\n}', "unexpected '{': {"],
    ['case 1:', "expected a statement, found 'case': case"],
    ['for {\ndefault:\n}', "expected a statement, found 'default': default"],
    ['switch x {\nf()\n}', "unexpected 'f': f"],
    ['switch x {\ncase:\n}', "expected an expression, found ':': :"],
    ['select x {\n}', "expected '{', found 'x': x"],
    ['{ } x', "unexpected 'x': x"],
    [' func g() {}', "expected '(', found 'g': g"],
    ['range x', "expected a statement, found 'range': range"],
    ['@', "expected a statement, found '@': @"],
  ])('%j', (statements, expected) => {
    expect(told(body(statements))).toEqual([expected]);
    expect(outline(Buffer.from(body(statements))).declarations.at(-1)?.names).toEqual(['after']);
  });
});

describe('a broken declaration', () => {
  test.each([
    ['func f(a int b int) {}', "unexpected 'b': b"],
    ['func f(a int, b) {}', "unexpected ')': )"],
    ['func f(a.b c) {}', "unexpected 'c': c"],
    ['func f[P]() {}', "unexpected ']': ]"],
    ['func f() int int {}', "unexpected 'int': int"],
    ['func f() (a int) (b int)', "unexpected '(': ("],
    ['func f() {} var y int', "unexpected 'var': var"],
    ['var x, = 1', "expected a name, found '=': ="],
    ['var x = 1 /* a\n b */ + 2', "expected a declaration, found '+': + 2"],
    ['var x = f(1 /* a\n b */ )', 'unexpected end of the line: '],
    ['const (\na = \n)', "expected an expression, found ')': )"],
  ])('%s', (source, expected) => {
    expect(told(`package p\n${source}\n`)).toEqual([expected]);
  });

  test('each tells its first error', () => {
    expect(told('package p\nvar x = 1 1 1\nvar y = 2\nvar z = 3 3\n')).toEqual(["unexpected '1': 1", "unexpected '3': 3"]);
  });
});

describe('nothing is told about', () => {
  // biome-ignore format: a table
  test.each([
    'if f := func() bool { return true }; f() {\n} else if (T{}) == x {\n} else {\n}',
    'if x := []int{1}; len(x) > 0 && m[T{1}] {\n}\nif ; x {\n}',
    'for {\n}\nfor x {\n}\nfor ; ; {\n}\nfor i, j := 0, 1; i < j; i, j = i+1, j-1 {\n}\nfor range 10 {\n}\nfor range []T{} {\n}',
    'for a.b, c[0] = range d {\n}\nfor x = range <-c {\n}\nfor i := 0; ; {\n}\nfor x() {\n}',
    'switch {\n}\nswitch x := y.(type) {\ncase nil, *T, []int, map[K]V, func(int) string, <-chan int, struct{}:\ndefault:\n}',
    'switch x := f(); y := x.(type) {\n}\nswitch x := 1; {\n}\nswitch ; x {\ncase T{1} == y: z(); fallthrough\ncase 2:\n}\nswitch a.(type) {}',
    'select {\ncase <-c:\ncase x := <-c:\ncase x, ok = <-c:\ncase c <- f(x): L: for {}\ndefault:\n}\nselect {}',
    'L:\n\tfor { break L; continue L; goto L }\nM:\n',
    '*p++; <-c; c <- <-d; x, y := y, x; a[i], b.c = 1, 2; x <<= 2; x &^= y; x %= 3; x /= 4; a, _ = b',
    'x := a[:]; x = a[1:]; x = a[:2]; x = a[1:2:3]; x = a[:2:3]; f(x...); f(a, x...,\n)',
    'x := [...]int{1, 2: 3, 4: {5}}; y := map[[2]int]func(a int) []int{{1, 2}: nil}; z := []*T{{a: 1}, &T{}}; _ = struct{ a int }{1}',
    'f := func() []int { return nil }; g := func(func(int) func()) (a, b func()) { return }; h := func() func() struct{} { return nil }',
    'a := make(chan<- chan int, 1); b := new(<-chan (<-chan int)); c := (*T)(nil); d := (func())(nil); e := []byte("x"); g := interface{}(1)',
    'G[int](1); G[map[K]V, []T]{}.m(); new(-1 + 2); (*T).m(t); func() {}(); pkg.T[int]{}; interface{ m() }(x).m()',
    'x := 1. + .5 + 1e3 + 0x1p-2 + 1i + \'\\\'\' + -^+!&*y &^ z',
    'var a, b int = 1, 2; var c = 3; var (d T; e, g = f()); const h = 1; const (i = iota; j; k, l); type (A = B; C[P any, Q *P] []Q)',
    'go func() { }(); defer x.y[z](a).b(); defer recover()',
    'return\n;;;{ ; }',
    'return func(a, b int, c ...T) (d *T, err error) { return }, <-c',
  ])('%j', (statements) => {
    expect(told(body(statements))).toEqual([]);
    expect(told(body(statements.replaceAll('\n', ' // c\r\n')))).toEqual([]);
    expect(told(body(statements.replaceAll(' ', ' /* c */ ')))).toEqual([]);
  });

  // biome-ignore format: a table
  test.each([
    'type A [N * 2]int; type B[P *T,] int; type C[P *T | Q] int; type D[P interface{ ~int | ~string; m() }] struct{ *P; Q; q.R[P]; a, b P `t`; S[P] }',
    'type E[K comparable, V ~[]K | map[K]V] = F[K, V]; type G [len("a")]int; type H [...]int; type I []int; type J[P []int] int; type K [a.b]c',
    'type L interface { m(int, ...string) (n int, err error); n() *T; o(); ~int | L; *T; q.R[int]; []int }; type M func(T) func(...T) (a T)',
    'func f[P, Q any, R ~int](a, b P, c ...Q) (d R)\nfunc (t *T[P]) m[Q any](Q, a.b, []c, *d, func(), ...e) map[a]b {}\nfunc (T[_]) n() (<-chan a)',
    'const (\n a T = iota\n b\n c, d\n)\nvar e, f = func() int { return 1 }(), 2\nvar ()\ntype ()\nconst ()',
  ])('%s', (source) => {
    expect(told(`package p\n${source}\n`)).toEqual([]);
  });

  test("this repository's Go", () => {
    const broken = repositoryGoFiles().filter(
      (file) => !/testdata[\\/]broken/.test(file) && outline(readFileSync(file)).problems.length > 0,
    );
    expect(broken).toEqual([]);
  });
});

const source = goSource();

describe.skipIf(source === undefined)('as Go reads it', { timeout: 600_000 }, () => {
  const all = goFilesBelow(source ?? '');

  test('no problem in what it accepts', () => {
    const chosen = all
      .filter((_, i) => process.env['MAPLINT_FULL'] === '1' || i % 5 === 0)
      .map((file) => [file, readFileSync(file)] as const);
    const faults = judged(chosen.map(([, bytes]) => bytes));
    const wrong = chosen.flatMap(([file, bytes], i) => {
      const [problem] = faults[i] === '' ? outline(bytes).problems : [];
      return problem === undefined ? [] : [`${file}:${problem.start}: ${problem.message}`];
    });
    expect(faults.filter((fault) => fault === '').length).toBeGreaterThan(chosen.length * 0.9);
    expect(wrong).toEqual([]);
  });

  test('nearly all that it rejects after the change of a token', () => {
    const folders = ['net/http', 'go/types', 'encoding/json', 'sync', 'time'];
    const files = all
      .filter((file) => folders.includes(relative(source ?? '', dirname(file)).replaceAll('\\', '/')))
      .map((file) => tokensOf(readFileSync(file, 'latin1')));
    let seed = 7;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const any = () => {
      const file = files[random(files.length)];
      return { file, place: random((file?.tokens.length ?? 1) - 1) };
    };
    const mutants: { change: Change; bytes: Buffer }[] = [];
    for (let i = 0; i < 1600; i++) {
      const [{ file, place }, other] = [any(), any()];
      const replacement = other.file?.all[other.file.tokens[other.place] ?? 0] ?? '';
      const change = changes[i % changes.length] ?? 'delete';
      if (file !== undefined) mutants.push({ change, bytes: changed(file, change, place, replacement) });
    }
    const faults = judged(mutants.map(({ bytes }) => bytes));
    const accepted = mutants.filter((_, i) => faults[i] === '');
    expect(accepted.flatMap(({ bytes }) => outline(bytes).problems)).toEqual([]);
    const rates = changes.map((change) => {
      const rejected = mutants.filter((mutant, i) => mutant.change === change && faults[i] !== '');
      expect(rejected.length).toBeGreaterThan(200);
      return { change, rate: rejected.filter(({ bytes }) => outline(bytes).problems.length > 0).length / rejected.length };
    });
    // Measured: all deleted and duplicated, 99.9 % of those swapped, 99.7 % of those replaced.
    expect(rates.filter(({ rate }) => rate < 0.985)).toEqual([]);
  });
});

test.each(['x(', 'func() {', '[', '{', 'T{', 'map[', 'if x {', 'func(a func', 'x := := ', 'a.', '<-', 'chan ', ', ', 'switch { case x: '])(
  '%j many times costs no more than its length',
  (piece) => {
    const started = performance.now();
    outline(Buffer.from(body(piece.repeat(200_000))));
    expect(performance.now() - started).toBeLessThan(5_000);
  },
);
