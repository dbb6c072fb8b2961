/** What ships beside the code: version and rule pages. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Manifest {
  readonly name?: unknown;
  readonly version?: unknown;
}

interface Home {
  readonly dir: string;
  readonly version: string;
}

let home: Home | undefined;

/** Folder of our package.json: the code runs from `src/` and, compiled, from `dist/src/`. */
function packageHome(): Home {
  home ??= findHome(dirname(fileURLToPath(import.meta.url)));
  return home;
}

function findHome(start: string): Home {
  for (let dir = start; ; dir = dirname(dir)) {
    const text = readIfThere(join(dir, 'package.json'));
    if (text !== undefined) {
      const { name, version }: Manifest = JSON.parse(text);
      if (name === 'go-maplint' && typeof version === 'string') return { dir, version };
    }
    if (dir === dirname(dir)) throw new Error('the installation of go-maplint is broken: its package.json is missing');
  }
}

export function toolVersion(): string {
  return packageHome().version;
}

/** Markdown of a rule's page, where it has one. */
export function rulePageText(id: string): string | undefined {
  return readIfThere(join(packageHome().dir, 'rules', id, 'README.md'));
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined;
    throw error;
  }
}
