/** Code that is no Go, or means harm: unknown, never an exception, never without end. */
import { describe, expect, test } from 'vitest';
import { namedTypeOf, sizeof, typeOfVariable, typeString, underlying } from '../../../src/program/typing/index.js';
import { entries, mapText, sizeOf, snippetProgram, textOf } from './support.js';

/** Every type, size and text of the code, within seconds. */
async function walk(source: string): Promise<Record<string, string>> {
  const program = await snippetProgram({ 'a.go': `package m\n\n${source}` });
  const found: Record<string, string> = {};
  for (const { what, at, type } of entries(program)) {
    found[`${what} ${at}`] = textOf(type, 'amd64');
    sizeOf(type, '386');
    mapText(type, 'amd64');
  }
  return found;
}

describe('cycles end as unknown', () => {
  test.each([
    'type T T\nvar v T',
    'type A = B\ntype B = A\nvar v map[A]B',
    'type A B\ntype B C\ntype C A\nvar v struct{ a A }',
    'type T struct{ t T }\nvar v T',
    'type T [2]T\nvar v T',
    'type T [len(T{})]int\nvar v T',
    'const a = b\nconst b = a + 1\nvar v [a]int',
    'const a = len(v)\nvar v [a]int',
    'var a = b\nvar b = a\nvar c = f()\nfunc f() (r [len(c)]int) { return }',
    'type T struct{ *T; U }\ntype U struct{ T }\nvar t T\nvar v = t.missing',
    'type I interface{ I; J }\ntype J interface{ I }\nvar i I\nvar v = i.M()',
    'type G[P any] struct{ f G[[]P]; g G[map[string]P] }\nvar v G[int]',
    'type G[P any] struct{ G2[[]P] }\ntype G2[P any] struct{ G[*P] }\nvar g G[int]\nvar v = g.missing',
    'type G[P G[P]] struct{ p P }\nvar v G[int]',
    'type A[P any] A[[]P]\nvar v A[int]',
    'type A[P any] = A[[]P]\nvar v A[int]',
    'func f[T f2[T]](t T) T { return t }\ntype f2[T any] interface{ ~[]T }\nvar v = f(nil)',
    'var v = unsafe.Sizeof(v)',
  ])('%s', async (source) => {
    await walk(source);
    const program = await snippetProgram({ 'a.go': `package m\n\n${source}` });
    for (const pkg of program.packages) expect(typeof typeString(typeOfVariable(program, pkg, 'v'))).toBe('string');
  });
});

describe('hostile sizes', () => {
  test('numbers beyond all bounds are no lengths', async () => {
    const types = await walk(
      'const huge = 1 << 1000000000\nvar a [huge]int\nvar b [1 << 62]int\nvar c [-1]int\nvar d [1e999999999]int\nvar e [1.5]int\nvar f [1/0]int\nconst x = 1 << 500\nvar g [x * x * x * x * x * x * x * x * x >> 4480]int',
    );
    expect(Object.values(types)).toEqual(['[?]int', '[?]int', '[?]int', '[?]int', '[?]int', '[?]int', '[?]int']);
  });

  test('types that double at each step', async () => {
    const steps = Array.from({ length: 60 }, (_, i) => `var v${i + 1} = double(v${i})`).join('\n');
    await walk(`func double[T any](t T) struct{ a, b T } { panic(0) }\nvar v0 int\n${steps}`);
    const structs = Array.from({ length: 60 }, (_, i) => `type T${i + 1} struct{ a, b T${i} }`).join('\n');
    const program = await snippetProgram({ 'a.go': `package m\n\ntype T0 int8\n${structs}` });
    const [pkg] = program.packages;
    if (pkg === undefined) throw new Error('no package');
    expect(sizeof(namedTypeOf(program, pkg, 'T30'), 'amd64')).toBe(2 ** 30);
    expect(sizeof(namedTypeOf(program, pkg, 'T60'), 'amd64')).toBeUndefined();
  });

  test('deep nesting', async () => {
    const deep = 5000;
    await walk(`var a ${'[]'.repeat(deep)}int\nvar b = ${'('.repeat(deep)}1${')'.repeat(deep)}\nvar c = 1${' + 1'.repeat(deep)}`);
    await walk(`var a ${'map[string]'.repeat(deep)}int\nvar s ${'struct{ a '.repeat(deep)}int${'}'.repeat(deep)}`);
  });
});

test('code that is no Go', async () => {
  for (const source of [
    'type T struct{ a, b }\nvar v = T{',
    'var v = map[string]',
    'type = int\nvar v =',
    'type T[ struct{}',
    'var a, b, c = 1, 2\nvar d, e = f()\nvar g = undefined(1)[2].x.(T).y()',
    'func (T) M() {}\nvar v = T{}.M',
    'func f[T any](x T) { var y T; type U[T any] = T; var z U[T, T]; _ = y + z }',
  ])
    await walk(source);
});

test('what cgo declares is unknown', async () => {
  const program = await snippetProgram({ 'a.go': 'package m\n\nimport "C"\n\nvar a C.int\nvar b = C.f()\nvar c map[string]C.size_t' });
  const [pkg] = program.packages;
  if (pkg === undefined) throw new Error('no package');
  expect(underlying(typeOfVariable(program, pkg, 'a')).kind).toBe('unknown');
  expect(typeOfVariable(program, pkg, 'b').kind).toBe('unknown');
  expect(mapText(typeOfVariable(program, pkg, 'c'), 'amd64')).toBe('unknown');
});
