/** What ships beside the code: version and rule pages. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
let home;
/** Folder of our package.json: the code runs from `src/` and, compiled, from `dist/src/`. */
function packageHome() {
    home ??= findHome(dirname(fileURLToPath(import.meta.url)));
    return home;
}
function findHome(start) {
    for (let dir = start;; dir = dirname(dir)) {
        const text = readIfThere(join(dir, 'package.json'));
        if (text !== undefined) {
            const { name, version } = JSON.parse(text);
            if (name === 'go-maplint' && typeof version === 'string')
                return { dir, version };
        }
        if (dir === dirname(dir))
            throw new Error('the installation of go-maplint is broken: its package.json is missing');
    }
}
export function toolVersion() {
    return packageHome().version;
}
/** Markdown of a rule's page, where it has one. */
export function rulePageText(id) {
    return readIfThere(join(packageHome().dir, 'rules', id, 'README.md'));
}
function readIfThere(path) {
    try {
        return readFileSync(path, 'utf8');
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
            return undefined;
        throw error;
    }
}
