/** What a git repository holds: revisions, trees, the index, contents. Errors say what to do. */
import { UsageError } from '../io.js';
import { type Git, gitIn } from './command.js';

/** Paths from the root of the work tree, with `/`, and the object ids of their contents. Regular files only. */
export type Tree = ReadonlyMap<string, string>;

export class Repository {
  readonly #git: Git;
  /** Absolute, as git writes it (with `/` on Windows, links resolved). */
  readonly root: string;

  private constructor(git: Git, root: string) {
    this.#git = git;
    this.root = root;
  }

  /** The repository around `cwd` (absolute). Throws a `UsageError` where there is none, or git refuses to read it. */
  static open(cwd: string, env: Readonly<Record<string, string | undefined>>): Repository {
    const git = gitIn(cwd, env);
    if (git === undefined) throw new UsageError('git is not installed', 'Changed lines are asked of git; without it lint everything.');
    const { ok, stdout, stderr } = git(['rev-parse', '--show-toplevel']);
    if (ok) return new Repository(git, stdout.toString().replace(/\r?\n$/, ''));
    if (/dubious ownership|safe\.directory/.test(stderr)) {
      throw new UsageError(
        `git does not trust the repository at ${cwd}: somebody else owns it`,
        'If you do: `git config --global --add safe.directory PATH`, with the path of the repository.',
      );
    }
    if (/not a git repository/.test(stderr)) {
      throw new UsageError(`${cwd} is not in a git repository`, 'Changed lines are asked of git; elsewhere lint everything.');
    }
    throw new UsageError(`git cannot read a work tree at ${cwd}`, reason(stderr));
  }

  /** Object id of the commit that a revision names. */
  commit(revision: string): string {
    // No name of git's begins with a dash, so what does can only be meant as an option.
    const object = /^[-\0]|\0/.test(revision) || revision === '' ? undefined : this.#id(['rev-parse', '--verify', '--quiet', revision]);
    // In two steps: `^{commit}` would become part of the text in `:/text`.
    const commit = object === undefined ? undefined : this.#id(['rev-parse', '--verify', '--quiet', `${object}^{commit}`]);
    if (commit !== undefined) return commit;
    throw new UsageError(`git knows no commit ${JSON.stringify(revision)} here`, this.#shallowHint());
  }

  /** Object id of the commit where the histories of `commit` and HEAD parted. */
  mergeBase(commit: string): string {
    const base = this.#id(['merge-base', commit, 'HEAD']);
    if (base === undefined) throw new UsageError(`HEAD and ${commit} have no common commit`, this.#shallowHint());
    return base;
  }

  /** Undefined before the first commit. */
  head(): string | undefined {
    return this.#id(['rev-parse', '--verify', '--quiet', 'HEAD']);
  }

  tree(commit: string): Tree {
    // <mode> SP <type> SP <object> TAB <path>
    return treeOf(this.#must(['ls-tree', '-r', '-z', '--full-tree', commit]), /^(\d+) blob ([0-9a-f]+)\t([\s\S]+)$/);
  }

  /** What would be committed. Files with conflicts are left out. */
  index(): Tree {
    // <mode> SP <object> SP <stage> TAB <path>
    return treeOf(this.#must(['ls-files', '--stage', '-z', '--full-name', ':(top)']), /^(\d+) ([0-9a-f]+) 0\t([\s\S]+)$/);
  }

  /** Contents by object id, as they are stored: no filter has seen them. Throws where one is missing (partial clones). */
  contents(ids: Iterable<string>): Map<string, Buffer> {
    const wanted = [...new Set(ids)];
    const found = new Map<string, Buffer>();
    if (wanted.length === 0) return found;
    const output = this.#must(['cat-file', '--batch'], wanted.map((id) => `${id}\n`).join(''));
    let at = 0;
    for (const id of wanted) {
      const end = output.indexOf(0x0a, at);
      // <object> SP <type> SP <size in bytes> LF <contents> LF
      const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString('latin1', at, end)) ?? [];
      if (size === undefined) throw missing(id);
      found.set(id, output.subarray(end + 1, end + 1 + Number(size)));
      at = end + 1 + Number(size) + 1;
    }
    return found;
  }

  #id(args: readonly string[]): string | undefined {
    const { ok, stdout } = this.#git(args);
    const [id] = stdout.toString().split('\n');
    return ok && id !== undefined && /^[0-9a-f]{40,64}$/.test(id) ? id : undefined;
  }

  #must(args: readonly string[], input?: string): Buffer {
    const { ok, stdout, stderr } = this.#git(args, input);
    if (ok) return stdout;
    const [, id] = /(?:fetch|missing)[^\n]*?\b([0-9a-f]{40,64})\b/.exec(stderr) ?? [];
    if (id !== undefined || /lazy fetching disabled|transport '.*' not allowed/.test(stderr)) throw missing(id ?? 'an object');
    throw new Error(`git ${args[0]} failed: ${reason(stderr)}`);
  }

  #shallowHint(): string {
    return this.#git(['rev-parse', '--is-shallow-repository']).stdout.toString().startsWith('true')
      ? 'This clone has only the newest commits: fetch more (`git fetch --unshallow`; actions/checkout: `fetch-depth: 0`).'
      : '`git log` shows what there is.';
  }
}

function treeOf(output: Buffer, entry: RegExp): Tree {
  const files = new Map<string, string>();
  for (const line of output.toString().split('\0')) {
    const [, mode, id, path] = entry.exec(line) ?? [];
    // 100644 and 100755; neither links (120000) nor submodules (160000).
    if (mode?.startsWith('100') && id !== undefined && path !== undefined) files.set(path, id);
  }
  return files;
}

function missing(id: string): Error {
  return new Error(`${id} is missing in this partial clone, and go-maplint fetches nothing: \`git fetch --refetch --no-filter\` brings it`);
}

/** git's own words, without what it calls them. */
function reason(stderr: string): string {
  return (
    stderr
      .trim()
      .split('\n')[0]
      ?.replace(/^(?:fatal|error): /, '') || 'it gave no reason'
  );
}
