import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Finding, Problem } from '../../src/finding.js';
import { compare, goVersion, knownWeaknesses, runFixture } from './fixture.js';

let dir = '';

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'go-maplint-harness-'));
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

function finding(line: number, message: string, file = 'a.go'): Finding {
  const at = { offset: 0, line, column: 1, utf16Column: 1 };
  return { file, start: at, end: at, rule: 'r', severity: 'warning', confidence: 'high', message, why: '', help: '', related: [] };
}

/** Errors of a case of one file, `a.go`, on which these findings were made. */
function errors(source: string, findings: readonly Finding[], problems: readonly Problem[] = []): string[] {
  writeFileSync(join(dir, 'a.go'), source);
  return compare(dir, { findings, problems });
}

describe('a fixture passes', () => {
  test('when each finding is wanted and each want is found', () => {
    const source = 'package p\n\nvar a = f() // want "^warning: a leaks$" `b leaks`\n// want +1 "c"\nvar c int\n';
    expect(errors(source, [finding(3, 'b leaks'), finding(3, 'a leaks'), finding(5, 'c')])).toEqual([]);
  });

  test('when known weaknesses are as they are said to be', () => {
    expect(errors('package p // missing "first" // spurious "second"\n', [finding(1, 'second')])).toEqual([]);
  });

  test('with expectations in several files', () => {
    writeFileSync(join(dir, 'b.go'), 'package p // want "x"\n');
    expect(errors('package p\n', [finding(1, 'x', 'b.go')])).toEqual([]);
  });
});

describe('a fixture fails', () => {
  test('on a missing report', () => {
    expect(errors('package p // want "x"\n', [])).toEqual(['a.go:1: // want "x": not reported']);
  });

  test('on an extra report', () => {
    expect(errors('package p\n', [finding(1, 'x')])).toEqual(['a.go:1: unexpected warning: x (r)']);
  });

  test('on the same report twice', () => {
    expect(errors('package p // want "x"\n', [finding(1, 'x'), finding(1, 'x')])).toEqual(['a.go:1: unexpected warning: x (r)']);
  });

  test('on a report in the wrong line', () => {
    expect(errors('package p // want "x"\n\n', [finding(2, 'x')])).toEqual([
      'a.go:2: unexpected warning: x (r)',
      'a.go:1: // want "x": not reported',
    ]);
  });

  test('on a report in the wrong file', () => {
    expect(errors('package p // want "x"\n', [finding(1, 'x', 'b.go')])).toHaveLength(2);
  });

  test('on another message or severity', () => {
    expect(errors('package p // want "y"\n', [finding(1, 'x')])).toHaveLength(2);
    expect(errors('package p // want "^error: x"\n', [finding(1, 'x')])).toHaveLength(2);
  });

  test('on a malformed want', () => {
    for (const bad of ['want', 'want x', 'want "x', 'want "x" y', 'want "("', String.raw`want "\q"`, 'missing x', 'spurious +1']) {
      expect(errors(`package p // ${bad}\n`, []), bad).toEqual([
        expect.stringMatching(/^a\.go:1: malformed \/\/ (want|missing|spurious): /),
      ]);
    }
  });

  test('on a missing that is found', () => {
    expect(errors('package p // missing "x"\n', [finding(1, 'x')])).toEqual(['a.go:1: // missing "x": is found now, so make it a want']);
  });

  test('on a spurious that is not reported', () => {
    expect(errors('package p // spurious "x"\n', [])).toEqual(['a.go:1: // spurious "x": not reported any more, so remove it']);
  });

  test('on a problem of the run', () => {
    expect(errors('package p\n', [], [{ severity: 'warning', message: 'no such folder', file: 'x' }])).toEqual(['x: no such folder']);
  });
});

test('known weaknesses are counted', () => {
  writeFileSync(join(dir, 'a.go'), 'package p // missing "a" "b" // want "c"\n// spurious +1 "d"\n');
  expect(knownWeaknesses(dir)).toEqual({ missing: 2, spurious: 1 });
  expect(knownWeaknesses(join(dir, 'absent'))).toEqual({ missing: 0, spurious: 0 });
});

test('the folder of a case gives its Go version', () => {
  expect(goVersion(join('testdata', 'go1.22'))).toBe('1.22');
  expect(goVersion(join('testdata', 'go1.21.3-reset'))).toBe('1.21.3');
  expect(goVersion(join('testdata', 'reset-go1.22'))).toBe('1.22');
  expect(goVersion(join('testdata', 'go1.22', 'basic'))).toBeUndefined();
  expect(goVersion(join('testdata', 'basic'))).toBeUndefined();
  expect(goVersion(join('testdata', 'go1.2x'))).toBeUndefined();
});

describe('with the linter', () => {
  const code = (want: string) => `package p

import "time"

func poll() {
	ticker := time.NewTicker(time.Second)${want}
	<-ticker.C
}
`;

  test('the findings are those of the one rule', async () => {
    writeFileSync(join(dir, 'go.mod'), 'module example.com/p\n\ngo 1.22\n');
    writeFileSync(join(dir, 'p.go'), code(' // want "^warning: ticker"'));
    expect(await runFixture('ticker-without-stop', dir)).toEqual({ errors: [] });
    expect(await runFixture('sync-map-write-only', dir)).toEqual({ errors: ['p.go:6: // want "^warning: ticker": not reported'] });
    writeFileSync(join(dir, 'p.go'), code(''));
    expect((await runFixture('ticker-without-stop', dir)).errors).toEqual([expect.stringMatching(/^p\.go:6: unexpected warning: ticker/)]);
  });

  test('the Go version is that of the folder where there is no go.mod', async () => {
    const versions = ['go1.22', 'go1.23'].map((name) => join(dir, name));
    for (const version of versions) {
      mkdirSync(version);
      writeFileSync(join(version, 'p.go'), code(''));
    }
    const [old, recent] = await Promise.all(versions.map((version) => runFixture('ticker-without-stop', version)));
    expect(old?.errors).toHaveLength(1);
    expect(recent?.errors).toHaveLength(0);
  });
});
