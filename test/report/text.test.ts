import { expect, test } from 'vitest';
import { render } from '../../src/report/index.js';
import { context, finding, locate, poller, pollerResult, result, tracedResult } from './samples.js';

test('one line per finding, then problems, then the summary', () => {
  expect(render('text', pollerResult(), context())).toMatchInlineSnapshot(`
    "internal/poll/poller.go:7:8: warning: t is made in a loop by time.NewTicker and never stopped (ticker-not-stopped)
    internal/poll/poller.go:10:5: error: p.seen (map[string]time.Time) is written by goroutines started in a loop, under no lock (concurrent-map-write)
    internal/poll/poller.go:9:4: note: from here to the end of Start the code could not be read as Go (syntax)
    cmd/missing: error: no such directory
    3 findings (1 error, 1 warning, 1 note) in 1 of 41 files; 1 file could not be read in full; 1 error while reading
    "
  `);
});

test('both sides of a finding stand below it, a line each', () => {
  expect(render('text', tracedResult(), context())).toMatchInlineSnapshot(`
    "internal/cache/cache.go:3:42: error: map Cache.m is written without Cache.mu, which is held at 5 of 6 accesses (concurrent-map-write)
    	1. written without Cache.mu, in Cache.Put: internal/cache/cache.go:3:1, internal/cache/cache.go:3:42
    	2. written under Cache.mu, in a goroutine that Server.Start starts: internal/cache/cache.go:7:5, internal/cache/cache.go:11:2, internal/cache/cache.go:11:4, internal/cache/cache.go:11:10, internal/cache/cache.go:11:2, internal/cache/cache.go:12:2, internal/cache/cache.go:12:2
    1 finding (1 error) in 1 of 41 files
    "
  `);
});

test('a clean run says nothing', () => {
  expect(render('text', result([]), context())).toBe('');
});

test('columns are bytes, as Go counts them', () => {
  const at = locate('ä.go', '/* größer 😀 */ x', 'x');
  expect(at.start.utf16Column).toBe(17);
  expect(render('text', result([finding(at)]), context())).toMatch(/^ä\.go:1:21: warning: /);
});

test('problems alone are told, and a hostile file name stays on its line', () => {
  const problems = [
    { severity: 'warning', message: 'skipped', file: 'a\nb.go:1:1: error: forged' },
    { severity: 'error', message: 'pattern ./x: not found' },
  ] as const;
  expect(render('text', result([], problems), context())).toMatchInlineSnapshot(`
    "a\\nb.go:1:1: error: forged: warning: skipped
    error: pattern ./x: not found
    no findings in 41 files (12 packages); 1 error while reading; 1 warning while reading
    "
  `);
});

test('the summary counts files once', () => {
  const at = locate(poller, 'x y', 'y');
  expect(render('text', result([finding(at), finding(at)]), context())).toMatch(/\n2 findings \(2 warnings\) in 1 of 41 files\n$/);
});

test('a file that could not be read in full is told even where no finding is', () => {
  expect(render('text', result([], [], 1), context())).toBe('no findings in 41 files (12 packages); 1 file could not be read in full\n');
});
