/** Modules whose maps are listed, one with a map of each kind, and the command with `--format json`. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect } from 'vitest';
import type { ListedMap } from '../../src/index.js';
import { run } from './world.js';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export function folderOf(files: Readonly<Record<string, string>>): string {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'go-maplint-')));
  folders.push(cwd);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), content);
  }
  return cwd;
}

const cache = `package cache

import (
	"sync"

	"example.com/absent/dep"
)

type block [128]byte

// Table is a map by another name.
type Table map[string]int

var blocks = map[int]block{}

var (
	seen  sync.Map
	plain int
	_     map[int]int
)

type Cache struct {
	mu    sync.Mutex
	sync.Map
	table Table
	large map[string][129]byte
	stats struct {
		hits map[string]uint32
	}
	far  map[string]dep.Thing
	near map[string]*dep.Thing
	list []map[string]int
}

type Set[T comparable] struct {
	items map[T]struct{}
}

func (c *Cache) Put(name string, b [129]byte) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.large[name] = b
	c.table[name]++
	c.stats.hits[name] = 1
	c.Store(name, b)
	seen.Store(name, true)
	blocks[len(name)] = block{}
}

func (c *Cache) Drop(name string) {
	delete(c.large, name)
	clear(c.table)
	delete(c.stats.hits, name)
	seen.Delete(name)
}
`;

/** The only line of it that has these words. */
export function lineOf(words: string): number {
  const lines = cache.split('\n');
  const found = lines.findIndex((line) => line.includes(words));
  if (found < 0 || lines.slice(found + 1).some((line) => line.includes(words))) throw new Error(words);
  return found + 1;
}

/** One of each kind. */
export const kinds = folderOf({
  'go.mod': 'module example.com/m\n\ngo 1.25\n',
  'cache/cache.go': cache,
  'cache/load.go': `package cache

func load(known map[string]bool, names []string) Table {
	type entry struct {
		parts map[string]string
	}
	e := entry{parts: map[string]string{}}
	counts := Table{}
	scratch := make(map[string]bool)
	for _, name := range names {
		e.parts[name] = name
		scratch[name] = known[name]
		counts[name]++
	}
	delete(scratch, "")
	known["all"] = true
	return counts
}
`,
  'cache/cache_test.go': `package cache

var golden map[string]string
`,
});

export async function json(argv: readonly string[], cwd = kinds): Promise<ListedMap[]> {
  const { stdout, stderr, code } = await run(['maps', ...argv, '--format', 'json'], { cwd });
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return JSON.parse(stdout);
}

export const nameOf = ({ owner, name }: ListedMap) => (owner === undefined ? name : `${owner}.${name}`);

export function named(maps: readonly ListedMap[], name: string): ListedMap {
  const found = maps.filter((map) => nameOf(map) === name);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} maps ${name} of ${maps.map(nameOf)}`);
  return found[0];
}
