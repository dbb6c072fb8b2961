const loneSurrogate = /\p{Surrogate}/gu;
/** What JSON allows unescaped though a terminal, an editor or (`##[`) GitHub's runner would obey or hide it; it can stand in strings only. */
const unseen = /[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?<=#)#(?=\[)/gu;
/**
 * JSON with two-space indent and a final newline. The data stays as it is, except for lone surrogates (which UTF-8 cannot hold): U+FFFD;
 * unseen characters are written as `\u` escapes.
 */
export function stringify(value) {
    const wellFormed = (_key, part) => (typeof part === 'string' ? part.replace(loneSurrogate, '\ufffd') : part);
    return `${JSON.stringify(value, wellFormed, 2).replace(unseen, escapeUnits)}\n`;
}
function escapeUnits(char) {
    return Array.from({ length: char.length }, (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');
}
/** The whole result as one object; the order of keys is part of the format, whatever object the finding came as. */
export function renderJson({ findings, suppressed, problems, stats }, context) {
    return stringify({
        version: 1,
        tool: { name: 'go-maplint', version: context.toolVersion },
        findings: findings.map(plainFinding),
        ...(context.showSuppressed ? { suppressed: suppressed.map(plainFinding) } : {}),
        problems: problems.map(plainProblem),
        stats: {
            packages: stats.packages,
            files: stats.files,
            bytes: stats.bytes,
            declarations: stats.declarations,
            parsed: stats.parsed,
            syntaxErrors: stats.syntaxErrors,
            ...(stats.unknownImports === undefined ? {} : { unknownImports: stats.unknownImports }),
            suppressed: suppressed.length,
        },
    });
}
function plainFinding(finding) {
    const { rule, severity, confidence, message, why, help, related, traces, suggestions, suppression } = finding;
    return {
        rule,
        severity,
        confidence,
        ...plainLocation(finding),
        message,
        why,
        help,
        related: related.map((at) => ({ ...plainLocation(at), message: at.message })),
        ...(traces === undefined ? {} : { traces: traces.map(plainTrace) }),
        ...(suggestions === undefined ? {} : { suggestions: suggestions.map(plainSuggestion) }),
        ...(suppression === undefined ? {} : { suppression: { reason: suppression.reason, comment: plainLocation(suppression.comment) } }),
    };
}
function plainTrace({ label, steps }) {
    return { label, steps: steps.map((step) => ({ ...plainLocation(step), message: step.message, depth: step.depth })) };
}
function plainSuggestion({ message, edits }) {
    return { message, edits: edits.map((edit) => ({ ...plainLocation(edit), newText: edit.newText })) };
}
function plainLocation({ file, start, end }) {
    return { file, start: plainPosition(start), end: plainPosition(end) };
}
function plainPosition({ offset, line, column, utf16Column }) {
    return { offset, line, column, utf16Column };
}
function plainProblem({ severity, message, file }) {
    return { severity, message, ...(file === undefined ? {} : { file }) };
}
