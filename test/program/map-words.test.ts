/** What is read off a function's text about a map agrees with what its parse shows. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { closing } from '../../src/program/concurrency/demand/brackets.js';
import { sharesOwnMap } from '../../src/program/concurrency/demand/local-maps.js';
import { mayChange, selects, usesFunction } from '../../src/program/concurrency/demand/map-words.js';
import { hasMapInSignature, isGivenMap } from '../../src/program/concurrency/demand/signatures.js';
import { type Declaration, isFunction, type Program } from '../../src/program/program.js';
import { snippetProgram } from '../go/types/support.js';
import { root } from '../harness/tools.js';

async function bodies(...lines: readonly string[]): Promise<Declaration[]> {
  return declarations(await programOf(lines));
}

async function programOf(lines: readonly string[]): Promise<Program> {
  const functions = lines.map((line, i) => `func f${i}(s *T, k string) {\n\t${line}\n}\n`);
  return snippetProgram({ 'a.go': `package m\n\ntype T struct{ m map[string]int }\n\n${functions.join('\n')}` });
}

function declarations(program: Program): Declaration[] {
  return program.packages.flatMap((pkg) => pkg.declarations.filter(isFunction));
}

test('looking is no change', async () => {
  const looks = [
    '_ = s.m[k]',
    'if v, ok := s.m[k]; ok { _ = v }',
    '_ = len(s.m)',
    'for range s.m { }',
    'if s.m == nil { return }',
    's.m = make(map[string]int)',
    's.m = nil',
    '_ = T{m: nil}',
    '_ = s.m["]"] == 1',
    '_ = s.mm',
  ];
  const found = await bodies(...looks);
  expect(found.map((d, i) => [looks[i], mayChange(d, 'm')])).toEqual(looks.map((line) => [line, false]));
});

test('all else may be one', async () => {
  const changes = [
    's.m[k] = 1',
    's.m[k]++',
    's.m[k] += 2',
    's.m[k], k = 1, ""',
    's.m[f(k[0])] = 1',
    'delete(s.m, k)',
    'clear(s.m)',
    'x := s.m; x[k] = 1',
    'fill(s.m)',
    's.m.Set(k)',
    'return s.m',
  ];
  const found = await bodies(...changes);
  expect(found.map((d, i) => [changes[i], mayChange(d, 'm')])).toEqual(changes.map((line) => [line, true]));
});

test('a field counts after a dot only', async () => {
  const [local, field] = await bodies('m := map[string]int{}; m[k] = 1; _ = T{m: m}', 's.\n\t\tm[k] = 1');
  expect([local, field].map((d) => d !== undefined && mayChange(d, 'm', true))).toEqual([false, true]);
  expect([local, field].map((d) => d !== undefined && selects(d, 'm'))).toEqual([false, true]);
});

test('a function may be called, or handed over as a value', async () => {
  const lines: readonly (readonly [string, boolean])[] = [
    ['s.put(k)', true],
    ['s.locked(s.put)', true],
    ['f := s.put\n\tf(k)', true],
    ['_ = T{put: 1}', false],
    ['put(k)', false],
    ['s.put.x = 1', false],
    ['s.output(k)', false],
  ];
  const found = await bodies(...lines.map(([line]) => line));
  expect(found.map((d, i) => [lines[i]?.[0], usesFunction(d, 'put', true)])).toEqual(lines);
  const [plain] = await bodies('put(k)');
  expect(plain !== undefined && usesFunction(plain, 'put', false)).toBe(true);
});

test('maps that a function gives to what may run beside it', async () => {
  const shared = [
    'm := map[string]int{}; go func() { m[k] = 1 }()',
    'm := make(map[string]int); go f(m); m[k] = 1',
    'var m map[string]int; wg.Go(func() { delete(m, k) })',
    'for range k { m := map[string]int{}; m[k] = 1; go func() { _ = m[k] }() }\n\tm := map[string]int{}\n\tfor range k { m[k] = 1; go func() { _ = m[k] }() }',
    'm := Set{}; go func() { m[k] = true }()',
    'm := pkg.Set{}; go m.add(k)',
    'm := newMap(); go func() { delete(m, k) }()',
    'm := map[string]int{}; go func() func() struct{} { m[k] = 1; return nil }()',
    'm := map[string]int{}; go func() { _ = "}"; /* } */ m[k] = 1 }()',
  ];
  const own = [
    'm := map[string]int{}; m[k] = 1',
    'm := map[string]int{}; m[k] = 1; go func() { _ = m[k] }()',
    'go func() { m := map[string]int{}; m[k] = 1 }()',
    'm := map[string]int{}; m[k] = 1; var f func(string) map[string]int; f(k)',
    'm := Sets{}; go func() { m[k] = true }()',
    'm := map[string]int{}; each(func() { m[k] = 1 })',
    'm := map[string]int{}; go func() { _ = s.x }(); n := map[string]int{}; n[k] = m[k]',
  ];
  const program = await programOf([...shared, ...own]);
  const found = declarations(program);
  const expected = [...shared.map((line) => [line, true]), ...own.map((line) => [line, false])];
  expect(found.map((d, i) => [[...shared, ...own][i], sharesOwnMap(program, d, new Set(['Set']))])).toEqual(expected);
});

test('a map in a signature, by its type or the name of one', async () => {
  const program = await snippetProgram({
    'a.go':
      'package m\n\nfunc a(m map[string]int) {}\n\nfunc b() Set { return nil }\n\nfunc (s Set) c() {}\n\nfunc d(k string) { _ = map[string]int{} }\n',
  });
  expect(declarations(program).map((d) => hasMapInSignature(d, new Set(['Set'])))).toEqual([true, true, true, false]);
  expect(declarations(program).map((d) => isGivenMap(d, new Set(['Set'])))).toEqual([true, false, true, false]);
});

test('closing brackets, past strings, runes and comments', () => {
  const texts: readonly (readonly [string, number])[] = [
    ['(a)', 2],
    ['(")")', 4],
    ["(')')", 4],
    ['(`)\\`)', 5],
    ['(/*)*/)', 6],
    ['(//)\n)', 5],
    ['("\\")")', 6],
    ['([{}])', 5],
    ['(', -1],
    ['("', -1],
  ];
  expect(texts.map(([text]) => [text, closing(text, 0)])).toEqual(texts);
  expect(closing('(    )', 0, 3)).toBe(-1);
});

test('no change that a parse shows is missed, in all fixtures', async () => {
  const seen: string[] = [];
  for (const source of fixtures(join(root, 'rules'))) {
    const program = await snippetProgram({ 'a.go': source });
    for (const d of declarations(program)) {
      for (const unit of program.behaviour(d)?.units ?? []) {
        for (const event of unit.stretches.flatMap((stretch) => stretch.events)) {
          if (event.kind !== 'access' || !['write', 'delete', 'clear'].includes(event.how) || event.alias === true) continue;
          const name =
            event.path.steps.findLast((step) => /^\w+$/.test(step)) ?? ('name' in event.path.root ? event.path.root.name : undefined);
          if (name === undefined || name.includes('/')) continue;
          seen.push(name);
          expect(mayChange(d, name.slice(name.lastIndexOf('.') + 1)), `${d.outline.names[0]}: ${name}`).toBe(true);
        }
      }
    }
  }
  expect(seen.length).toBeGreaterThan(300);
});

function fixtures(dir: string): string[] {
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    if (statSync(path).isDirectory()) return fixtures(path);
    return name.endsWith('.go') ? [readFileSync(path, 'utf8')] : [];
  });
}
