/** Go files to compare with: Go's own source where a toolchain is installed, and this repository's fixtures. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** All `.go` files below `directory`, sorted; none where it does not exist. */
export function goFilesBelow(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.go'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** `$(go env GOROOT)/src`, or undefined without a Go toolchain. */
export function goSource(): string | undefined {
  try {
    return join(execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim(), 'src');
  } catch {
    return undefined;
  }
}

export function repositoryGoFiles(): string[] {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  return ['rules', 'test'].flatMap((folder) => goFilesBelow(join(root, folder)));
}
