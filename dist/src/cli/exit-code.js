const severities = ['note', 'warning', 'error'];
/**
 * 0 clean, 1 findings, 2 something was not checked. Notes and findings of low confidence are shown only on request and fail a run only
 * where `failOn` is given (`syntax` notes are notes); an internal error always counts, as what it hides is unknown.
 */
export function exitCode({ findings, problems }, limits = {}) {
    if (problems.some(({ severity }) => severity === 'error') || findings.some(({ rule }) => rule === 'internal-error'))
        return 2;
    const { failOn = 'warning', maxWarnings } = limits;
    if (failOn === 'never')
        return 0;
    if (maxWarnings !== undefined && countedWarnings(findings, limits) > maxWarnings)
        return 1;
    const failing = severities.slice(severities.indexOf(failOn)).filter((severity) => severity !== 'warning' || maxWarnings === undefined);
    return counted(findings, limits).some(({ severity }) => failing.includes(severity)) ? 1 : 0;
}
/** How many warnings count against `maxWarnings`, also where only errors fail a run by themselves. */
export function countedWarnings(findings, limits) {
    return counted(findings, limits).filter(({ severity }) => severity === 'warning').length;
}
function counted(findings, { failOn }) {
    return failOn === undefined ? findings.filter(({ confidence }) => confidence !== 'low') : findings;
}
