import { describe, expect, test } from 'vitest';
import { type OutlineProblem, outline, triggerMask } from '../../src/outline/index.js';
import { snippets } from './snippets.js';

const of = (source: string) => outline(Buffer.from(source));
/** Each declaration as `kind names`, the receiver before a method's name. */
const declared = (source: string) =>
  of(source).declarations.map(({ kind, names, receiver }) => `${kind} ${receiver === undefined ? '' : `${receiver}.`}${names.join(' ')}`);
/** Each problem as its message and the text it covers. */
const told = (source: string) => of(source).problems.map((problem) => `${problem.message}: ${covered(source, problem)}`);
const covered = (source: string, { start, end }: Pick<OutlineProblem, 'start' | 'end'>) => Buffer.from(source).toString('utf8', start, end);

describe('declarations', () => {
  test.each([
    ['var x = 1\nvar y = 2', ['var x', 'var y']],
    ['var x =\n 1\nvar y = 2', ['var x', 'var y']],
    ['var x = 1.\nvar y = a.\n b\nvar z int', ['var x', 'var y', 'var z']],
    ['var x = 1 /* a\n b */ var y = 2', ['var x', 'var y']],
    ['var x = 1 /* a */ + 2; var y = 2', ['var x', 'var y']],
    ['func f() (a int,\n b error)\nfunc g()', ['func f', 'func g']],
    ['func f() { return }; type T int; const c, d = 1, 2', ['func f', 'type T', 'const c d']],
    ['const (\n a = iota\n b; c\n\n // d\n _, e = f(\n g), h\n)', ['const a b c e']],
    ['var ()\ntype ()\nvar (a int)\ntype (A int; B = A)', ['var ', 'type ', 'var a', 'type A B']],
    ['func (t *T[K, V]) A() {}\nfunc (T) B() {}\nfunc ((*T)) C() {}', ['method T.A', 'method T.B', 'method T.C']],
    ['func (t *(T)) A() {}\nfunc (t T,) B() {}\nfunc (*p.T) C() {}', ['method T.A', 'method T.B', 'method T.C']],
    ['func (r T) M[P any](x P) {}\nfunc (T[_]) N() {}', ['method T.M', 'method T.N']],
    [
      'func (a, b T) A() {}\nfunc () B() {}\nfunc (t []T) C() {}\nfunc (t func()) D() {}',
      ['method .A', 'method .B', 'method .C', 'method .D'],
    ],
    ['func _() {}\nvar _ = 1\nvar _, x = 1, 2', ['func ', 'var ', 'var x']],
    ['func F[T any](x T) {}\ntype L[T any] struct{}\ntype A[P *int,] []P', ['func F', 'type L', 'type A']],
    ['type T = map[string]\nint', ['type T']],
    ['\tfunc indented() {}\n  var x = func() {\nvar y int\nfunc(){}()\n}', ['func indented', 'var x']],
    ['func f() {\nL:\nvar x = `\nfunc a() {\n`\n/*\nfunc b() {\n*/\ntype T int\nconst c = 1\n}\nfunc g() {}', ['func f', 'func g']],
    ["var a, b, c, d = '\"', '\\'', \"\\\"{\", `\\`\nvar e = '{'", ['var a b c d', 'var e']],
    ['var größe, 世界 = 1, 2', ['var größe 世界']],
  ])('%j', (source, expected) => {
    expect(declared(`package p\n${source}\n`)).toEqual(expected);
    expect(declared(`package p\r\n${source.replaceAll('\n', '\r\n')}`)).toEqual(expected);
    expect(declared(`package p;${source}`)).toEqual(expected);
  });

  test('ranges go from keyword to last token', () => {
    const source = 'package p\n// doc\nvar x = 1 // one\n\ntype T struct {\n}\t; func f()\r\n';
    expect(of(source).declarations.map((declaration) => covered(source, declaration))).toEqual([
      'var x = 1',
      'type T struct {\n}',
      'func f()',
    ]);
  });

  test('a byte order mark is no part of the package clause', () => {
    const { packageName, problems, declarations } = of('\ufeffpackage p\nvar x int');
    expect({ packageName, problems, start: declarations[0]?.start }).toEqual({ packageName: 'p', problems: [], start: 13 });
  });

  test('trigger words count as identifiers and keywords, not in text', () => {
    const triggers = (source: string) => of(`package p\n${source}`).declarations[0]?.triggers;
    expect(triggers('func f() { go g(); x.Stop() }')).toBe(triggerMask(['go', 'Stop']));
    expect(triggers('func (Map) Reset() {}')).toBe(triggerMask(['Map', 'Reset']));
    expect(triggers('func f() { "go"; `go`; /* go */ gopher(); Stopped(); éStop() } // go')).toBe(0);
  });

  test('called names', () => {
    const calls = (source: string) => of(`package p\n${source}`).declarations[0]?.calls;
    expect(calls('func (a b) c(d func(e)) { f(); g.h.i(); j[K, V](); k[0][1](); l /* m */ (); if (n) {}; (o)() }')).toEqual([
      'f',
      'i',
      'j',
      'k',
      'l',
    ]);
    expect(calls('func f() {\n f\n (x)\n T(x)\n []byte(y)\n f(f())\n}')).toEqual(['T', 'byte', 'f']);
    expect(calls('func f[T any](x T) (y T)')).toEqual([]);
    expect(calls('var x, y = f(1), func() int { return g(2) }()')).toEqual(['f', 'g']);
  });
});

describe('imports', () => {
  test('of all forms', () => {
    const source = 'package p; import a "x"; import (`y`; . "z"\n_ "v/w")\nimport ()\nimport "\\x61\\u0062\\143"';
    const { imports, problems } = of(source);
    expect(imports.map(({ name, path }) => (name === undefined ? path : `${name} ${path}`))).toEqual(['a x', 'y', '. z', '_ v/w', 'abc']);
    expect(imports.map((one) => covered(source, one)).slice(0, 4)).toEqual(['a "x"', '`y`', '. "z"', '_ "v/w"']);
    expect(problems).toEqual([]);
  });

  test.each([
    ['import x', "expected an import path, found 'x': x"],
    ['import "a" "b"', `unexpected '"': "b"`],
    ['import ("a") b', "unexpected ')': ) b"],
    ['import ("a"; 5; "c")', 'expected an import path, found \'5\': 5; "c")'],
    ['import "\\q"', `expected an import path, found '"': "\\q"`],
  ])('%s', (source, problem) => {
    expect(told(`package p\n${source}`)).toEqual([problem]);
  });
});

test('directives are found everywhere, in order', () => {
  const source =
    '//go:build linux\r\n\npackage p\n\n//maplint:ignore x y\nfunc f() {\n\tx() //nolint:z // why\n\t//lint:ignore a b  \n}\n// go:no\n/* //go:no */ var s = "//go:no"';
  expect(of('package p\n//  nolint:z\n// \tnolint\n//  go:no\n// x // nolint\n').directives.map((d) => d.text)).toEqual(['//  nolint:z']);
  expect(of(source).directives).toEqual(
    ['//go:build linux', '//maplint:ignore x y', '//nolint:z // why', '//lint:ignore a b'].map((text) => ({
      text,
      start: source.indexOf(text),
    })),
  );
});

describe('what is no Go', () => {
  test.each([
    ['', ['missing package clause: ']],
    ['// nothing', ['missing package clause: ']],
    ['func f() {}', ['missing package clause: func']],
    ['package', ['package clause without a name: package']],
    ['package p q', ["unexpected 'q' after the package clause: q"]],
    ['package p\nx := 1\ny()\n// z\nz', ["expected a declaration, found 'x': x := 1\ny()\n// z\nz"]],
    ['package p\npackage q', ["expected a declaration, found 'package': package q"]],
    ['package p\nfunc() {}()', ['func has no name: func() {}()']],
    ['package p\nfunc f() {\n}\n}', ["unexpected '}': }"]],
    ['package p\nfunc f()) {}', ["unexpected ')': )"]],
    ['package p\nfunc f() { g((1) }', ["'(' is never closed: ("]],
    ['package p\nfunc f() { g(1)) }', ["unexpected ')': )"]],
    ['package p\nvar x = f(func() { y) })', ["unexpected ')': )"]],
    ['package p\nfunc f() {', ["'{' is never closed: {"]],
    ['package p\nvar s = "a\nvar t = \'b', ['string is never closed: "a', "rune is never closed: 'b"]],
    ['package p\nvar s = `a\nb', ['raw string is never closed: `a', "expected a declaration, found 'b': b"]],
    ['package p\n/* a\nb', ['comment is never closed: /* a\nb']],
    ['package p\nvar x =\nfunc f() {}', ['unfinished declaration: var x =']],
    ['package p\nvar 1', ["expected a name, found '1': 1"]],
    ['package p\n\0', ["expected a declaration, found '\\u0000': \0"]],
  ])('%j', (source, expected) => {
    expect(told(source)).toEqual(expected);
  });

  test('problems inside declarations are told up to a number, those outside always', () => {
    const source = `package p\n${'func f() { ) }\n'.repeat(50)}${'x\nvar y int\n'.repeat(50)}`;
    const problems = of(source).problems.map(({ message }) => message);
    expect(problems.filter((message) => message === "unexpected ')'")).toHaveLength(16);
    expect(problems.filter((message) => message === "expected a declaration, found 'x'")).toHaveLength(50);
  });
});

describe('resynchronisation', () => {
  test('at declarations in column 0 after a brace that is not closed, methods and groups too', () => {
    const rest = ['type T struct {\n}', 'func (t *T) m() {\n}', 'var (\n\tx = 1\n)', 'const c = 1', 'func g() {\n}'];
    const source = `package p\n\nfunc f() {\n\tif x {\n\treturn\n}\n\n${rest.join('\n\n')}\n`;
    expect(declared(source)).toEqual(['func f', 'type T', 'method T.m', 'var x', 'const c', 'func g']);
    expect(
      of(source)
        .declarations.slice(1)
        .map((one) => covered(source, one)),
    ).toEqual(rest);
    expect(told(source)).toEqual(["'{' is never closed: {"]);
  });

  test('after a brace too many, and the rest of the body declares nothing', () => {
    const source = 'package p\nfunc f() {\n\tx() }\n\ty()\n\tvar inner int\n\tfor {\n\t}\n}\nvar outer int\n';
    expect(declared(source)).toEqual(['func f', 'var outer']);
    expect(told(source)).toEqual(["expected a declaration, found 'y': y()\n\tvar inner int\n\tfor {\n\t}\n}"]);
  });

  test('after a raw string that swallows declarations', () => {
    const source = 'package p\nfunc f() {\n\tx := `a\n}\nfunc g() {}\nvar s = `\ntext\n`\nfunc h() {}\n';
    expect(declared(source)).toEqual(['func f', 'func g', 'var s', 'func h']);
    expect(told(source)).toEqual(['raw string is never closed: `a']);
  });

  test('not in raw strings and comments that are closed, though a later brace is not', () => {
    const source = 'package p\nfunc f() {\n\tx := `\nfunc a() {\n`\n/*\ntype B int\n*/\n\tif {\n}\nfunc g() {}\n';
    expect(declared(source)).toEqual(['func f', 'func g']);
  });

  test('what stands before the broken declaration is not read otherwise because of it', () => {
    const odd = 'func odd() {\nvar x int\ntype T int\n}\n';
    expect(declared(`package p\n${odd}func f() {\n`)).toEqual(['func odd', 'func f']);
    expect(declared(`package p\nfunc f() {\n${odd}`)).toEqual(['func f', 'func odd']);
  });
});

test('directives of a declaration that is read twice are told once', () => {
  expect(of('package p\nfunc f() {\n//nolint:a\n').directives).toHaveLength(1);
});

test('called names are right however many there were before', () => {
  const lists = Array.from({ length: 300 }, (_, i) => Array.from({ length: 300 }, (_, j) => `f${1000 + i}x${1000 + j}`));
  const source = `package p\n${lists.map((names) => `func f() { if (x) { same() }; ${[...names, ...names].map((name) => `${name}()`).join(';')} }\n`).join('')}`;
  expect(of(source).declarations.map(({ calls }) => calls)).toEqual(lists.map((names) => [...names, 'same']));
});

test.each(Object.keys(snippets))('snippet %s has no problems', (name) => {
  expect(told(snippets[name] ?? 'x')).toEqual([]);
});
