const severities = ['note', 'warning', 'error'];
const confidences = ['low', 'medium', 'high'];
/**
 * Dedupe comes first: one place can be reached on several ways, and only one of them may be counted. Comments come before what is too weak
 * goes: a comment that hides a weak finding is needed. Suppressed findings take the same way as the others, so that those are counted that
 * would have been shown. Sorting is last: whatever found it, the output is the same.
 */
export function postProcess(findings, shown) {
    const kept = shown
        .suppress(dedupe(findings))
        .filter((f) => isAlwaysShown(f) ||
        (rank(severities, f.severity) >= rank(severities, shown.severity) &&
            rank(confidences, f.confidence) >= rank(confidences, shown.confidence)))
        .sort(compare);
    return { findings: kept.filter((f) => f.suppression === undefined), suppressed: kept.filter((f) => f.suppression !== undefined) };
}
function isAlwaysShown(finding) {
    return finding.rule === 'syntax' || finding.rule === 'suppression' || finding.rule === 'internal-error';
}
function rank(order, value) {
    return order.indexOf(value);
}
function dedupe(findings) {
    const seen = new Map();
    for (const f of findings) {
        const key = `${f.file}\0${f.start.offset}\0${f.rule}\0${f.message}`;
        if (!seen.has(key))
            seen.set(key, f);
    }
    return [...seen.values()];
}
/** By file (bytes of its name, no locale), place, rule, text. */
function compare(a, b) {
    return byText(a.file, b.file) || a.start.offset - b.start.offset || byText(a.rule, b.rule) || byText(a.message, b.message);
}
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
