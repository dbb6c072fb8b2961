/** Only what is new: findings on lines that were added or changed. */
import type { Finding } from '../../finding.js';

/** The changed lines (1-based) of files by the path shown; a file that is absent has none. */
export type ChangedLines = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * Findings whose first line is changed, or the first line of a related location or of a step that leads to it: a new exit makes an old ticker
 * leak, a new `go` statement an old access race. A `syntax` note stays with its file, where no finding proves nothing; our own faults always stay.
 */
export function onChangedLines(findings: readonly Finding[], changed: ChangedLines): Finding[] {
  const isChanged = ({ file, start }: Pick<Finding, 'file' | 'start'>) => changed.get(file)?.has(start.line) ?? false;
  return findings.filter((finding) => {
    if (finding.rule === 'internal-error') return true;
    if (finding.rule === 'syntax') return (changed.get(finding.file)?.size ?? 0) > 0;
    return isChanged(finding) || finding.related.some(isChanged) || (finding.traces ?? []).some(({ steps }) => steps.some(isChanged));
  });
}
