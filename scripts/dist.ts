/**
 * `npm run dist`: compiles src and rules into dist/, which is committed, because pre-commit and the Action install from the git
 * repository and nothing may have to be built there. With `--check` nothing is written: it fails where dist/ is not what would be.
 *
 * The script is not called `build`: npm installs all devDependencies of a git dependency that has a script of that name.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { root } from './root.js';

const dist = join(root, 'dist');

/** The paths that package.json names; they stay while what stands under dist/src moves. */
const entries: Readonly<Record<string, string>> = {
  'cli.js': "#!/usr/bin/env node\nimport './src/cli/main.js';\n",
  'index.js': "export * from './src/index.js';\n",
  'index.d.ts': "export * from './src/index.js';\n",
};

/** Compiles into `outDir`; false where the compiler refused, having said why. */
function compile(outDir: string): boolean {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const run = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', outDir], { stdio: 'inherit' });
  if (run.status !== 0) return false;
  for (const [name, content] of Object.entries(entries)) writeFileSync(join(outDir, name), content);
  chmodSync(join(outDir, 'cli.js'), 0o755);
  return true;
}

/** Relative paths of all files below `dir`, with `/`, sorted. */
function filesBelow(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function differences(wanted: string, actual: string): string[] {
  const want = new Set(filesBelow(wanted));
  const have = new Set(filesBelow(actual));
  const found: string[] = [];
  for (const path of [...new Set([...want, ...have])].sort()) {
    if (!have.has(path)) found.push(`dist/${path} is missing`);
    else if (!want.has(path)) found.push(`dist/${path} has no source any more`);
    else if (!readFileSync(join(wanted, path)).equals(readFileSync(join(actual, path)))) found.push(`dist/${path} differs`);
  }
  const executable = process.platform === 'win32' || !have.has('cli.js') || (statSync(join(actual, 'cli.js')).mode & 0o111) !== 0;
  if (!executable) found.push('dist/cli.js is not executable');
  return found;
}

const temporary = mkdtempSync(join(tmpdir(), 'go-maplint-dist-'));
const fresh = join(temporary, 'dist');
try {
  if (!compile(fresh)) {
    process.exitCode = 1;
  } else if (process.argv.includes('--check')) {
    const found = differences(fresh, dist);
    if (found.length > 0) {
      console.error(`${found.join('\n')}\n\ndist/ is not what src and rules compile to: run \`npm run dist\` and commit it.`);
      process.exitCode = 1;
    }
  } else {
    rmSync(dist, { recursive: true, force: true });
    cpSync(fresh, dist, { recursive: true });
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
