/** From what rules reported to what is shown. */
import type { Confidence, Finding, Severity } from '../../finding.js';

export interface Shown {
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Marks findings that comments hide, and adds notes about such comments. */
  readonly suppress: (findings: readonly Finding[]) => readonly Finding[];
}

export interface Processed {
  readonly findings: readonly Finding[];
  /** Those that comments hide. */
  readonly suppressed: readonly Finding[];
}

const severities: readonly Severity[] = ['note', 'warning', 'error'];
const confidences: readonly Confidence[] = ['low', 'medium', 'high'];

/**
 * Dedupe comes first: one place can be reached on several ways, and only one of them may be counted. Comments come before what is too weak
 * goes: a comment that hides a weak finding is needed. Suppressed findings take the same way as the others, so that those are counted that
 * would have been shown. Sorting is last: whatever found it, the output is the same.
 */
export function postProcess(findings: readonly Finding[], shown: Shown): Processed {
  const kept = shown
    .suppress(dedupe(findings))
    .filter(
      (f) =>
        isAlwaysShown(f) ||
        (rank(severities, f.severity) >= rank(severities, shown.severity) &&
          rank(confidences, f.confidence) >= rank(confidences, shown.confidence)),
    )
    .sort(compare);
  return { findings: kept.filter((f) => f.suppression === undefined), suppressed: kept.filter((f) => f.suppression !== undefined) };
}

function isAlwaysShown(finding: Finding): boolean {
  return finding.rule === 'syntax' || finding.rule === 'suppression' || finding.rule === 'internal-error';
}

function rank<T>(order: readonly T[], value: T): number {
  return order.indexOf(value);
}

function dedupe(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, Finding>();
  for (const f of findings) {
    const key = `${f.file}\0${f.start.offset}\0${f.rule}\0${f.message}`;
    if (!seen.has(key)) seen.set(key, f);
  }
  return [...seen.values()];
}

/** By file (bytes of its name, no locale), place, rule, text. */
function compare(a: Finding, b: Finding): number {
  return byText(a.file, b.file) || a.start.offset - b.start.offset || byText(a.rule, b.rule) || byText(a.message, b.message);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
