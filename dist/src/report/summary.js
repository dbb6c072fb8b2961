/** Worst first: the order in which severities are counted and sorted everywhere in reports. */
export const severities = ['error', 'warning', 'note'];
/** `1 file`, `2 files`. Regular plurals only. */
export function count(n, noun) {
    return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
/** Whether there is nothing to tell: no finding, and nothing that was left unread. */
export function isClean(result) {
    return result.findings.length === 0 && result.problems.length === 0 && result.stats.syntaxErrors === 0;
}
/**
 * The run in one line, e.g. `3 findings (2 warnings, 1 note) in 2 of 41 files; 1 file could not be read in full`.
 * No final period, no line's end.
 */
export function summary(result) {
    const { problems, stats, suppressed } = result;
    const parts = [found(result)];
    if (suppressed.length > 0)
        parts.push(`${suppressed.length} suppressed`);
    if (stats.syntaxErrors > 0)
        parts.push(`${count(stats.syntaxErrors, 'file')} could not be read in full`);
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    if (errors > 0)
        parts.push(`${count(errors, 'error')} while reading`);
    if (problems.length > errors)
        parts.push(`${count(problems.length - errors, 'warning')} while reading`);
    if (stats.unknownImports !== undefined)
        parts.push(`types of ${count(stats.unknownImports, 'import')} unknown (\`go mod download\` brings them)`);
    return parts.join('; ');
}
function found({ findings, stats }) {
    if (findings.length === 0)
        return `no findings in ${count(stats.files, 'file')} (${count(stats.packages, 'package')})`;
    const kinds = severities
        .map((severity) => ({ severity, n: findings.filter((finding) => finding.severity === severity).length }))
        .filter(({ n }) => n > 0)
        .map(({ severity, n }) => count(n, severity));
    const files = new Set(findings.map(({ file }) => file)).size;
    return `${count(findings.length, 'finding')} (${kinds.join(', ')}) in ${files} of ${count(stats.files, 'file')}`;
}
