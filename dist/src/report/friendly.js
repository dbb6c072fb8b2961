/** For people at a terminal: what, why, what to do, the other places, and the source, through eslint-formatter-friendly. */
import pc from 'picocolors';
import { formatResults } from './formatter.js';
import { sanitize } from './sanitize.js';
import { count, isClean, severities, summary } from './summary.js';
import { place, problemLine } from './text.js';
import { besideTraces, shownSteps } from './traces.js';
import { wrap } from './wrap.js';
/** The formatter sets messages in by five columns. */
const indent = ' '.repeat(5);
const width = 100 - indent.length;
function severityPaint(colors) {
    return { error: colors.red, warning: colors.yellow, note: colors.blue };
}
/** A block per finding, the mildest first so that the worst stand nearest the prompt; then problems, the summary and counts per rule. */
export function renderFriendly(result, context) {
    const colors = pc.createColors(context.color);
    if (isClean(result))
        return `${colors.green(summary(result))}\n`;
    const parts = [
        findingBlocks(result.findings, context, colors),
        result.problems.map((problem) => `  ${severityPaint(colors)[problem.severity](problemLine(problem))}\n`).join(''),
        closing(result, colors),
    ];
    return parts.filter((part) => part !== '').join('\n');
}
/** The formatter's blocks without its closing count, which calls findings problems and knows no notes. */
function findingBlocks(findings, context, colors) {
    if (findings.length === 0)
        return '';
    const text = formatResults(byFile(findings, context, colors), context.color);
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const counts = `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`;
    const closingCount = text.lastIndexOf(`✘ ${count(findings.length, 'problem')} (${counts})`);
    const blocks = closingCount < 0 ? text : `${text.slice(0, text.lastIndexOf('\n', closingCount)).trimEnd()}\n`;
    return blocks.replace(/\n{3,}/g, '\n\n').replace(/^\n+/, '\n');
}
/** Findings as ESLint results, one per file. */
function byFile(findings, context, colors) {
    const messages = new Map();
    for (const finding of findings) {
        const ofFile = messages.get(finding.file) ?? [];
        messages.set(finding.file, ofFile);
        ofFile.push({
            ruleId: sanitize(finding.rule),
            severity: finding.severity === 'error' ? 2 : 1,
            message: messageOf(finding, colors),
            line: finding.start.line,
            column: finding.start.column,
        });
    }
    return [...messages].map(([file, ofFile]) => ({
        filePath: sanitize(file),
        source: context.source(file) ?? new Uint8Array(),
        messages: ofFile,
    }));
}
/** What; then why, what to do and the other places, wrapped, each line but the first set in as the formatter sets in the first. */
function messageOf(finding, colors) {
    const what = `${finding.severity === 'note' ? 'note: ' : ''}${sanitize(finding.message)}`;
    const details = [
        ...wrap(sanitize(finding.why), width),
        ...labelled(colors.green('help:'), 'help: '.length, sanitize(finding.help)),
        ...(finding.traces ?? []).flatMap((trace, i) => traceLines(trace, i + 1, colors)),
        ...besideTraces(finding).flatMap((at) => labelled(colors.gray('see'), 'see '.length, `${place(at)} ${sanitize(at.message)}`)),
        ...(finding.suggestions ?? []).flatMap(({ message }) => labelled(colors.green('edit:'), 'edit: '.length, sanitize(message))),
    ];
    const lines = wrap(what, width).map((line) => colors.bold(line));
    if (details.length > 0)
        lines.push('', ...details);
    return lines
        .map((line) => (line === '' ? '' : `${indent}${line}`))
        .join('\n')
        .trimStart();
}
/** A numbered label, and below it a line for each step. */
function traceLines({ label, steps }, number, colors) {
    const head = `${number}.`;
    const blank = ' '.repeat(head.length);
    const step = (one) => {
        if (typeof one === 'number')
            return [`${blank} ${colors.gray(`… ${count(one, 'more step')}`)}`];
        return labelled(`${blank} ${colors.gray(place(one))}`, blank.length + place(one).length + 2, sanitize(one.message));
    };
    return [...labelled(head, head.length + 1, sanitize(label)), ...shownSteps(steps).flatMap(step)];
}
/** Text after a label, its further lines below its first. No lines for no text. */
function labelled(label, labelWidth, text) {
    return wrap(text, width - labelWidth).map((line, i) => (i === 0 ? `${label} ${line}` : `${' '.repeat(labelWidth)}${line}`));
}
/** The run in one line, and where there are findings of several rules, how many of each. */
function closing(result, colors) {
    const paint = severityPaint(colors);
    const worst = severities.find((severity) => result.findings.some((finding) => finding.severity === severity));
    const failed = worst === 'error' || result.problems.some(({ severity }) => severity === 'error');
    const headline = colors.bold(paint[failed ? 'error' : (worst ?? 'warning')](`${failed ? '✘' : '⚠'} ${summary(result)}`));
    const tables = severities.map((severity) => {
        const rows = countByRule(result.findings.filter((finding) => finding.severity === severity));
        const digits = String(rows[0]?.[1] ?? 0).length;
        const title = paint[severity](`${severity.charAt(0).toUpperCase()}${severity.slice(1)}s:`);
        return rows.length === 0 ? '' : `\n${title}\n${rows.map(([rule, n]) => `  ${String(n).padStart(digits)}  ${rule}\n`).join('')}`;
    });
    return `${headline}\n${tables.join('')}`;
}
/** Most frequent first, then by name. */
function countByRule(findings) {
    const counts = new Map();
    for (const { rule } of findings)
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return [...counts]
        .map(([rule, n]) => [sanitize(rule), n])
        .sort(([ruleA, a], [ruleB, b]) => b - a || (ruleA < ruleB ? -1 : 1));
}
