import { sanitize } from './sanitize.js';
import { region } from './sarif/region.js';
import { ArtifactUris } from './sarif/uri.js';
import { count, isClean, severities, summary } from './summary.js';
const commands = { error: 'error', warning: 'warning', note: 'notice' };
/** Annotations of one kind that GitHub shows of one step (the runner drops the rest, ExecutionContext.AddIssue); 50 of a whole job. */
const shownPerStep = 10;
/** `::warning file=…,line=…::…` per finding, the worst first as GitHub shows the first ones only; problems; the summary in plain words. */
export function renderGithub(result, context) {
    if (isClean(result))
        return '';
    const uris = new ArtifactUris(context.cwd, context.repositoryRoot ?? context.cwd);
    const lines = severities.flatMap((severity) => [
        ...result.problems.filter((problem) => problem.severity === severity).map((problem) => problemCommand(problem, uris)),
        ...result.findings
            .filter((finding) => finding.severity === severity)
            .map((finding) => findingCommand(finding, uris, context.source(finding.file))),
    ]);
    return [...lines, summary(result), ...limits(result), ''].join('\n');
}
/** What GitHub leaves out: a sentence, or none. */
export function limits({ findings, problems }) {
    const beyond = severities.flatMap((severity) => {
        const n = [...findings, ...problems].filter((one) => one.severity === severity).length - shownPerStep;
        return n > 0 ? [count(n, severity)] : [];
    });
    if (beyond.length === 0)
        return [];
    return [
        `GitHub shows ${shownPerStep} annotations of each kind per step and 50 per job; ${beyond.join(', ')} more: all in the log, and in code scanning where SARIF is uploaded`,
    ];
}
/** One command. Empty properties are left out. */
export function workflowCommand(name, properties, message) {
    const said = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${said.length === 0 ? '' : ` ${said.join(',')}`}::${escapeData(message)}`;
}
/** As @actions/toolkit does it. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function findingCommand(finding, uris, source) {
    const { startLine, startColumn, endLine, endColumn } = region(finding, source);
    const at = {
        file: sanitize(uris.path(finding.file)),
        line: startLine,
        endLine,
        col: startColumn,
        endColumn,
        title: sanitize(finding.rule),
    };
    return workflowCommand(commands[finding.severity], at, messageOf(finding, uris));
}
/** Where there are traces, a line for each stands for all places. */
function messageOf({ message, why, help, related, traces }, uris) {
    const places = traces === undefined
        ? related.map((at) => `${placeOf(at, uris)} ${sanitize(at.message)}`)
        : traces.map(({ label, steps }) => `${sanitize(label)}: ${placesOf(steps, uris)}`);
    return [...[message, why, help].filter((part) => part !== '').map(sanitize), ...places].join('\n');
}
/** `cache.go:7, 11, server.go:3`: the file where it changes, each line once in a row. */
function placesOf(steps, uris) {
    const isOf = ({ file }, other) => file === other?.file;
    return steps
        .filter((step, i) => !isOf(step, steps[i - 1]) || step.start.line !== steps[i - 1]?.start.line)
        .map((step, i, kept) => (isOf(step, kept[i - 1]) ? String(step.start.line) : placeOf(step, uris)))
        .join(', ');
}
function placeOf({ file, start }, uris) {
    return `${sanitize(uris.path(file))}:${start.line}`;
}
function problemCommand({ severity, message, file }, uris) {
    const path = file === undefined ? undefined : sanitize(uris.path(file));
    const text = sanitize(message);
    return workflowCommand(commands[severity], { file: path, title: 'go-maplint' }, path === undefined ? text : `${path}: ${text}`);
}
