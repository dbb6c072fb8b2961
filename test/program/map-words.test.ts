/** What is read off a function's text about a map agrees with what its parse shows. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mayChange, mayChangeBeside } from '../../src/program/concurrency/demand/map-words.js';
import { type Declaration, isFunction, type Program } from '../../src/program/program.js';
import { snippetProgram } from '../go/types/support.js';
import { root } from '../harness/tools.js';

async function bodies(...lines: readonly string[]): Promise<Declaration[]> {
  const functions = lines.map((line, i) => `func f${i}(s *T, k string) {\n\t${line}\n}\n`);
  const program = await snippetProgram({ 'a.go': `package m\n\ntype T struct{ m map[string]int }\n\n${functions.join('\n')}` });
  return declarations(program);
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

test('a map that is declared here counts from the first goroutine on', async () => {
  const found = await bodies(
    'm := map[string]int{}; m[k] = 1; go func() { _ = m[k] }()',
    'm := map[string]int{}; go func() { m[k] = 1 }()',
    'm := make(map[string]int); go f(m); m[k] = 1',
    'm := map[string]int{}; m[k] = 1',
  );
  expect(found.map(mayChangeBeside)).toEqual([false, true, true, false]);
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
