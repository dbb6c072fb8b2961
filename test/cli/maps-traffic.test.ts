/** Where maps are filled and emptied, by the ways in which Go code does that; and how long they live. */
import { describe, expect, test } from 'vitest';
import type { ListedMap } from '../../src/index.js';
import { folderOf, json, named } from './maps-module.js';

const mod = 'module example.com/m\n\ngo 1.24\n';

/** Lines of a source that are marked `// +name` (filled) or `// -name` (emptied), by name and sign. */
function marks(source: string, sign: '+' | '-', name: string): number[] {
  return source
    .split('\n')
    .flatMap((line, i) => (line.match(/[+-][\w.]+/g)?.includes(`${sign}${name}`) === true && line.includes('// ') ? [i + 1] : []));
}

const linesOf = (uses: ListedMap['writers']) => uses?.places.map(({ line }) => line).sort((a, b) => a - b);

/** What a file marks is what is found of these maps. */
async function expectMarked(source: string, names: readonly string[], others: Readonly<Record<string, string>> = {}): Promise<void> {
  const maps = await json(['--locals'], folderOf({ 'go.mod': mod, 'a.go': source, ...others }));
  for (const name of names) {
    const map = named(maps, name);
    const found = { name, writers: linesOf(map.writers), deleters: linesOf(map.deleters) };
    expect(found).toEqual({ name, writers: marks(source, '+', name), deleters: marks(source, '-', name) });
  }
}

describe('what fills a map', () => {
  test('the value that a variable is declared with', async () => {
    const source = `package a

func table() map[string]int { return map[string]int{} }

var (
	first  = 1
	names  = map[int]string{1: "one"} // +names
	made   = table() // +made
	empty  = map[int]string{}
	sized  = make(map[int]string, 10)
	nothing map[int]string
)

func Set(k int) {
	empty[k] = "" // +empty
}

func local() {
	full := map[int]string{1: "one"} // +local.full
	none := map[int]string{}
	_, _ = full, none
}
`;
    await expectMarked(source, ['names', 'made', 'empty', 'sized', 'nothing', 'local.full', 'local.none']);
    const maps = await json([], folderOf({ 'go.mod': mod, 'a.go': source }));
    expect(named(maps, 'names').lifetime.reason).toBe('a package-level variable, filled by its initial value only');
    expect(named(maps, 'empty').lifetime.reason).toBe('a package-level variable');
    expect(named(maps, 'names').writers?.places[0]?.function).toBe('names');
  });

  test('another map in its place; an empty one does not', async () => {
    await expectMarked(
      `package a

type T struct{ m, n map[string]int }

func pair() (map[string]int, map[string]int) { return nil, nil }

func NewT(m map[string]int) *T {
	return &T{m: m, n: map[string]int{}} // +T.m
}

func other() *T {
	return &T{
		m: map[string]int{"a": 1}, // +T.m
		n: nil,
	}
}

func (t *T) load() {
	t.m, t.n = pair() // +T.m +T.n -T.m -T.n
}
`,
      ['T.m', 'T.n'],
    );
  });

  test('fields of unnamed structs in their literals', async () => {
    await expectMarked(
      `package a

func data(labels map[string]string) any {
	return struct {
		Labels, None map[string]string
	}{
		Labels: labels, // +data.struct.Labels
	}
}
`,
      ['data.struct.Labels', 'data.struct.None'],
    );
  });

  test('by a variable whose type is only inferred', async () => {
    await expectMarked(
      `package a

type (
	inner struct{ m map[string]int }
	other struct{ m map[string]int }
	outer struct{ *inner }
)

func each(all []*inner, by map[string]*inner, others []other, outers []outer) {
	for _, one := range all {
		one.m["a"] = 1 // +inner.m
	}
	if one, ok := by["a"]; ok {
		delete(one.m, "a") // -inner.m
	}
	for _, one := range others {
		one.m["a"] = 1 // +other.m
	}
	for _, one := range outers {
		one.m["a"] = 1 // +inner.m
	}
}
`,
      ['inner.m', 'other.m'],
    );
  });

  test('exported fields of an unexported type, from another package', async () => {
    const source = `package a

type stats struct{ By map[string]int }

type Stats struct{ stats }
`;
    const user = `package b

import "example.com/m"

func Drop(s *a.Stats) {
	s.By["a"]++
	delete(s.By, "b")
}
`;
    const maps = await json([], folderOf({ 'go.mod': mod, 'a.go': source, 'b/b.go': user }));
    const { writers, deleters } = named(maps, 'stats.By');
    expect([writers?.places, deleters?.places]).toEqual([
      [{ file: 'b/b.go', line: 6, function: 'Drop' }],
      [{ file: 'b/b.go', line: 7, function: 'Drop' }],
    ]);
  });

  test('methods of its type, function literals, functions that get it', async () => {
    await expectMarked(
      `package a

import (
	"maps"
	"net/http"
)

type set map[string]bool

func (s set) add(k string) { s[k] = true } // +T.names +run.own
func (s set) drop(k string) { delete(s, k) } // -T.names

type T struct {
	names  set
	header http.Header
	counts map[string]int
}

func (t *T) run() {
	t.names.add("a")
	t.names.drop("a")
	t.header.Set("a", "b") // +T.header
	t.header.Del("a") // -T.header
	t.header.Get("a")
	count := func(n int, m map[string]int) {
		m["a"] = n // +T.counts
	}
	count(1, t.counts)
}

func run() {
	own := set{}
	own.add("a")
}

func fill(n int, m map[string]int) {
	m["a"] = n // +give.local
	if n > 0 {
		fill(n-1, m)
	}
}

func give() {
	local := map[string]int{}
	fill(1, local)
	maps.DeleteFunc(local, func(string, int) bool { return true }) // -give.local
	func(m map[string]int) {
		clear(m) // -give.local
	}(local)
}
`,
      ['T.names', 'T.header', 'T.counts', 'run.own', 'give.local'],
    );
  });

  test('decoders, as far as they reach', async () => {
    await expectMarked(
      `package a

import "encoding/json"

type inner struct {
	Labels map[string]string
	Hidden map[string]string \`json:"-"\`
	own    map[string]string
}

type response struct {
	Items []*inner
}

type custom struct{ Names map[string]string }

func (c *custom) UnmarshalJSON(data []byte) error { // +custom.Names
	type plain custom
	return json.Unmarshal(data, (*plain)(c))
}

func get(data []byte, d *json.Decoder) {
	var r response
	_ = json.Unmarshal(data, &r) // +inner.Labels
	one := inner{}
	_ = d.Decode(&one) // +inner.Labels
}
`,
      ['inner.Labels', 'inner.Hidden', 'inner.own', 'custom.Names'],
    );
  });
});

describe('what empties a map', () => {
  test('a fresh one in its place, but for the first', async () => {
    await expectMarked(
      `package a

type T struct{ m map[string]int }

func NewT() *T {
	t := new(T)
	t.m = make(map[string]int)
	return t
}

func (t *T) initTables() { t.m = make(map[string]int) }

func (t *T) Start() { t.m = map[string]int{} }

func (t *T) lazy() {
	if t.m == nil {
		t.m = make(map[string]int)
	}
}

func (t *T) Reset() {
	t.m = make(map[string]int) // -T.m
}

func (t *T) Close() {
	t.m = nil // -T.m
}

func (t *T) Run() {
	for {
		t.m = map[string]int{} // -T.m
	}
}

func copied(t *T) T {
	c := &T{}
	c.m = map[string]int{}
	return *c
}

func value(t T) T {
	t.m = nil
	return t
}

func monitor() {
	t := &T{}
	t.m = make(map[string]int)
	go func() {
		t.m = make(map[string]int) // -T.m
	}()
}

func parameter(m map[string]int) { m = nil }

func (t *T) give() { parameter(t.m) }
`,
      ['T.m'],
    );
  });
});

describe('lifetimes of fields', () => {
  const lifetimes = async (source: string): Promise<Readonly<Record<string, string>>> => {
    const maps = await json([], folderOf({ 'go.mod': mod, 'a.go': source }));
    return Object.fromEntries(
      maps.flatMap(({ owner, lifetime }) => (owner === undefined ? [] : [[owner, `${lifetime.scope}: ${lifetime.reason}`]])),
    );
  };

  test('what a variable holds by itself stays, elements come and go', async () => {
    const found = await lifetimes(`package a

type registry struct{ m map[string]int }

type entry struct{ m map[string]int }

type part struct{ m map[string]int }

var all = registry{m: map[string]int{}}

var entries []*entry

var byName = map[string]struct{ p *part }{}
`);
    expect(found).toEqual({
      registry: 'process: a package-level variable leads to registry',
      entry: 'object: as long as its entry',
      part: 'object: as long as its part',
    });
  });

  test('what answers requests stays, unless its holder is made for each of them', async () => {
    const found = await lifetimes(`package a

import "net/http"

type server struct {
	table   *table
	clients map[string]*client
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	c := &client{part: &part{m: map[string]int{}}}
	s.clients[r.URL.Path] = c
	c.serve(w, r)
}

type table struct{ m map[string]int }

type client struct{ part *part }

func (c *client) serve(w http.ResponseWriter, r *http.Request) {}

type part struct{ m map[string]int }
`);
    expect(found['server']).toBe('process: server or what holds it answers requests');
    expect(found['table']).toBe('process: table or what holds it answers requests');
    expect(found['part']).toMatch(/^object: /);
  });
});
