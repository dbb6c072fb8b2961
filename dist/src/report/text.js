import { sanitize } from './sanitize.js';
import { isClean, summary } from './summary.js';
/**
 * `file:line:col: severity: message (rule)` per finding as sorted, below it a line for each of its traces, set in by a tab; then problems, then the
 * summary; empty for a clean run.
 */
export function renderText(result) {
    if (isClean(result))
        return '';
    return [...result.findings.flatMap(findingLines), ...result.problems.map(problemLine), summary(result), ''].join('\n');
}
/** `file:line:col`, with Go's column (bytes, 1-based). */
export function place({ file, start }) {
    return `${sanitize(file)}:${start.line}:${start.column}`;
}
/** `file: error: message`; without the file where none is meant. */
export function problemLine({ file, severity, message }) {
    return `${file === undefined ? '' : `${sanitize(file)}: `}${severity}: ${sanitize(message)}`;
}
function findingLines(finding) {
    const sides = (finding.traces ?? []).map(({ label, steps }, i) => `\t${i + 1}. ${sanitize(label)}: ${steps.map(place).join(', ')}`);
    return [`${place(finding)}: ${finding.severity}: ${sanitize(finding.message)} (${sanitize(finding.rule)})`, ...sides];
}
