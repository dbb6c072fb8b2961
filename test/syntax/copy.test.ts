import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Language, type Node, Parser, type Tree, type TreeCursor } from 'web-tree-sitter';
import type { CopiedTree, TryCopy } from '../../src/syntax/copied.js';
import { probed, treeCopier } from '../../src/syntax/copy.js';
import { cursorCopier } from '../../src/syntax/cursor.js';
import { subtreeCopier } from '../../src/syntax/subtree.js';
import { addressOf, grammarBytes, wasmParser } from '../../src/syntax/wasm.js';

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
const { heap } = wasm;
if (heap === undefined) throw new Error('web-tree-sitter does not show its memory');
const fromMemory = subtreeCopier(heap, wasm.language);
const byCursor = cursorCopier(wasm.exports);

function parsed<T>(text: string, read: (tree: Tree) => T): T {
  const tree = parser.parse(text);
  if (tree === null) throw new Error('no tree');
  try {
    return read(tree);
  } finally {
    tree.delete();
  }
}

function rowsOf({ arrays: a }: CopiedTree): Row[] {
  return Array.from(a.kinds, (kind, i) => ({
    kind,
    start: a.starts[i] ?? -1,
    end: a.ends[i] ?? -1,
    parent: a.parents[i] ?? -2,
    next: a.nexts[i] ?? -2,
    field: a.fields[i] ?? -1,
  }));
}

/** Memory, exports and the public cursor tell of the same tree. */
function expectSame(text: string): void {
  parsed(text, (tree) => {
    const cursor = tree.walk();
    const expected = walk(cursor);
    cursor.delete();
    const exported = byCursor(addressOf(tree), 0, text.length);
    expect(rowsOf(exported)).toEqual(expected);
    const read = fromMemory(addressOf(tree), 0, text.length);
    expect(read).toEqual(exported);
    const hasFault = (node: Node): boolean =>
      node.isError || node.isMissing || node.children.some((child) => child?.hasError && hasFault(child));
    expect(exported.faults.length > 0).toBe(tree.rootNode.hasError && hasFault(tree.rootNode));
  });
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

describe('a copied tree is the one that TreeCursor shows', () => {
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
        fc.constantFrom('', '{', ')', '"', '`', 'func', '\n', 'é', '/*', '\0', '/* 😀 */', '[b[c]](d)'),
        (start, length, insert) => {
          expectSame(snippet.slice(0, start) + insert + snippet.slice(start + length));
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    ['nothing', ''],
    ['a line', '\n'],
    ['blanks', '   \r\n\t'],
    ['a comment', '// é'],
    ['no Go', '(]} 😀 "'],
    ['CRLF', snippet.replaceAll('\n', '\r\n')],
    ['text that is not ASCII', `package p\n\nvar 世界, é = "😀${'é'.repeat(300)}", '世' // 😀\n`],
    ['long gaps and tokens', `package p${'\n'.repeat(500)}var${' '.repeat(300)}${'x'.repeat(300)} = "${'y'.repeat(300)}"`],
    ['a parse that has to guess', 'package p\nvar x = a[b[c]](d)\n'],
  ])('of %s', (_, text) => {
    expectSame(text);
  });

  test('in memory that has grown', () => {
    const before = heap.HEAP32.length;
    const trees: Tree[] = [];
    try {
      while (heap.HEAP32.length === before) {
        const tree = parser.parse(snippet);
        if (tree !== null) trees.push(tree);
      }
      expectSame(snippet);
    } finally {
      for (const tree of trees) tree.delete();
    }
  });

  test('on chains and nests too deep for recursion', () => {
    const chain = `package p\nvar x = ${'a+'.repeat(30_000)}a\n`;
    const nest = `package p\nvar x = ${'('.repeat(5_000)}a${')'.repeat(5_000)}\n`;
    for (const [text, size] of [
      [chain, 90_000],
      [nest, 15_000],
    ] as const) {
      parsed(text, (tree) => {
        const read = fromMemory(addressOf(tree), 0, text.length);
        expect(read?.faults).toEqual([]);
        expect(read?.arrays.kinds.length).toBeGreaterThan(size);
        expect(read).toEqual(byCursor(addressOf(tree), 0, text.length));
      });
    }
  });
});

test('offsets begin at what is given and end with the text', () => {
  parsed('var x = 1\n\n', (tree) => {
    for (const copy of [fromMemory, byCursor]) {
      const arrays = copy(addressOf(tree), 100, 5)?.arrays;
      expect([...(arrays?.starts ?? [])].slice(0, 5)).toEqual([100, 100, 100, 104, 104]);
      expect(Math.max(...(arrays?.ends ?? []))).toBe(105);
    }
  });
});

describe('the probe', () => {
  /** Whether the exports alone are called after it. */
  function isRejected(fast: TryCopy): boolean {
    let cursors = 0;
    const copy = probed(wasm, fast, (...args) => {
      cursors++;
      return byCursor(...args);
    });
    cursors = 0;
    parsed(snippet, (tree) => expect(copy(addressOf(tree), 0, snippet.length)).toEqual(byCursor(addressOf(tree), 0, snippet.length)));
    return cursors === 1;
  }

  const changed =
    (change: (copied: CopiedTree) => CopiedTree): TryCopy =>
    (...args) => {
      const copied = fromMemory(...args);
      return copied === undefined ? undefined : change(copied);
    };

  test('takes memory that is read rightly', () => {
    expect(isRejected(fromMemory)).toBe(false);
    parsed(snippet, (tree) => {
      const { exports: _, ...rest } = wasm;
      const deaf: typeof wasm.exports = new Proxy(wasm.exports, {
        get: (target, name) => {
          expect(done, String(name)).toBe(false);
          return Reflect.get(target, name);
        },
      });
      let done = false;
      const copy = treeCopier({ ...rest, exports: deaf });
      done = true;
      expect(copy(addressOf(tree), 0, snippet.length)).toEqual(byCursor(addressOf(tree), 0, snippet.length));
    });
  });

  test.each(['kinds', 'starts', 'ends', 'parents', 'nexts', 'fields'] as const)('notices one wrong number among the %s', (name) => {
    expect(
      isRejected(
        changed((copied) => {
          const array = copied.arrays[name];
          array[array.length >> 1] = (array[array.length >> 1] ?? 0) + 1;
          return copied;
        }),
      ),
    ).toBe(true);
  });

  test('notices other faults, an exception, and trees that cannot be read', () => {
    expect(isRejected(changed((copied) => ({ ...copied, faults: copied.faults.slice(1) })))).toBe(true);
    expect(isRejected(changed((copied) => ({ ...copied, guessed: !copied.guessed })))).toBe(true);
    expect(isRejected(() => undefined)).toBe(true);
    expect(
      isRejected(() => {
        throw new RangeError('Invalid typed array length');
      }),
    ).toBe(true);
  });

  /** A module whose words mean something else. */
  const other = (change: (words: Int32Array) => Int32Array): boolean =>
    isRejected(
      subtreeCopier(
        {
          get HEAP32() {
            return change(heap.HEAP32);
          },
        },
        wasm.language,
      ),
    );

  test('notices another layout, and comes to an end with it', () => {
    // A field more in every struct, and one less.
    expect(other((words) => words.subarray(1))).toBe(true);
    expect(other((words) => new Int32Array([0, ...words.subarray(0, 1 << 20)]))).toBe(true);
    expect(other(() => new Int32Array(1 << 20))).toBe(true);
    expect(other(() => new Int32Array(0))).toBe(true);
    // Every word is an address, of itself or of nothing; every node has that many children.
    for (const word of [8, 1, -8, 0x7fff_fff8]) expect(other(() => new Int32Array(1 << 20).fill(word))).toBe(true);
    let seed = 1;
    for (let round = 0; round < 20; round++) {
      const noise = new Int32Array(1 << 20).map(() => {
        seed = (Math.imul(seed, 1103515245) + 12345) | 0;
        return seed >> (round % 16);
      });
      expect(other(() => noise)).toBe(true);
    }
  });

  test('notices a grammar that is read elsewhere', () => {
    for (const words of [-4, -1, 1, 4]) expect(isRejected(subtreeCopier(heap, wasm.language + 4 * words))).toBe(true);
  });

  test('gives way to the exports for a tree that cannot be read', () => {
    const copy = probed(wasm, (tree, from, length) => (length === snippet.length ? undefined : fromMemory(tree, from, length)), byCursor);
    parsed(snippet, (tree) => expect(copy(addressOf(tree), 0, snippet.length)).toEqual(byCursor(addressOf(tree), 0, snippet.length)));
  });
});
