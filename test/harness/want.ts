/** Expectations in Go fixtures, written as Go people write them: `// want "regexp"` on the line of the finding. */

/**
 * `want`: reported. `missing`: a fault that the rule is known not to find. `spurious`: a report known to be wrong.
 * A `missing` that is found and a `spurious` that is not reported are errors too, so that they get removed.
 */
export type ExpectationKind = 'want' | 'missing' | 'spurious';

export interface Expectation {
  readonly kind: ExpectationKind;
  /** 1-based line of the finding meant. */
  readonly line: number;
  /** Matched against `severity: message`. */
  readonly pattern: RegExp;
}

export interface Expectations {
  readonly expectations: readonly Expectation[];
  /** Malformed ones, as `line: what is wrong`. */
  readonly errors: readonly string[];
}

/** Literals and comments; what none of the alternatives matches is skipped, so broken code is fine. */
const lexeme = /`[^`]*`|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
/** One comment may hold several, and may hold other things before: `//maplint:ignore all x // want "…"`. */
const marker = /\/\/\s*(want|missing|spurious)\b/g;
/** An optional line offset, then a Go string. */
const item = /\s*(?:([+-]\d+)\s+)?("(?:\\.|[^"\\])*"|`[^`]*`)/y;

/** All expectations of one Go file. */
export function parseExpectations(source: string): Expectations {
  const expectations: Expectation[] = [];
  const errors: string[] = [];
  for (const match of source.matchAll(lexeme)) {
    if (!match[0].startsWith('//')) continue;
    const line = lineAt(source, match.index);
    const comment = match[0].trimEnd();
    const marks = [...comment.matchAll(marker)];
    for (const [i, mark] of marks.entries()) {
      const kind = mark[1] as ExpectationKind;
      const text = comment.slice(mark.index + mark[0].length, marks[i + 1]?.index).trimEnd();
      try {
        for (const { offset, pattern } of parseItems(text)) expectations.push({ kind, line: line + offset, pattern });
      } catch (error) {
        errors.push(`${line}: malformed // ${kind}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  return { expectations, errors };
}

function parseItems(text: string): { offset: number; pattern: RegExp }[] {
  const items: { offset: number; pattern: RegExp }[] = [];
  item.lastIndex = 0;
  let end = 0;
  for (let match = item.exec(text); match !== null; match = item.exec(text)) {
    end = item.lastIndex;
    items.push({ offset: Number(match[1] ?? 0), pattern: new RegExp(unquote(match[2] ?? '')) });
  }
  if (items.length === 0 || end < text.length) throw new Error(`expected a Go string, got ${JSON.stringify(text.slice(end).trim())}`);
  return items;
}

const simpleEscapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  '"': '"',
};

/** Value of a Go string literal (Go spec, "String literals"). Throws on an escape that Go does not know. */
export function unquote(literal: string): string {
  const text = literal.slice(1, -1);
  if (literal.startsWith('`')) return text.replaceAll('\r', '');
  return text.replace(/\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{3}|[\s\S])/g, (whole, name: string) => {
    const simple = simpleEscapes[name];
    if (simple !== undefined) return simple;
    if (/^[xuU]./.test(name)) return String.fromCodePoint(Number.parseInt(name.slice(1), 16));
    if (/^[0-7]{3}$/.test(name)) return String.fromCodePoint(Number.parseInt(name, 8));
    throw new Error(`unknown escape ${whole} (a regexp is easier between backquotes)`);
  });
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line++;
  return line;
}
