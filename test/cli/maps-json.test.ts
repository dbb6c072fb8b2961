/** What `go-maplint maps` knows of each map. */
import { describe, expect, test } from 'vitest';
import type { ListedMap } from '../../src/index.js';
import { folderOf, json, lineOf, named, nameOf } from './maps-module.js';

const uses = (list: ListedMap['writers']) => list && [list.count, ...list.places.map((p) => `${p.file}:${p.line} ${p.function}`)];

describe('json', () => {
  test('has variables and fields, the costliest first and what is not known last', async () => {
    const maps = await json([]);
    expect(maps.map((map) => `${map.kind} ${nameOf(map)} ${map.type}`)).toEqual(
      [
        'var blocks map',
        'field Cache.table map',
        'field Cache.near map',
        'field Cache.large map',
        'field load.entry.parts map',
        'field Cache.stats.hits map',
        'var seen sync.Map',
        'field Cache.Map sync.Map',
        'field Cache.far map',
        'field Set.items map',
      ].sort((a, b) => place(maps, a) - place(maps, b)),
    );
    const weights = maps.map(({ retained }) => retained?.at1M.expected ?? -1);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(weights.filter((weight) => weight < 0)).toHaveLength(2);
  });

  test('tells all of a map', async () => {
    const blocks = named(await json([]), 'blocks');
    expect(blocks).toEqual({
      kind: 'var',
      package: 'example.com/m/cache',
      name: 'blocks',
      file: 'cache/cache.go',
      line: lineOf('var blocks'),
      type: 'map',
      keyType: 'int',
      elemType: 'cache.block',
      keySize: 8,
      elemSize: 128,
      inline: true,
      lifetime: { scope: 'process', reason: 'a package-level variable' },
      writers: { count: 1, places: [{ file: 'cache/cache.go', line: lineOf('blocks[len'), function: 'Cache.Put' }] },
      deleters: { count: 0, places: [] },
      go: '1.25',
      bytesPerEntry: blocks.bytesPerEntry,
      retained: blocks.retained,
    });
    // Measured with Go 1.25: 287 MiB for a million.
    const { at1M, at100k } = blocks.retained ?? {};
    expect((at1M?.expected ?? 0) / 2 ** 20).toBeCloseTo(287, -1);
    expect(at1M?.least).toBeLessThanOrEqual(at1M?.expected ?? 0);
    expect(at1M?.most).toBeGreaterThanOrEqual(at1M?.expected ?? Number.NaN);
    expect(at100k?.expected).toBeLessThan((at1M?.expected ?? 0) / 8);
    expect(blocks.bytesPerEntry).toBeCloseTo((at1M?.expected ?? 0) / 1e6, 0);
  });

  test('counts what is filled and emptied, through named types, embedded and unnamed structs', async () => {
    const maps = await json([]);
    const put = (words: string) => [1, `cache/cache.go:${lineOf(words)} Cache.Put`];
    const drop = (words: string) => [1, `cache/cache.go:${lineOf(words)} Cache.Drop`];
    for (const [name, writers, deleters] of [
      ['Cache.table', put('c.table[name]++'), drop('clear(c.table)')],
      ['Cache.large', put('c.large[name] = b'), drop('delete(c.large, name)')],
      ['Cache.stats.hits', put('c.stats.hits[name] = 1'), drop('delete(c.stats.hits, name)')],
      ['Cache.Map', put('c.Store('), [0]],
      ['seen', put('seen.Store('), drop('seen.Delete(')],
      ['load.entry.parts', [1, 'cache/load.go:11 load'], [0]],
    ] as const) {
      const map = named(maps, name);
      expect({ name, writers: uses(map.writers), deleters: uses(map.deleters) }).toEqual({ name, writers, deleters });
    }
  });

  test('follows aliases, helpers and the maps package', async () => {
    const cwd = folderOf({
      'go.mod': 'module m\n\ngo 1.24\n',
      'a.go': `package a

import "maps"

type T struct{ m map[string]int }

func (t *T) alias() {
	own := t.m
	own["a"] = 1
	other := t.m
	delete(other, "b")
}

func fill(m map[string]int) { m["c"] = 1 }

func (t *T) help(from map[string]int) {
	fill(t.m)
	maps.Copy(t.m, from)
	maps.DeleteFunc(t.m, func(string, int) bool { return true })
}
`,
    });
    const all = await json(['--locals'], cwd);
    const lines = (map: ListedMap) => [map.writers, map.deleters].map((list) => list?.places.map(({ line }) => line));
    expect(lines(named(all, 'T.m'))).toEqual([
      [9, 14, 18],
      [11, 19],
    ]);
    expect(lines(named(all, 'T.alias.own'))).toEqual([[9], []]);
    expect(lines(named(all, 'T.alias.other'))).toEqual([[], [11]]);
    expect(lines(named(all, 'fill.m'))).toEqual([[14], []]);
    expect(named(all, 'T.alias.own').lifetime).toEqual({ scope: 'object', reason: 'stands for t.m' });
    expect(named(all, 'T.help.from').lifetime).toEqual({ scope: 'object', reason: 'a parameter: as long as the map that T.help is given' });
  });

  test('names the owners of unnamed structs', async () => {
    const cwd = folderOf({
      'go.mod': 'module m\n\ngo 1.24\n',
      'a.go': `package a

type T struct {
	list []struct{ inList map[int]int }
	ptr  *struct{ deep struct{ inDeep map[int]int } }
}

type S []struct{ inSlice map[int]int }

var typed struct{ inTyped map[int]int }

var literal = &struct{ inLiteral map[int]int }{}

var cases = []struct{ inCases map[int]int }{{}}

func f(p struct{ inParameter map[int]int }) {
	x := struct{ inFunction map[int]int }{}
	_ = func() {
		type inner struct{ inInner map[int]int }
		_ = inner{}
	}
	_ = x
	typed.inTyped[1] = 1
	literal.inLiteral[2] = 2
}
`,
    });
    expect(Object.fromEntries((await json([], cwd)).map((map) => [map.name, `${map.owner} ${map.writers?.count}`]))).toEqual({
      inList: 'T.list 0',
      inDeep: 'T.ptr.deep 0',
      inSlice: 'S undefined',
      inTyped: 'typed 1',
      inLiteral: 'literal 1',
      inCases: 'cases 0',
      inParameter: 'f.struct 0',
      inFunction: 'f.struct 0',
      inInner: 'f.inner 0',
    });
  });

  test('says why something is not known', async () => {
    const maps = await json([]);
    const { keySize, elemSize, unknown, retained, inline, bytesPerEntry } = named(maps, 'Cache.far');
    expect({ keySize, elemSize, unknown, retained, inline, bytesPerEntry }).toEqual({
      keySize: 16,
      elemSize: null,
      unknown: 'elemType needs package example.com/absent/dep, which is not on this machine',
      retained: null,
      inline: null,
      bytesPerEntry: null,
    });
    expect(named(maps, 'Set.items')).toMatchObject({ keyType: 'T', keySize: null, unknown: 'keyType depends on a type parameter' });
    // What a pointer leads to makes the map no larger.
    expect(named(maps, 'Cache.near')).toMatchObject({ elemType: '*dep.Thing', elemSize: 8, inline: true });
    expect(named(maps, 'Cache.large')).toMatchObject({ elemSize: 129, inline: false });
  });

  test('has the memory of a sync.Map by itself, and what that takes for granted', async () => {
    const seen = async (...options: string[]) => {
      const map = named(await json(options), 'seen');
      expect(map).toMatchObject({ type: 'sync.Map', keyType: 'any', elemType: 'any', inline: false });
      expect(map.unknown).toBeUndefined();
      return map;
    };
    // A hash trie gives back all but its root. 105.6 bytes per entry were measured with Go 1.24.0, 1.26.0 and 1.27.4.
    const trie = await seen();
    const root = { expected: 160, least: 160, most: 160 };
    expect(trie).toMatchObject({ keySize: 16, elemSize: 16, go: '1.25', retained: { at100k: root, at1M: root } });
    expect(trie.bytesPerEntry).toBeCloseTo(105.6, 0);
    expect(trie.assuming).toBe(
      'keys and values are pointers; others take memory of their own beside it, an int 8 bytes, a string 16 and its text',
    );
    expect(await seen('--goarch', '386')).toMatchObject({ keySize: 8, elemSize: 8, retained: { at1M: { expected: 96 } } });
    // Measured with Go 1.23.4: 81.94 MB before and 65.94 MB after deletes.
    const maps = await seen('--go', '1.23');
    expect(maps.bytesPerEntry).toBeCloseTo(81.9, 0);
    expect((maps.retained?.at1M.expected ?? 0) / 1e6).toBeCloseTo(65.9, 0);
    expect(maps.retained?.at1M.least).toBeLessThan(maps.retained?.at1M.expected ?? 0);
    expect(maps.retained?.at1M.most).toBeGreaterThan(2 * (maps.retained?.at1M.expected ?? Infinity));
    expect(maps.assuming).toMatch(
      /^keys and values are pointers; .*; all are stored, then read, then deleted, which leaves the keys in it /,
    );
    expect(named(await json([]), 'blocks').assuming).toBeUndefined();
  });

  test('has locals and parameters with --locals, tests with --tests', async () => {
    const before = (await json([])).map(nameOf);
    const locals = (await json(['--locals'])).filter((map) => !before.includes(nameOf(map)));
    const told = locals.map((map) => [map.kind, nameOf(map), map.lifetime.scope, map.writers?.count, map.deleters?.count, map.line]);
    expect(told.sort()).toEqual(
      [
        ['local', 'load.counts', 'object', 1, 0, 8],
        ['local', 'load.known', 'object', 1, 0, 3],
        ['local', 'load.scratch', 'call', 1, 1, 9],
      ].sort(),
    );
    const tests = (await json(['--tests'])).filter((map) => !before.includes(nameOf(map)));
    expect(tests.map((map) => `${map.file}:${map.line} ${nameOf(map)} ${map.writers}`)).toEqual(['cache/cache_test.go:3 golden null']);
  });

  test('reads what the patterns and the build say', async () => {
    expect(named(await json(['--go', '1.23']), 'blocks')).toMatchObject({ go: '1.23' });
    const [old, swiss] = [named(await json(['--go', '1.23']), 'blocks'), named(await json([]), 'blocks')];
    expect(old.retained?.at1M.expected).toBeGreaterThan(swiss.retained?.at1M.expected ?? Infinity);
    expect(named(await json(['--goarch', '386']), 'Cache.near')).toMatchObject({ keySize: 8, elemSize: 4 });
    expect((await json(['cache/load.go'])).map(nameOf)).toEqual(['load.entry.parts']);
  });
});

function place(maps: readonly ListedMap[], text: string): number {
  return maps.findIndex((map) => `${map.kind} ${nameOf(map)} ${map.type}` === text);
}

describe('lifetimes', () => {
  const service = folderOf({
    'go.mod': 'module example.com/s\n\ngo 1.24\n',
    'main.go': `package main

import "net/http"

type registry struct{ byName map[string]int }

var global = &registry{}

type server struct{ users map[string]int }

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.users[r.URL.Path]++ }

type builder struct{ done map[string]bool }

func build() int {
	b := builder{done: map[string]bool{}}
	return len(b.done)
}

type point struct{ tags map[string]string }

var inline struct{ m map[int]int }

func main() {
	_ = build()
	_ = http.ListenAndServe(":80", &server{users: map[string]int{}})
}
`,
  });

  test('say what keeps a map', async () => {
    const maps = await json([], service);
    expect(Object.fromEntries(maps.map((map) => [nameOf(map), `${map.lifetime.scope}: ${map.lifetime.reason}`]))).toEqual({
      'registry.byName': 'process: a package-level variable leads to registry',
      'server.users': 'process: server or what holds it answers requests',
      'builder.done': 'call: each builder stays in the function that makes it',
      'point.tags': 'object: as long as its point',
      'inline.m': 'process: part of the package-level variable inline',
    });
  });
});
