/** `go-maplint [patterns…]`. */
import { didYouMean } from '../engine/nearest.js';
import { onChangedLines } from '../engine/post/changed-lines.js';
import { render, withoutCommands } from '../report/index.js';
import { count, summary } from '../report/summary.js';
import { problemLine } from '../report/text.js';
import { wantsColor } from './color.js';
import { countedWarnings, exitCode } from './exit-code.js';
import { checkWritable, writeOutput } from './files.js';
import { Changes } from './git/changes.js';
import { UsageError } from './io.js';
import { toolVersion } from './package.js';
import { ProgressLine } from './progress.js';
import { repositoryRoot } from './repository.js';
import { targetsOf } from './targets.js';
/** Lints and reports; gives the exit code. Everything that can be wrong with the flags is told before anything is read. */
export async function lintCommand(patterns, flags, io) {
    const targets = targetsOf(flags, io.cwd, io.stdout.isTerminal);
    for (const { path } of targets)
        if (path !== undefined)
            checkWritable(path);
    if (flags.rule.length > 0)
        chooseRules(await io.rules(), flags.rule);
    if (flags.failOn === 'never' && flags.maxWarnings !== undefined)
        throw new UsageError('--fail-on never and --max-warnings contradict each other');
    const since = sinceOf(flags);
    const changes = since === undefined ? undefined : new Changes(since, io.cwd, io.env);
    const sources = new Map();
    const options = { ...optionsOf(patterns, flags, io), ...(await stdinOf(patterns, flags, io)), sources };
    // At once, as loading the rules for their descriptions takes about as long as starting a thread.
    const [whole, rules] = await Promise.all([lint(options, io), io.rules()]);
    io.signal.throwIfAborted();
    const result = changes === undefined ? whole : onlyNew(whole, changes.lines(sources));
    io.onReport?.(result);
    const root = repositoryRoot(io.cwd);
    const context = {
        toolVersion: toolVersion(),
        rules: chooseRules(rules, flags.rule),
        cwd: io.cwd,
        ...(root === undefined ? {} : { repositoryRoot: root }),
        source: (file) => sources.get(file),
        showSuppressed: flags.showSuppressed ?? false,
        ...(flags.category === undefined ? {} : { category: flags.category }),
    };
    for (const { format, path } of targets) {
        if (path === undefined)
            await io.stdout.write(render(format, result, { ...context, color: wantsColor(flags.color, io, io.stdout) }));
        else
            writeOutput(path, render(format, result, { ...context, color: flags.color === 'always' }));
    }
    await io.stderr.write(besides(result, targets) + tooMany(result, flags));
    return exitCode(result, flags);
}
async function lint(options, io) {
    const progress = new ProgressLine(io.spin);
    const stop = () => progress.stop();
    io.signal.addEventListener('abort', stop);
    try {
        return await io.lint({ ...options, signal: io.signal, onProgress: (step) => progress.show(step) });
    }
    finally {
        stop();
        io.signal.removeEventListener('abort', stop);
    }
}
function optionsOf(patterns, flags, io) {
    const { go, goos, goarch } = flags;
    return {
        cwd: io.cwd,
        env: io.env,
        patterns,
        tags: flags.tags,
        tests: flags.tests,
        workspace: flags.workspace ?? false,
        // What fails a run must be seen.
        severity: flags.severity ?? (flags.failOn === 'note' ? 'note' : 'warning'),
        confidence: flags.confidence,
        parse: flags.parse,
        requireReason: flags.requireReason,
        ...(flags.rule.length === 0 ? {} : { rules: flags.rule }),
        ...(go === undefined ? {} : { go }),
        ...(goos === undefined ? {} : { goos }),
        ...(goarch === undefined ? {} : { goarch }),
    };
}
function sinceOf({ newFromRev, newFromMergeBase, staged }) {
    if (newFromRev !== undefined)
        return { kind: 'revision', revision: newFromRev };
    if (newFromMergeBase !== undefined)
        return { kind: 'merge-base', revision: newFromMergeBase };
    return staged ? { kind: 'staged' } : undefined;
}
function onlyNew(result, changed) {
    return { ...result, findings: onChangedLines(result.findings, changed), suppressed: onChangedLines(result.suppressed, changed) };
}
async function stdinOf(patterns, { stdinFilename }, io) {
    if (stdinFilename === undefined) {
        if (patterns.includes('-'))
            throw new UsageError('standard input has no name', 'Write `--stdin-filename poll/poll.go`: its folder holds the rest of the package.');
        return {};
    }
    if (patterns.some((pattern) => pattern !== '-'))
        throw new UsageError('--stdin-filename takes no patterns: it lints that one file');
    return { patterns: [], stdin: { filename: stdinFilename, content: await io.readStdin() } };
}
/** Throws on ids that no rule has. */
function chooseRules(rules, ids) {
    if (ids.length === 0)
        return rules;
    for (const id of ids)
        if (!rules.some((rule) => rule.id === id))
            throw unknownRule(id, rules);
    return rules.filter((rule) => ids.includes(rule.id));
}
export function unknownRule(id, rules) {
    const near = didYouMean(id, rules.map((rule) => rule.id));
    return new UsageError(`unknown rule ${JSON.stringify(id)}`, `${near} \`go-maplint rules\` lists all.`.trim());
}
/** What people must hear where standard output has no report, or one for machines. */
function besides(result, targets) {
    const onStdout = targets.find(({ path }) => path === undefined)?.format;
    if (onStdout === 'friendly' || onStdout === 'text' || onStdout === 'github')
        return '';
    const lines = result.problems.map(problemLine);
    if (onStdout === undefined && result.findings.length > 0)
        lines.push(summary(result));
    return withoutCommands(lines.map((line) => `${line}\n`).join(''));
}
/** Why warnings that might have passed did not. */
function tooMany({ findings }, flags) {
    const { maxWarnings } = flags;
    const warnings = countedWarnings(findings, flags);
    if (maxWarnings === undefined || warnings <= maxWarnings)
        return '';
    return `${count(warnings, 'warning')}, of which --max-warnings lets ${maxWarnings} pass\n`;
}
