import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Language, Parser, type TreeCursor } from 'web-tree-sitter';
import { copyTree } from '../../src/syntax/copy.js';
import { grammarBytes, wasmParser } from '../../src/syntax/wasm.js';

interface Row {
  kind: number;
  start: number;
  end: number;
  parent: number;
  next: number;
  field: number;
}

/** The slow, supported way to the same arrays. */
function walk(cursor: TreeCursor): Row[] {
  const rows: Row[] = [];
  const visit = (parent: number): number => {
    const row: Row = {
      kind: cursor.nodeTypeId,
      start: cursor.startIndex,
      end: cursor.endIndex,
      parent,
      next: -1,
      field: cursor.currentFieldId,
    };
    const index = rows.push(row) - 1;
    if (cursor.nodeType !== 'comment' && cursor.gotoFirstChild()) {
      let previous = visit(index);
      while (cursor.gotoNextSibling()) {
        const next = visit(index);
        const before = rows[previous];
        if (before !== undefined) before.next = next;
        previous = next;
      }
      cursor.gotoParent();
    }
    return index;
  };
  visit(-1);
  return rows;
}

const wasm = await wasmParser();
const parser = new Parser();
parser.setLanguage(await Language.load(grammarBytes()));

function expectSame(text: string): void {
  const tree = parser.parse(text);
  expect(tree).not.toBeNull();
  if (tree === null) return;
  try {
    const cursor = tree.walk();
    const expected = walk(cursor);
    cursor.delete();
    const { arrays: a } = copyTree(wasm, tree);
    const got = Array.from(a.kinds, (kind, i) => ({
      kind,
      start: a.starts[i],
      end: a.ends[i],
      parent: a.parents[i],
      next: a.nexts[i],
      field: a.fields[i],
    }));
    expect(got).toEqual(expected);
  } finally {
    tree.delete();
  }
}

const goFiles = (() => {
  try {
    const root = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();
    return ['sync', 'time', 'internal/types/testdata/check'].flatMap((dir) => {
      const folder = join(root, 'src', dir);
      return readdirSync(folder)
        .filter((f) => f.endsWith('.go'))
        .map((f) => join(folder, f));
    });
  } catch {
    return [];
  }
})();

const snippet = readFileSync(new URL('../../rules/ticker-without-stop/testdata/loops/loops.go', import.meta.url), 'utf8');

describe('copyTree gives what TreeCursor gives', () => {
  test.skipIf(goFiles.length === 0)('on Go sources, broken ones among them', () => {
    expect(goFiles.length).toBeGreaterThan(60);
    for (const file of goFiles) expectSame(readFileSync(file, 'utf8'));
  });

  test('on mutations', () => {
    const at = fc.integer({ min: 0, max: snippet.length - 1 });
    fc.assert(
      fc.property(
        at,
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom('', '{', ')', '"', '`', 'func', '\n', 'é', '/*'),
        (start, length, insert) => {
          expectSame(snippet.slice(0, start) + insert + snippet.slice(start + length));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('on chains and nests too deep for recursion', () => {
    const chain = `package p\nvar x = ${'a+'.repeat(30_000)}a\n`;
    const tree = parser.parse(chain);
    if (tree === null) throw new Error('no tree');
    const { arrays, faults } = copyTree(wasm, tree);
    tree.delete();
    expect(faults).toEqual([]);
    expect(arrays.kinds.length).toBeGreaterThan(90_000);
  });
});
