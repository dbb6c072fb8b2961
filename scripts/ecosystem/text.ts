/** What the script prints: differences, what waits for a verdict, and the table. */
import type { Difference } from './compare.js';
import { type Judged, type Observed, type Verdict, verdicts } from './snapshot.js';

/** One difference as in a diff, with the source line under it. */
export function differenceText(difference: Difference, source: (finding: Observed) => string): string {
  switch (difference.kind) {
    case 'new':
      return shown('+', difference.now, source);
    case 'gone':
      return `${shown('-', difference.was, source)}\n    was ${difference.was.verdict}: ${difference.was.why}`;
    case 'moved':
      return `${shown('~', difference.now, source)}\n    was on line ${difference.was.line}`;
    case 'changed':
      return `${shown('-', difference.was, () => '')}\n${shown('+', difference.now, source)}`;
  }
}

function shown(sign: string, finding: Observed, source: (finding: Observed) => string): string {
  const { file, line, go, severity, confidence, message, rule } = finding;
  const head = `${sign} ${file}:${line}: ${severity}, ${confidence}, go ${go}: ${message} (${rule})`;
  const text = source(finding);
  return text === '' ? head : `${head}\n    ${text}`;
}

/** Findings of one module beside its size. */
export interface Measured {
  readonly name: string;
  readonly findings: readonly Judged[];
  /** Of code that is neither test nor generated. */
  readonly lines: number;
}

/** Below this a precision says nothing. */
const enough = 10;

/** Precision of each rule, and findings per 1,000 lines of each module: Markdown, as the rules' pages take it. */
export function precisionTable(modules: readonly Measured[]): string {
  const all = modules.flatMap((m) => m.findings);
  const lines = modules.reduce((n, m) => n + m.lines, 0);
  const rules = [...new Set(all.map((f) => f.rule))].sort();
  const perRule = rules.map((rule) => {
    const own = all.filter((f) => f.rule === rule);
    const count = (verdict: Verdict): number => own.filter((f) => f.verdict === verdict).length;
    return [rule, own.length, ...verdicts.map(count), precision(own), perThousand(own, lines)];
  });
  const perModule = [
    ...modules.map((m) => [m.name, m.lines, m.findings.length, perThousand(m.findings, m.lines)]),
    ['all', lines, all.length, perThousand(all, lines)],
  ];
  return [
    markdown(['rule', 'n', ...verdicts, 'precision', 'per 1,000 lines'], perRule),
    markdown(['module', 'lines', 'findings', 'per 1,000 lines'], perModule),
    'Precision: arguable counts half. Lines, and findings per 1,000 of them, are those of code that is neither test nor generated.',
  ].join('\n\n');
}

function precision(findings: readonly Judged[]): string {
  const judged = findings.filter((f) => f.verdict !== 'unjudged');
  if (judged.length === 0) return '–';
  const right = judged.reduce((sum, f) => sum + (f.verdict === 'true' ? 1 : f.verdict === 'arguable' ? 0.5 : 0), 0);
  const percent = `${((100 * right) / judged.length).toFixed(0)} %`;
  return judged.length < enough ? `${percent} (fewer than ${enough}: shown, not judged)` : percent;
}

function perThousand(findings: readonly Observed[], lines: number): string {
  const own = findings.filter((f) => !f.file.endsWith('_test.go'));
  return lines === 0 ? '–' : ((1000 * own.length) / lines).toFixed(4);
}

function markdown(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows.map((row) => row.map(cell))];
  return cells.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function cell(value: string | number): string {
  return typeof value === 'number' ? value.toLocaleString('en-US') : value;
}
