/** One line per finding, for editors' problem matchers and for grep. */
import type { Finding, LintResult, Problem } from '../finding.js';
import { sanitize } from './sanitize.js';
import { isClean, summary } from './summary.js';

/** `file:line:col: severity: message (rule)` per finding as sorted, then problems, then the summary; empty for a clean run. */
export function renderText(result: LintResult): string {
  if (isClean(result)) return '';
  return [...result.findings.map(findingLine), ...result.problems.map(problemLine), summary(result), ''].join('\n');
}

/** `file:line:col`, with Go's column (bytes, 1-based). */
export function place({ file, start }: Pick<Finding, 'file' | 'start'>): string {
  return `${sanitize(file)}:${start.line}:${start.column}`;
}

/** `file: error: message`; without the file where none is meant. */
export function problemLine({ file, severity, message }: Problem): string {
  return `${file === undefined ? '' : `${sanitize(file)}: `}${severity}: ${sanitize(message)}`;
}

function findingLine(finding: Finding): string {
  return `${place(finding)}: ${finding.severity}: ${sanitize(finding.message)} (${sanitize(finding.rule)})`;
}
