/**
 * Findings whose first line is changed, or the first line of a related location or of a step that leads to it: a new exit makes an old ticker
 * leak, a new `go` statement an old access race. A `syntax` note stays with its file, where no finding proves nothing; our own faults always stay.
 */
export function onChangedLines(findings, changed) {
    const isChanged = ({ file, start }) => changed.get(file)?.has(start.line) ?? false;
    return findings.filter((finding) => {
        if (finding.rule === 'internal-error')
            return true;
        if (finding.rule === 'syntax')
            return (changed.get(finding.file)?.size ?? 0) > 0;
        return isChanged(finding) || finding.related.some(isChanged) || (finding.traces ?? []).some(({ steps }) => steps.some(isChanged));
    });
}
