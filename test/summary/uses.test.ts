/** What is done at the end of an access path: calls, replacements, escapes, also through aliases. */
import { describe, expect, test } from 'vitest';
import { fileImports } from '../../src/go/names.js';
import { type DeclarationSummary, type MemberUse, summarise } from '../../src/summary/index.js';
import { goParser } from '../../src/syntax/parse.js';

const parser = await goParser();
const imports = fileImports(['net/http', 'reflect', 'sync'].map((path) => ({ path })));

function summaryOf(declaration: string): DeclarationSummary {
  const bytes = Buffer.from(declaration);
  const summary = summarise(parser.parse(bytes, 0, bytes.length), imports);
  expect(summary.faults).toEqual([]);
  return summary;
}

/** A use in a line: `call S.m Store`, with the root's type, package-level name or `?`, the fields, then the method or callee. */
function tell(use: MemberUse): string {
  const path = [use.rootType ?? use.rootName ?? '?', ...use.fields].join('.');
  const to = use.passedTo === undefined ? '' : ` ${use.passedTo.callee}#${use.passedTo.index}`;
  return `${use.kind} ${path}${use.method === undefined ? to : ` ${use.method}`}`;
}

/** Uses of paths that end in `m` or pass it; `k` and `v` are noise. */
function usesOf(declaration: string): string[] {
  return summaryOf(declaration)
    .uses.filter((use) => use.rootName === 'm' || use.fields.includes('m'))
    .map(tell);
}

const inMethod = (body: string): string[] => usesOf(`func (s *S) f(k string, o *T) {\n${body}\n}`);

type Row = readonly [name: string, body: string, uses: readonly string[]];

describe('a field', () => {
  test.each<Row>([
    ['called on', 's.m.Store(k, 1)', ['call S.m Store']],
    ['deferred', 'defer s.m.Delete(k)', ['call S.m Delete']],
    ['through another field', 's.a.m.Store(k, 1)', ['call S.a.m Store']],
    ['of a parameter', 'o.m.Store(k, 1)', ['call T.m Store']],
    ['through parentheses and pointers', '((*s).m).Store(k, 1)', ['call S.m Store']],
    ['in a closure', 'go func() { s.m.Delete(k) }()', ['call S.m Delete']],
    ['as a method value', 'defer g(s.m.Delete)', ['escape S.m.Delete g#0']],
    ['assigned', 's.m = other', ['assign S.m']],
    ['made anew', 's.m = sync.Map{}', ['renew S.m']],
    ['made anew by new', 's.m = new(sync.Map)', ['renew S.m']],
    ['set to nil', 's.m = nil', ['assign S.m']],
    ['passed by address', 'g(&s.m)', ['escape S.m g#0']],
    ['passed to a method', 'o.g(k, &s.m)', ['escape S.m .g#1']],
    ['returned in a closure', 'h = func() any { return &s.m }', ['escape S.m']],
    ['sent', 'c <- &s.m', ['escape S.m']],
    ['compared', 'if s.m == nil { g() }', ['read S.m']],
    ['ranged over', 'for range s.m { g() }', ['read S.m']],
    ['indexed', 'g(s.m[k])', ['read S.m']],
    ['of another variable of that name', 'if s := new(T); k != "" { s.m.Store(k, 1) }', ['call T.m Store']],
  ])('%s', (_, body, uses) => {
    expect(inMethod(body)).toEqual(uses);
  });
});

describe('an alias', () => {
  test.each<Row>([
    ['of the address', 'p := &s.m\np.Store(k, 1)', ['call S.m Store']],
    ['of the owner', 't := s.a\nt.m.Store(k, 1)', ['call S.a.m Store']],
    ['of an alias', 'p := &s.m\nq := p\nq.Delete(k)', ['call S.m Delete']],
    ['assigned in a branch', 'var p *sync.Map\nif k == "" { p = &s.m }\np.Delete(k)', ['call S.m Delete']],
    ['used in a closure', 'p := &s.m\ndefer func() { p.Delete(k) }()', ['call S.m Delete']],
    ['of a method, called', 'drop := s.m.Delete\ndrop(k)', ['escape S.m.Delete']],
    ['stored elsewhere', 'o.x = &s.m', ['escape S.m']],
    ['thrown away', '_ = &s.m', []],
  ])('%s', (_, body, uses) => {
    expect(new Set(inMethod(body))).toEqual(new Set(uses));
  });
});

describe('a package-level variable', () => {
  test.each<readonly [name: string, declaration: string, uses: readonly string[]]>([
    ['called on', 'func f(k string) { m.Store(k, 1) }', ['call m Store']],
    ['made anew', 'func f() { m = sync.Map{} }', ['renew m']],
    ['made anew beside others', 'func f() { a, m = 1, sync.Map{} }', ['renew m']],
    ['passed on', 'func f() { g(&m) }', ['escape m g#0']],
    ['shadowed by a local', 'func f(k string) { var m sync.Map; m.Store(k, 1) }', []],
    ['shadowed by a parameter', 'func f(m *sync.Map, k string) { m.Store(k, 1) }', []],
    ['after the shadow has ended', 'func f(k string) { { m := g(); m.x() }; m.Store(k, 1) }', ['call m Store']],
    ['in its own redeclaration', 'func f(k string) { m := &m; _ = m }', []],
    ['in an initialiser', 'var drop = func(k string) { m.Delete(k) }', ['call m Delete']],
  ])('%s', (_, declaration, uses) => {
    expect(usesOf(declaration)).toEqual(uses);
  });
});

describe('where it stands', () => {
  const first = (declaration: string): MemberUse | undefined => summaryOf(declaration).uses.find((use) => use.method === 'Store');

  test.each<readonly [name: string, declaration: string, func: Partial<MemberUse['func']>, loop: string | undefined]>([
    ['a method', 'func (s *S[K]) f() { s.m.Store(1, 1) }', { name: 'f', receiver: 'S', literal: false }, undefined],
    ['an endless loop', 'func f() { for { m.Store(1, 1) } }', { name: 'f', literal: false }, 'endless'],
    ['a loop over a channel or numbers', 'func f() { for k := range c { m.Store(k, 1) } }', { literal: false }, 'stream'],
    ['a loop over a collection', 'func f() { for _, k := range c { m.Store(k, 1) } }', { literal: false }, 'bounded'],
    ['a counted loop', 'func f() { for i := 0; i < n; i++ { m.Store(i, 1) } }', { literal: false }, 'bounded'],
    ['of nested loops the longest', 'func f() { for { for _, k := range c { m.Store(k, 1) } } }', { literal: false }, 'endless'],
    ['a goroutine', 'func f() { go func() { m.Store(1, 1) }() }', { name: 'f', literal: true, goroutine: true }, undefined],
    ['a callback', 'func f() { once.Do(func() { m.Store(1, 1) }) }', { literal: true, goroutine: false, argumentOf: 'once.Do' }, undefined],
    ['a loop outside the closure does not count', 'func f() { for { g(func() { m.Store(1, 1) }) } }', { literal: true }, undefined],
    ['an initialiser', 'var _ = func() int { m.Store(1, 1); return 0 }()', { name: '', literal: true }, undefined],
  ])('%s', (_, declaration, func, loop) => {
    const use = first(declaration);
    expect(use?.func).toMatchObject(func);
    expect(use?.loop).toBe(loop);
  });
});

describe('what is known of a key', () => {
  const keyOf = (key: string): MemberUse['key'] =>
    summaryOf(`func (s *S) f(p kind, b bool, rt reflect.Type, v any) {\n\tconst c = 1\n\ts.m.Store(${key}, 1)\n}`).uses.find(
      (use) => use.method === 'Store',
    )?.key;

  test.each<readonly [key: string, fact: NonNullable<MemberUse['key']>]>([
    ['"a"', { literal: true }],
    ['`a`', { literal: true }],
    ['1', { literal: true }],
    ["'a'", { literal: true }],
    ['true', { literal: true }],
    ['c', { literal: true }],
    ['http.MethodGet', { literal: true }],
    ['empty{}', { literal: true }],
    ['name', { literal: false, name: 'name' }],
    ['p', { literal: false, type: 'kind' }],
    ['b', { literal: false, type: 'bool' }],
    ['1 < len(x)', { literal: false, type: 'bool' }],
    ['rt', { literal: false, type: 'reflect.Type' }],
    ['reflect.TypeOf(v)', { literal: false, type: 'reflect.Type' }],
    ['kind(1)', { literal: false, type: 'kind' }],
    ['v.(kind)', { literal: false, type: 'kind' }],
  ])('%s', (key, fact) => {
    expect(keyOf(key)).toMatchObject(fact);
  });

  test.each<readonly [name: string, statement: string, used: boolean]>([
    ['dropped', 'm.LoadOrStore(k, 1)', false],
    ['assigned to blanks', '_, _ = m.LoadOrStore(k, 1)', false],
    ['both results', 'v, ok := m.LoadOrStore(k, 1); g(v, ok)', true],
    ['one result', '_, ok := m.LoadOrStore(k, 1); g(ok)', true],
    ['in the head of an if', 'if _, ok := m.LoadOrStore(k, 1); ok { g() }', true],
    ['returned', 'return m.LoadOrStore(k, 1)', true],
  ])('a result that is %s', (_, statement, used) => {
    const summary = summaryOf(`func f(k string) (any, bool) {\n${statement}\n}`);
    expect(summary.uses.find((use) => use.method === 'LoadOrStore')?.result).toBe(used);
  });
});
