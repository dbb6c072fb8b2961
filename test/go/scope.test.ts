import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bind } from '../../src/go/scope.js';
import { outline } from '../../src/outline/index.js';
import { Kind } from '../../src/syntax/kinds.js';
import { goParser } from '../../src/syntax/parse.js';
import { goSource } from '../outline/go-files.js';

const parser = await goParser();

/** Offset of each local identifier → offset of its declaration, as our binder has it; `open` are keys of literals, which it leaves open. */
function bound(bytes: Uint8Array): { bindings: Map<number, number>; open: Set<number> } {
  const bindings = new Map<number, number>();
  const open = new Set<number>();
  for (const { start, end } of outline(bytes).declarations) {
    const tree = parser.parse(bytes, start, end);
    const { of } = bind(tree);
    for (let n = 0; n < tree.size; n++) {
      const variable = of(n);
      if (variable !== undefined) bindings.set(tree.start(n), tree.start(variable.node));
      else if (tree.kind(n) === Kind.identifier && tree.kind(tree.parent(n)) === Kind.literal_element) open.add(tree.start(n));
    }
  }
  return { bindings, open };
}

const source = goSource();

describe('local names mean what go/types says', () => {
  test.skipIf(source === undefined)('over packages of the standard library', () => {
    const dirs = [
      'sync',
      'time',
      'net/http',
      'go/types',
      'reflect',
      'encoding/json',
      'slices',
      'maps',
      'runtime',
      'text/template',
      'database/sql',
      'iter',
    ];
    const judge = fileURLToPath(new URL('./judge', import.meta.url));
    const output = execFileSync('go', ['run', '.', ...dirs.map((dir) => join(source ?? '', dir))], {
      cwd: judge,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, GOFLAGS: '', GOWORK: 'off' },
    });
    let compared = 0;
    const wrong: string[] = [];
    for (const part of output.split('file\t').slice(1)) {
      const [name = '', ...rows] = part.trimEnd().split('\n');
      const expected = new Map(rows.map((row) => row.split('\t').map(Number)).map(([at = -1, declared = -1]) => [at, declared]));
      const { bindings, open } = bound(readFileSync(name));
      for (const [at, declared] of expected) {
        if (declared === -1) continue;
        compared++;
        // Parameters in function types have no use; no scope is kept for them.
        if (at === declared && !bindings.has(at)) continue;
        if (bindings.get(at) !== declared && !open.has(at)) wrong.push(`${name}:${at} is ${bindings.get(at)}, go/types: ${declared}`);
      }
      for (const [at, declared] of bindings) if (expected.get(at) === -1) wrong.push(`${name}:${at} is ${declared}, go/types: not local`);
    }
    expect(compared).toBeGreaterThan(100_000);
    expect(wrong.slice(0, 20)).toEqual([]);
  });
});

describe('scopes', () => {
  /** Identifiers marked `name/*k*​/` with one k are one variable; `/*0*​/` is none of the declaration's. */
  function expectGroups(body: string): void {
    const bytes = Buffer.from(`package p\n${body}\n`);
    const { bindings } = bound(bytes);
    const groups = new Map<string, Set<number | undefined>>();
    for (const m of body.matchAll(/([\p{L}_]\w*)\/\*(\w+)\*\//gu)) {
      const at = Buffer.byteLength(`package p\n${body.slice(0, m.index)}`);
      const group = groups.get(m[2] ?? '') ?? new Set();
      group.add(bindings.get(at));
      groups.set(m[2] ?? '', group);
    }
    expect(groups.size).toBeGreaterThan(0);
    for (const [name, found] of groups) expect([name, ...found]).toHaveLength(2);
    expect(groups.get('0') ?? new Set([undefined])).toEqual(new Set([undefined]));
    const declared = [...groups].filter(([name]) => name !== '0').map(([, found]) => [...found][0]);
    expect(new Set(declared).size).toBe(declared.length);
  }

  test.each([
    ['`:=` sees the outer name on its right', 'func f(x/*1*/ int) { { x/*2*/ := x/*1*/ + 1; _ = x/*2*/ } }'],
    ['`:=` declares only what is new', 'func f() { a/*1*/, err/*2*/ := g(); b/*3*/, err/*2*/ := h(); _, _, _ = a/*1*/, b/*3*/, err/*2*/ }'],
    [
      'parameters and results are the body’s own',
      'func f(x/*1*/ int) (err/*2*/ error) { y/*3*/, err/*2*/ := g(x/*1*/); _ = y/*3*/; return }',
    ],
    ['parameters of function types are nobody’s', 'func f(t/*1*/ T, g func(t/*0*/ T)) { var h func(t/*0*/ T) }'],
    ['type parameters of a type', 'type tree[K/*1*/ any] struct { left *tree/*0*/[K/*1*/]; key K/*1*/ }'],
    ['if, else and their init', 'func f(x/*1*/ int) { if x/*2*/ := g(x/*1*/); x/*2*/ > 0 { _ = x/*2*/ } else { _ = x/*2*/ }; _ = x/*1*/ }'],
    [
      'for and range',
      'func f(x/*1*/ []int) { for i/*2*/, x/*3*/ := range x/*1*/ { _, _ = i/*2*/, x/*3*/ }; for i/*4*/ := 0; i/*4*/ < 3; i/*4*/++ { }; _ = x/*1*/ }',
    ],
    [
      'select clauses',
      'func f(c/*1*/ chan int) { select { case c/*2*/, ok/*3*/ := <-c/*1*/: _, _ = c/*2*/, ok/*3*/; case c/*1*/ <- 1: }; _ = c/*1*/ }',
    ],
    ['literals capture', 'func f() { n/*1*/ := 0; g(func(n/*2*/ int) { _ = n/*2*/ }, func() { n/*1*/++ }) }'],
    ['named results and receivers', 'func (s/*1*/ *T) f() (err/*2*/ error) { defer func() { err/*2*/ = s/*1*/.close() }(); return }'],
    ['package names stay open', 'func f() { time/*0*/.Sleep(d/*0*/) }'],
    ['a local shadows a package', 'func f(time/*1*/ clock) { time/*1*/.Sleep() }'],
    [
      'keys of map literals are names, keys of struct literals are not',
      'func f(k/*1*/ string) { _ = map[string]int{k/*1*/: 1}; _ = T{k/*0*/: 1} }',
    ],
    ['type parameters', 'func f[K/*1*/ comparable](m map[K/*1*/]int) K/*1*/ { var z/*2*/ K/*1*/; return z/*2*/ }'],
    ['local types', 'func f() { type node/*1*/ struct { next *node/*1*/ }; var n/*2*/ node/*1*/; _ = n/*2*/ }'],
  ])('%s', (_, body) => expectGroups(body));
});
