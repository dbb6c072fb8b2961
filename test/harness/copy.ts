/** Copies of this repository as it stands, uncommitted work included. */
import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mustRun, root } from './tools.js';

/** Copies the files that git would commit into `target`. */
function copyRepository(target: string): void {
  const { stdout } = mustRun('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', '.', ':!node_modules'], {
    cwd: root,
  });
  for (const path of stdout.split('\0')) {
    // Deleted, but not yet so for git.
    if (path === '' || !existsSync(join(root, path))) continue;
    mkdirSync(dirname(join(target, path)), { recursive: true });
    cpSync(join(root, path), join(target, path), { verbatimSymlinks: true });
  }
}

/** A copy in which the scripts run: with the packages that are installed here. */
export function copyWithPackages(target: string): void {
  copyRepository(target);
  symlinkSync(join(root, 'node_modules'), join(target, 'node_modules'), 'junction');
}

/** A copy as a git repository of one commit; its id is returned. */
export function commitCopy(target: string): string {
  copyRepository(target);
  const git = (...args: string[]) =>
    mustRun('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], { cwd: target });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--no-verify', '--no-gpg-sign', '-m', 'the tree as it stands');
  return git('rev-parse', 'HEAD').stdout.trim();
}
