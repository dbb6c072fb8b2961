/** The scanner against the full parse: for files that parse, both say the same. MAPLINT_FULL=1 compares all of Go's source. */
import { readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Parser } from 'web-tree-sitter';
import { outline } from '../../src/outline/index.js';
import { type Expected, expectedOutline, goParser } from './expected.js';
import { goFilesBelow, goSource, repositoryGoFiles } from './go-files.js';
import { judged } from './judge.js';
import { snippets } from './snippets.js';

let parser: Parser;
beforeAll(async () => {
  parser = await goParser();
});

/** What differs between scanner and parse; undefined where the file does not parse. */
function difference(bytes: Buffer): string | undefined {
  const text = bytes.toString('utf8');
  // Offsets of invalid UTF-8 have no counterpart in text; the BOM is no part of it for the grammar.
  if (!Buffer.from(text).equals(bytes) || text.startsWith('\ufeff')) return undefined;
  const expected = expectedOutline(parser, text);
  return expected === undefined ? undefined : compare(bytes, expected);
}

function compare(bytes: Buffer, expected: Expected): string {
  const found = outline(bytes);
  if (expected.others.length === 0 && found.problems.length > 0) return `problems: ${JSON.stringify(found.problems)}`;
  if (expected.others.length > 0 && found.problems.length === 0) return `no problem told for ${expected.others.join(', ')}`;
  if (found.packageName !== expected.packageName) return `package ${found.packageName}`;
  const imports = [JSON.stringify(found.imports), JSON.stringify(expected.imports)];
  if (imports[0] !== imports[1]) return `imports ${imports.join('\n')}`;
  for (let i = 0; i < Math.max(found.declarations.length, expected.declarations.length); i++) {
    const { called = [], ...wanted } = expected.declarations[i] ?? {};
    const declaration = found.declarations[i];
    const { kind, names, receiver, start, end, triggers, calls } = declaration ?? {};
    const got = JSON.stringify({ kind, names, ...(receiver === undefined ? {} : { receiver }), start, end, triggers, calls });
    if (got !== JSON.stringify(wanted)) return `declaration ${i}: ${got}\n${JSON.stringify(wanted)}`;
    const missing = called.filter((name) => !declaration?.calls.includes(name));
    if (missing.length > 0) return `called, not in calls: ${missing.join(', ')}`;
  }
  return '';
}

function compareAll(files: readonly string[]): { compared: number; differences: string[] } {
  const found = files.map((file) => ({ file, difference: difference(readFileSync(file)) }));
  return {
    compared: found.filter((one) => one.difference !== undefined).length,
    differences: found.filter((one) => one.difference).map((one) => `${one.file}: ${one.difference}`),
  };
}

/** Whether a problem is told that Go's own parser sees too, and only the grammar of the full parse does not. */
function tooLax(one: string): boolean {
  const [file = ''] = one.split(': problems: ', 1);
  return file !== one && judged([readFileSync(file)])[0] !== '';
}

describe('outline and full parse agree', () => {
  test.each(Object.entries(snippets))('snippet %s', (_, source) => {
    expect(difference(Buffer.from(source))).toBe('');
  });

  test.each(Object.entries(snippets))('snippet %s with CRLF', (_, source) => {
    expect(difference(Buffer.from(source.replaceAll('\n', '\r\n')))).toBe('');
  });

  test("this repository's fixtures", { timeout: 120_000 }, () => {
    expect(compareAll(repositoryGoFiles()).differences).toEqual([]);
  });

  const source = goSource();
  test.skipIf(source === undefined)("Go's own source", { timeout: 600_000 }, () => {
    const all = goFilesBelow(source ?? '');
    const wholly = process.env['MAPLINT_FULL'] === '1';
    const odd = [`internal${sep}types${sep}testdata`, `compile${sep}internal${sep}syntax`, `compile${sep}internal${sep}types2`];
    const chosen = all.filter((file, i) => wholly || i % 6 === 0 || odd.some((part) => file.includes(part)));
    const { compared, differences } = compareAll(chosen);
    expect(differences.filter((one) => !tooLax(one))).toEqual([]);
    expect(compared).toBeGreaterThan(chosen.length * 0.8);
  });
});
