/** Which function literals may run beside what stands around them, and which functions leave locks, by their text. */
import { expect, test } from 'vitest';
import { opening } from '../../src/program/concurrency/demand/brackets.js';
import { concurrentRegions } from '../../src/program/concurrency/demand/literals.js';
import { leavesLocks } from '../../src/program/concurrency/demand/touching.js';
import { isFunction } from '../../src/program/program.js';
import { snippetProgram } from '../go/types/support.js';

const helpers = `package m

type visitor func(int)

func each(f func(int)) { for i := range 3 { f(i) } }

func maybe(f func(int)) { if f != nil { f(1) } }

func visit(v visitor) { v(1) }

func spawn(f func(int)) { go f(1) }

func later(f func(int)) { handlers = append(handlers, f) }

func pass(f func(int)) { spawn(f) }

func nested(f func(int)) { each(func(i int) { f(i) }) }

func count(n int, names []string) {}

`;

async function regionsOf(lines: readonly string[]): Promise<readonly (readonly [string, boolean])[]> {
  const functions = lines.map((line, i) => `func test${i}() {\n\t${line}\n}\n`);
  const program = await snippetProgram({ 'a.go': helpers + functions.join('\n') });
  const found = program.packages.flatMap((pkg) => pkg.declarations.filter((d) => d.outline.names[0]?.startsWith('test') === true));
  return found.map((d, i) => [lines[i] ?? '', concurrentRegions(program, d).length > 0]);
}

test('literals that goroutines, handlers or callbacks may run', async () => {
  const lines = [
    'go func() {}()',
    'go s.run(1)',
    'wg.Go(func() {})',
    'time.AfterFunc(d, func() {})',
    'nc.Subscribe("x", func(m *nats.Msg) {})',
    'http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {})',
    'spawn(func(int) {})',
    'later(func(int) {})',
    'pass(func(int) {})',
    'nested(func(int) {})',
    'f := func() {}; go f()',
    'f := func(int) {}; each(f)',
    'concurrency.ForEachJob(ctx, n, k, func(int) error { return nil })',
    'x := cache.ResourceEventHandlerFuncs{AddFunc: func(any) {}}; _ = x',
    'mu.Lock(); s.f = func() {}',
    'each(func(i int) { go func() {}() })',
  ];
  expect(await regionsOf(lines)).toEqual(lines.map((line) => [line, true]));
});

test('literals that are run where they stand, or by nobody who is seen', async () => {
  const lines = [
    'func() {}()',
    'defer func() {}()',
    'each(func(int) {})',
    'maybe(func(int) {})',
    'visit(func(int) {})',
    'count(1, names(func() {}))',
    'sort.Slice(xs, func(i, j int) bool { return i < j })',
    'f := func() {}; f(); defer f()',
    'var f func()\n\tf = func() { f() }',
    's.f = func() {}',
    'return func() {}',
    '_ = []T{{f: func() {}}}',
    'var f func(int) func()',
  ];
  expect(await regionsOf(lines)).toEqual(lines.map((line) => [line, false]));
});

test('functions that leave a lock, or give one up', async () => {
  const balanced = [
    's.mu.Lock()\n\tdefer s.mu.Unlock()',
    's.mu.RLock()\n\tx()\n\ts.mu.RUnlock()',
    's.mu.Lock()\n\tif x {\n\t\ts.mu.Unlock()\n\t\treturn\n\t}\n\ts.mu.Unlock()',
    's.a.Lock()\n\ts.b.Lock()\n\ts.b.Unlock()\n\ts.a.Unlock()',
    's.shards[i].Lock()\n\tdefer s.shards[i].Unlock()',
    'if x {\n\t\ts.mu.Lock()\n\t\tdefer s.mu.Unlock()\n\t}',
  ];
  const leaving = [
    's.mu.Lock()',
    's.mu.Unlock()',
    's.mu.Unlock()\n\tx()\n\ts.mu.Lock()',
    's.mu.Lock()\n\tif closed {\n\t\ts.mu.Unlock()\n\t\treturn\n\t}',
    's.mu.Lock()\n\treturn s.mu.Unlock',
    's.mu.Lock()\n\treturn func() { s.mu.Unlock() }',
    's.a.Lock()\n\ts.b.Lock()\n\ts.b.Unlock()',
    'if s.mu.TryLock() {\n\t\tdefer s.mu.Unlock()\n\t}',
  ];
  const functions = [...balanced, ...leaving].map((body, i) => `func f${i}() {\n\t${body}\n}\n`);
  const program = await snippetProgram({ 'a.go': `package m\n\n${functions.join('\n')}` });
  const found = program.packages.flatMap((pkg) => pkg.declarations.filter(isFunction)).map((d) => leavesLocks(d));
  const expected = [...balanced.map((body) => [body, false]), ...leaving.map((body) => [body, true])];
  expect(found.map((leaves, i) => [[...balanced, ...leaving][i], leaves])).toEqual(expected);
});

test('the bracket that is open', () => {
  const texts: readonly (readonly [string, number])[] = [
    ['f(|', 1],
    ['f(a, |', 1],
    ['f(g(a), "(", |', 1],
    ['T{f: |', 1],
    ['f(a)|', -1],
  ];
  expect(texts.map(([text]) => [text, opening(text, text.indexOf('|'))])).toEqual(texts);
});
