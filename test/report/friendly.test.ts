import { createRequire } from 'node:module';
import nodePath from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { render } from '../../src/report/index.js';
import { cache, cacheGo, context, finding, locate, poller, pollerGo, pollerResult, result, tracedResult } from './samples.js';

const plain = context({ [poller]: pollerGo });
const colored = context({ [poller]: pollerGo }, { color: true });

afterEach(() => vi.unstubAllEnvs());

test('what a person sees', () => {
  expect(render('friendly', pollerResult(), plain)).toMatchInlineSnapshot(`
    "
      ⚠  ticker-not-stopped

         t is made in a loop by time.NewTicker and never stopped

         The module says go 1.21: up to 1.22 the runtime keeps a ticker that is not stopped for ever,
         with its channel and everything that waits for it. Each call of Start adds one per URL.
         help: Write \`defer t.Stop()\` as the first line of the goroutine
         see internal/poll/poller.go:8:3 this goroutine [1 of 1] uses it

         internal/poll/poller.go:7:8
         5 | func (p *Poller) Start(urls []string) {
         6 |     for _, url := range urls {
       > 7 |         t := time.NewTicker(p.every) // größer
           |              ^
         8 |         go func() {
         9 |             for range t.C {

      ⚠  syntax

         note: from here to the end of Start the code could not be read as Go

         internal/poll/poller.go:9:4
          7 |         t := time.NewTicker(p.every) // größer
          8 |         go func() {
       >  9 |             for range t.C {
            |             ^
         10 |                 p.seen[url] = time.Now()
         11 |             }

      ✘  concurrent-map-write

         p.seen (map[string]time.Time) is written by goroutines started in a loop, under no lock

         Two writes at once end the process: "fatal error: concurrent map writes" cannot be recovered.
         help: Guard p.seen with a sync.Mutex
         see internal/poll/poller.go:8:3 started here, once per element of urls
         see internal/poll/poller.go:6:2 the loop

         internal/poll/poller.go:10:5
          8 |         go func() {
          9 |             for range t.C {
       > 10 |                 p.seen[url] = time.Now()
            |                 ^
         11 |             }
         12 |         }()

      cmd/missing: error: no such directory

    ✘ 3 findings (1 error, 1 warning, 1 note) in 1 of 41 files; 1 file could not be read in full; 1 error while reading

    Errors:
      1  concurrent-map-write

    Warnings:
      1  ticker-not-stopped

    Notes:
      1  syntax
    "
  `);
});

test('both sides of a finding, a long one shortened, related places that are on none, and what an edit would do', () => {
  const traced = context({ [cache]: cacheGo });
  expect(render('friendly', tracedResult(), traced)).toMatchInlineSnapshot(`
    "
      ✘  concurrent-map-write

         map Cache.m is written without Cache.mu, which is held at 5 of 6 accesses

         A write that meets another access ends the process. Server.Start runs it in a goroutine
         help: Hold Cache.mu around every access of Cache.m
         1. written without Cache.mu, in Cache.Put
            internal/cache/cache.go:3:1 Cache.Put may be called by any goroutine
            internal/cache/cache.go:3:42 Cache.m[] is written
         2. written under Cache.mu, in a goroutine that Server.Start starts
            internal/cache/cache.go:7:5 starts Server.sweep in a goroutine
            internal/cache/cache.go:11:2 calls one
            … 2 more steps
            internal/cache/cache.go:11:2 Cache.mu is locked
            internal/cache/cache.go:12:2 calls Server.each
            internal/cache/cache.go:12:2 Cache.m[] is written
         see internal/cache/cache.go:6:5 also written without it
         edit: Insert c.mu.Lock() and defer c.mu.Unlock() at the beginning of Cache.Put

         internal/cache/cache.go:3:42
         1 | package cache // größer
         2 | 
       > 3 | func (c *Cache) Put(key string, n int) { c.m[key] = n }
           |                                          ^
         4 | 
         5 | func (s *Server) Start() {

    ✘ 1 finding (1 error) in 1 of 41 files

    Errors:
      1  concurrent-map-write
    "
  `);
  const text = render('friendly', tracedResult(), { ...traced, color: true });
  expect(stripVTControlCharacters(text)).toBe(render('friendly', tracedResult(), traced));
});

test('a clean run is one line', () => {
  expect(render('friendly', result([]), plain)).toBe('no findings in 41 files (12 packages)\n');
  expect(render('friendly', result([]), colored)).toBe('\x1b[32mno findings in 41 files (12 packages)\x1b[39m\n');
});

test('problems without findings', () => {
  expect(render('friendly', result([], [{ severity: 'error', message: 'no such directory', file: 'x' }]), plain)).toMatchInlineSnapshot(`
    "  x: error: no such directory

    ✘ no findings in 41 files (12 packages); 1 error while reading
    "
  `);
});

describe('colour', () => {
  test('is the only difference between the two', () => {
    const text = render('friendly', pollerResult(), colored);
    expect(text).toContain('\x1b[');
    expect(stripVTControlCharacters(text)).toBe(render('friendly', pollerResult(), plain));
  });

  test('reaches blocks, frames and counts', () => {
    const text = render('friendly', pollerResult(), colored);
    expect(text).toContain('\x1b[31m✘\x1b[39m');
    expect(text).toContain('\x1b[36mfunc\x1b[39m (p *Poller) Start');
    expect(text).toContain('\x1b[1m\x1b[31m^\x1b[39m\x1b[22m');
    expect(text).toContain('\x1b[31mErrors:\x1b[39m');
  });
});

test('neither environment nor working directory changes it', () => {
  const absolute = result([finding({ ...locate(poller, pollerGo, 'go func'), file: '/elsewhere/x.go' })]);
  const expected = [render('friendly', pollerResult(), colored), render('friendly', absolute, plain)];
  expect(expected[1]).toContain('     /elsewhere/x.go:8:3\n');
  for (const name of ['EFF_FILTER', 'EFF_BY_ISSUE', 'EFF_NO_SOURCE', 'EFF_ABSOLUTE_PATHS', 'EFF_NO_GRAY', 'FORCE_ITERM_HINT', 'NO_COLOR']) {
    vi.stubEnv(name, 'true');
  }
  vi.stubEnv('EFF_EDITOR_SCHEME', 'editor://{file}');
  expect([render('friendly', pollerResult(), colored), render('friendly', absolute, plain)]).toEqual(expected);
});

test('the formatter and the modules it saw replaced are as before for everyone else', async () => {
  const path = createRequire(import.meta.url).resolve('eslint-formatter-friendly');
  const requireThere = createRequire(path);
  const names = [path, 'path', './process', 'chalk', '@babel/code-frame'];
  const before = names.map((name) => requireThere(name));
  vi.resetModules();
  const fresh = await import('../../src/report/index.js');
  expect(fresh.render).not.toBe(render);
  expect(fresh.render('friendly', pollerResult(), colored)).toBe(render('friendly', pollerResult(), colored));
  names.forEach((name, i) => {
    expect(requireThere(name)).toBe(before[i]);
  });
  expect(before[1]).toBe(nodePath);
  expect(before[2]).toBe(process);
});

test('a message that ends like the formatter’s own closing line is not cut', () => {
  const forged = finding(locate(poller, pollerGo, 'go func'), { message: '✘ 1 problem (0 errors, 1 warning)' });
  const text = render('friendly', result([forged]), plain);
  expect(text).toContain('\n     ✘ 1 problem (0 errors, 1 warning)\n');
  expect(text).toContain('>  8 |');
  expect(text).toMatch(/\n⚠ 1 finding \(1 warning\) in 1 of 41 files\n\nWarnings:\n {2}1 {2}ticker-not-stopped\n$/);
});

test('counts per rule stand most frequent first, then by name', () => {
  const at = locate(poller, pollerGo, 'go func');
  const rules = ['b', 'c', 'a', ...Array<string>(10).fill('often')];
  const text = render('friendly', result(rules.map((rule) => finding(at, { rule }))), plain);
  expect(text).toMatch(/\nWarnings:\n {2}10 {2}often\n {3}1 {2}a\n {3}1 {2}b\n {3}1 {2}c\n$/);
});

test('an unknown or empty source leaves the frame out', () => {
  const text = render('friendly', pollerResult(), context({ [poller]: '' }));
  expect(text).toContain(`${poller}:7:8\n`);
  expect(text).not.toContain(' | ');
  expect(render('friendly', pollerResult(), context())).toBe(text);
});

test('500 findings in a file of a megabyte take well under a second', () => {
  const line = 'var ticker = time.NewTicker(time.Second) // made and forgotten\n';
  const big = line.repeat(Math.ceil(2 ** 20 / line.length));
  const findings = Array.from({ length: 500 }, (_, i) => {
    const position = { offset: i * 30 * line.length + 4, line: i * 30 + 1, column: 5, utf16Column: 5 };
    return finding({ file: 'big.go', start: position, end: position });
  });
  const begin = performance.now();
  const text = render('friendly', result(findings), context({ 'big.go': big }, { color: true }));
  expect(text.match(/time\.NewTicker/g)).toHaveLength(500 * 5 - 2);
  expect(performance.now() - begin).toBeLessThan(1500);
});
