/** Only what is new: findings on lines that were added or changed. */
import type { Finding } from '../../finding.js';
/** The changed lines (1-based) of files by the path shown; a file that is absent has none. */
export type ChangedLines = ReadonlyMap<string, ReadonlySet<number>>;
/**
 * Findings whose first line is changed, or the first line of a related location or of a step that leads to it: a new exit makes an old ticker
 * leak, a new `go` statement an old access race. A `syntax` note stays with its file, where no finding proves nothing; our own faults always stay.
 */
export declare function onChangedLines(findings: readonly Finding[], changed: ChangedLines): Finding[];
