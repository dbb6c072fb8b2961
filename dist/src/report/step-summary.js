import { builtinRules } from './builtin-rules.js';
import { informationUri, rulePage } from './context.js';
import { limits } from './github.js';
import { sanitize } from './sanitize.js';
import { ArtifactUris } from './sarif/uri.js';
import { severities, summary } from './summary.js';
/** Rows of the table, and UTF-16 code units of a text in it: a summary may have 1 MiB. */
const maxRows = 200;
const maxText = 600;
const signs = { error: '🛑 error', warning: '⚠️ warning', note: 'ℹ️ note' };
/** A heading, the run in one line, a table of findings (the worst first), what could not be read, and what GitHub leaves out where. */
export function stepSummary(result, context) {
    const { findings, problems } = result;
    const worstFirst = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
    const rows = worstFirst.slice(0, maxRows).map((finding) => row(finding, context));
    const sections = [
        '## go-maplint',
        `${plain(summary(result))}.${context.onlyChangedLines ? ' Only findings on lines that the pull request adds or changes.' : ''}`,
        rows.length === 0 ? '' : ['| severity | rule | place | what |', '|---|---|---|---|', ...rows].join('\n'),
        findings.length > rows.length ? `${findings.length - rows.length} more are in the log.` : '',
        problems
            .slice(0, maxRows)
            .map(({ severity, file, message }) => `- ${severity}: ${text(file === undefined ? message : `${file}: ${message}`)}`)
            .join('\n'),
        limits(result)
            .map((sentence) => `> ${plain(sentence)}.`)
            .join('\n'),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function row({ severity, rule, message, ...at }, { cwd, repositoryRoot = cwd, files }) {
    const uris = new ArtifactUris(cwd, repositoryRoot);
    const { uri, uriBaseId } = uris.locate(at.file);
    const place = `<code>${plain(clip(`${uris.path(at.file)}:${at.start.line}`))}</code>`;
    // Parentheses would end the link.
    const link = `${uri.replace(/[()]/g, (char) => (char === '(' ? '%28' : '%29'))}#L${at.start.line}`;
    const linked = files === undefined || uriBaseId === undefined ? place : `[${place}](${files}${link})`;
    const page = builtinRules.some(({ id }) => id === rule) ? `${informationUri}#${rule}` : rulePage(rule);
    return `| ${signs[severity]} | [${plain(rule)}](${page}) | ${linked} | ${text(message)} |`;
}
function clip(long) {
    return long.length > maxText ? `${long.slice(0, maxText)}…` : long;
}
/** A message: what stands in backquotes is code. */
function text(message) {
    return clip(message)
        .split(/(`[^`]*`)/)
        .map((part) => (part.length > 1 && part.startsWith('`') ? `<code>${plain(part.slice(1, -1))}</code>` : plain(part)))
        .join('');
}
/** Text that is nothing but text in Markdown and HTML: whatever could mean something is a character reference. */
function plain(message) {
    return sanitize(message).replace(/[^\p{L}\p{N} .,;/()-]/gu, (char) => `&#${char.codePointAt(0)};`);
}
