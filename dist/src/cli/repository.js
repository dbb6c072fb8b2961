import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
/** The nearest folder from `dir` (absolute) upwards that holds `.git`: a folder, or in worktrees and submodules a file. git is not run. */
export function repositoryRoot(dir) {
    if (existsSync(join(dir, '.git')))
        return dir;
    const parent = dirname(dir);
    return parent === dir ? undefined : repositoryRoot(parent);
}
