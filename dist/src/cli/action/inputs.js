/** From the inputs of the Action to the arguments of the command. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../io.js';
const flags = ['go', 'goos', 'goarch', 'fail-on', 'category'];
/**
 * Reads `MAPLINT_…`, into which action.yml puts the inputs, so that no shell ever sees them. `workspace` is absolute; relative paths start
 * there. Throws a `UsageError` on values that make no sense.
 */
export function inputsOf(env, workspace) {
    const input = (name) => (env[`MAPLINT_${name.toUpperCase().replaceAll('-', '_')}`] ?? '').trim();
    const sarifFile = input('sarif-file');
    const base = yes('only-changed-lines', input('only-changed-lines')) ? changedSince(env) : undefined;
    const tags = words(input('tags')).join(',');
    return {
        cwd: resolve(workspace, input('working-directory')),
        ...(sarifFile === '' ? {} : { sarifFile: resolve(workspace, sarifFile) }),
        onlyChangedLines: base !== undefined,
        argv: [
            ...words(input('args')),
            ...flags.flatMap((name) => (input(name) === '' ? [] : [`--${name}=${input(name)}`])),
            ...(tags === '' ? [] : [`--tags=${tags}`]),
            ...(base === undefined ? [] : [`--new-from-merge-base=${base}`]),
            '--',
            ...words(input('patterns')),
        ],
    };
}
/** As YAML 1.2 writes a boolean; nothing is false. */
function yes(name, value) {
    if (/^(?:true|True|TRUE)$/.test(value))
        return true;
    if (/^(?:false|False|FALSE|)$/.test(value))
        return false;
    throw new UsageError(`the input ${name} is ${JSON.stringify(value)}`, 'It is true or false.');
}
/** Words between blanks or line ends; `'a b'` and `"a b"` are one. Nothing is expanded. */
function words(text) {
    const found = text.match(/(?:[^\s'"]+|'[^']*'|"[^"]*")+/g) ?? [];
    return found.map((word) => word.replace(/'([^']*)'|"([^"]*)"/g, (_, single, double) => single ?? double ?? ''));
}
/** The commit that a pull request (or a merge queue) is to be merged into; undefined for other events, which have none. */
function changedSince(env) {
    const path = env['GITHUB_EVENT_PATH'] ?? '';
    if (path === '')
        return undefined;
    const event = JSON.parse(readFileSync(path, 'utf8'));
    const pullRequest = member(event, 'pull_request');
    const mergeGroup = member(event, 'merge_group');
    if (pullRequest === undefined && mergeGroup === undefined)
        return undefined;
    const base = pullRequest === undefined ? member(mergeGroup, 'base_sha') : member(member(pullRequest, 'base'), 'sha');
    if (typeof base === 'string' && /^[0-9a-f]{40,64}$/.test(base))
        return base;
    throw new UsageError('the event names no commit that the change is based on', `It says ${JSON.stringify(base)}.`);
}
function member(value, key) {
    return typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
}
