/**
 * The one place that starts git, and how: git reads objects and the index only, never the work tree. So nothing that a repository's
 * configuration names is run: filters (`git diff` of a work tree runs them), textconv, external diff and fsmonitor need the work tree,
 * submodules are not entered, and fetching what a partial clone lacks is forbidden.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
/** Belt and braces: none of the commands used here reads these. An empty fsmonitor is none, in every version. */
const configuration = ['core.fsmonitor=', 'core.hooksPath=/dev/null', 'core.pager=cat', 'diff.external=', 'safe.bareRepository=explicit'];
/** The user's and the machine's own configuration counts: `safe.directory` is there. */
const environment = {
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    // Fetching missing objects runs what the configuration says (core.sshCommand, uploadpack, ext::). git 2.45 and newer, and all others.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    // Patterns are given in their long form.
    GIT_LITERAL_PATHSPECS: undefined,
    GIT_EXTERNAL_DIFF: undefined,
};
/** git in `cwd`. Undefined where none is installed. */
export function gitIn(cwd, env) {
    const program = findGit(env);
    if (program === undefined)
        return undefined;
    const flags = ['--no-pager', ...configuration.flatMap((setting) => ['-c', setting])];
    return (args, input = '') => {
        const { status, stdout, stderr, error } = spawnSync(program, [...flags, ...args], {
            cwd,
            env: { ...env, ...environment },
            input,
            maxBuffer: Number.POSITIVE_INFINITY,
            shell: false,
            windowsHide: true,
        });
        if (error !== undefined)
            return { ok: false, stdout: Buffer.alloc(0), stderr: error.message };
        return { ok: status === 0, stdout, stderr: stderr.toString() };
    };
}
/** Absolute path of git: the search of Windows would begin in the current folder, which is the one that is scanned. */
function findGit(env) {
    const windows = process.platform === 'win32';
    const path = Object.entries(env).find(([name]) => (windows ? name.toUpperCase() : name) === 'PATH')?.[1] ?? '';
    return path
        .split(delimiter)
        .filter((dir) => isAbsolute(dir))
        .map((dir) => join(dir, windows ? 'git.exe' : 'git'))
        .find(isFile);
}
function isFile(path) {
    try {
        return statSync(path).isFile();
    }
    catch {
        return false;
    }
}
