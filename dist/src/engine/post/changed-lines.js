/**
 * Findings whose first line is changed, or the first line of a related location: a new exit makes an old ticker leak. A `syntax` note
 * stays with its file, where no finding proves nothing; our own faults always stay.
 */
export function onChangedLines(findings, changed) {
    const isChanged = ({ file, start }) => changed.get(file)?.has(start.line) ?? false;
    return findings.filter((finding) => {
        if (finding.rule === 'internal-error')
            return true;
        if (finding.rule === 'syntax')
            return (changed.get(finding.file)?.size ?? 0) > 0;
        return isChanged(finding) || finding.related.some(isChanged);
    });
}
