import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { Language, Parser } from 'web-tree-sitter';
import { Field, grammar, Kind, kindNames, Token } from '../../src/syntax/kinds.js';
import { root } from '../harness/tools.js';

const require = createRequire(import.meta.url);
const wasm = readFileSync(require.resolve(`${grammar.package}/${grammar.file}`));

let parser: Parser;
let language: Language;

beforeAll(async () => {
  await Parser.init();
  language = await Language.load(wasm);
  parser = new Parser();
  parser.setLanguage(language);
});

describe('the pin', () => {
  const pin: { sha256: string; version: string; abi: number; grammar: { version: string } } = JSON.parse(
    readFileSync(join(root, 'grammars/tree-sitter-go.json'), 'utf8'),
  );

  test('is of the WASM installed, which is the one of tree-sitter-go', () => {
    expect(createHash('sha256').update(wasm).digest('hex')).toBe(pin.sha256);
    expect(wasm.equals(readFileSync(require.resolve('tree-sitter-go/tree-sitter-go.wasm')))).toBe(true);
    expect(grammar.sha256).toBe(pin.sha256);
    expect(language.abiVersion).toBe(pin.abi);
  });

  test('gives the versions that package.json asks for, exactly', () => {
    const manifest: { dependencies: Record<string, string>; devDependencies: Record<string, string> } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    );
    expect(manifest.dependencies['@vscode/tree-sitter-wasm']).toBe(pin.version);
    expect(manifest.devDependencies['tree-sitter-go']).toBe(pin.grammar.version);
    expect(manifest.dependencies['web-tree-sitter']).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

/** Each kind, token and field of the grammar's own Go parses as a cursor reports them: `name id` once. */
function reported(source: string): { kinds: Set<string>; tokens: Set<string>; fields: Set<string> } {
  const kinds = new Set<string>();
  const tokens = new Set<string>();
  const fields = new Set<string>();
  const tree = parser.parse(source);
  if (tree === null) throw new Error('no tree');
  const cursor = tree.walk();
  for (;;) {
    (cursor.nodeIsNamed ? kinds : tokens).add(`${cursor.nodeType} ${cursor.nodeTypeId}`);
    if (cursor.currentFieldName !== null) fields.add(`${cursor.currentFieldName} ${cursor.currentFieldId}`);
    if (cursor.gotoFirstChild()) continue;
    while (!cursor.gotoNextSibling()) {
      if (!cursor.gotoParent()) {
        tree.delete();
        return { kinds, tokens, fields };
      }
    }
  }
}

/** Go that holds every named kind of the grammar. */
const specimen = `package p

import (
	. "math"
	_ "embed"
	f "fmt"
)

const (
	a, b = iota, 0x1p-2
)

var (
	_ int
	c = 1i + 'r'
	d (T)
	h func() // c
)

type (
	A    = int
	G[P ~int | any] struct {
		*I
		m map[string]chan<- []int \`tag\`
	}
	I interface {
		n(...int) (x int)
		~[]int
	}
)

func k() {}

func (g *G[P]) e(xs ...[2]int) (int, bool) {
	defer func() { ; }()
	go g.n(nil, true, false)
L:
	for i := 0; i < 3; i++ {
		if x := make([]int, 1); x != nil {
			goto L
		} else if y {
			continue L
		}
		break
	}
	for range xs[1:2:3] {
	}
	switch x := 1; x {
	case 1, 2:
		fallthrough
	default:
		y--
		y += -y
	}
	switch z := i.(type) {
	case []int:
	}
	select {
	case v := <-ch:
	case ch <- 1:
	default:
	}
	v := [...]string{1: "a\\n" + \`b\`, 2: f.S[0].(I), {}}
	var q = new((int))
	w(xs...)
	w[[]int](1)
	_ = u[[]int]
	if a[b] && !(c <= d) {
	}
	empty:
	return []byte(s), p.T{}
}
`;

describe('generated kinds', () => {
  test('are what a cursor reports, for every kind of the grammar', () => {
    const { kinds, tokens, fields } = reported(specimen);
    const missing = new Set(Object.entries(Kind).map(([name, id]) => `${name} ${id}`));
    for (const kind of kinds) {
      expect(missing, `a kind that Kind has not, or with another id: ${kind}`).toContain(kind);
      missing.delete(kind);
    }
    expect([...missing]).toEqual([]);
    const known = new Set(Object.entries(Token).map(([name, id]) => `${name} ${id}`));
    expect([...tokens].filter((token) => !known.has(token) && token.trim() !== '')).toEqual([]);
    expect(tokens.size).toBeGreaterThan(50);
    const knownFields = new Set(Object.entries(Field).map(([name, id]) => `${name} ${id}`));
    expect([...fields].filter((field) => !knownFields.has(field))).toEqual([]);
    expect(fields.size).toBeGreaterThan(25);
  });

  test('have names', () => {
    for (const [name, id] of [...Object.entries(Kind), ...Object.entries(Token)]) expect(kindNames[id]).toBe(name);
  });
});

/** S-expression of a piece of Go, or `error`. */
function shape(source: string): string {
  const tree = parser.parse(`${source}\n`);
  if (tree === null) throw new Error('no tree');
  const text = tree.rootNode.hasError ? 'error' : tree.rootNode.toString();
  tree.delete();
  return text;
}

describe('what the grammar misses, as grammars/README.md says', () => {
  test.each(['var p = new(f(x))', 'var p = new(1 + 2)', 'var p = new("a")', 'func (t T) M[P any](x P) {}'])('%s', (source) => {
    expect(shape(source)).toBe('error');
  });

  test.each(['a[b[c]][d]', 'a[b[c[d]]]', 'a[b[c], d]'])('%s is read as an instantiation', (expression) => {
    expect(shape(`var x = ${expression}`)).toContain('type_instantiation_expression');
  });

  test.each(['a[b](c)', 'p.a[b](c)'])('%s is read as a conversion', (expression) => {
    expect(shape(`var x = ${expression}`)).toContain('type_conversion_expression');
  });
});
