/** Code outside any module is known by the import paths that it uses itself. */
import { expect, test } from 'vitest';
import { rule } from '../../rules/concurrent-map-write/rule.js';
import { run } from '../../src/engine/run.js';
import { memoryFileSystem } from '../../src/workspace/index.js';
import { loadProgram } from '../go/types/support.js';

const store = `package store

type Store struct{ m map[string]int }

func New() *Store { return &Store{m: map[string]int{}} }

func (s *Store) Add(k string) { s.m[k]++ }
`;

const main = (path: string): string => `package main

import (
	"net/http"

	"${path}"
	"${path}/sub"
)

type handler struct{ s *store.Store }

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) { h.s.Add(sub.Name(r.URL.Path)) }

func main() { _ = http.ListenAndServe("", &handler{s: store.New()}) }
`;

function files(dir: string, path: string): ReturnType<typeof memoryFileSystem> {
  return memoryFileSystem({
    [`${dir}/lib/store/store.go`]: store,
    [`${dir}/lib/store/sub/sub.go`]: 'package sub\n\nfunc Name(s string) string { return s }\n',
    [`${dir}/cmd/d/main.go`]: main(path),
    [`${dir}/root.go`]: 'package root\n',
  });
}

test('directories are called what they are imported as', async () => {
  const program = await loadProgram({ cwd: '/src', fs: files('/src', 'example.com/a/b/lib/store'), env: {} });
  expect(program.packages.map(({ info }) => info.importPath)).toEqual([
    'example.com/a/b',
    'example.com/a/b/cmd/d',
    'example.com/a/b/lib/store',
    'example.com/a/b/lib/store/sub',
  ]);
});

test('also where their paths name no host, as below GOPATH they need not', async () => {
  const program = await loadProgram({ cwd: '/src', fs: files('/src', 'shop/src/lib/store'), env: {} });
  expect(program.packages.map(({ info }) => info.importPath)).toEqual([
    'shop/src',
    'shop/src/cmd/d',
    'shop/src/lib/store',
    'shop/src/lib/store/sub',
  ]);
});

test('a directory that is called as a package of Go is not that', async () => {
  const fs = memoryFileSystem({
    '/src/http/http.go': 'package http\n',
    '/src/http/pprof/pprof.go': 'package pprof\n',
    '/src/a/a.go': 'package a\n\nimport (\n\t"net/http"\n\t"net/http/pprof"\n)\n\nvar _ = http.NoBody\nvar _ = pprof.Index\n',
  });
  const program = await loadProgram({ cwd: '/src', fs, env: {} });
  expect(program.packages.map(({ info }) => info.importPath)).toEqual(['a', 'http', 'http/pprof']);
});

test('imports of others say nothing', async () => {
  const program = await loadProgram({ cwd: '/src', fs: files('/src', 'example.com/other/thing'), env: {} });
  expect(program.packages.map(({ info }) => info.importPath)).toEqual(['.', 'cmd/d', 'lib/store', 'lib/store/sub']);
});

test('what one package does to the maps of another is seen', async () => {
  const { findings } = await run([rule], { cwd: '/src', fs: files('/src', 'example.com/a/b/lib/store'), env: {} });
  expect(findings.map(({ message }) => message)).toEqual([
    'map Store.m is written in a handler, handler.ServeHTTP, which runs beside itself with no lock in common',
  ]);
});
