import { appendFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyWithPackages } from '../harness/copy.js';
import { root, run, temporaryFolder } from '../harness/tools.js';

interface Cruised {
  readonly modules: readonly { readonly source: string }[];
  readonly violations: readonly string[];
}

/** Modules that dependency-cruiser sees in a copy of this repository, and its violations as `rule: from → to`. */
function cruise(dir: string): Cruised {
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { stdout, stderr } = run(process.execPath, [bin, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src', 'rules'], {
    cwd: dir,
  });
  if (stdout === '') throw new Error(stderr);
  const result: {
    modules: { source: string }[];
    summary: { violations: { rule: { name: string }; from: string; to: string }[] };
  } = JSON.parse(stdout);
  return {
    modules: result.modules,
    violations: result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  };
}

/** Paths of the modules that ship, relative to the root, with `/`. */
function modulesOnDisk(dir: string): string[] {
  return ['src', 'rules']
    .flatMap((folder) => readdirSync(join(dir, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.includes('/testdata/'));
}

describe('layers', () => {
  test('are kept, by every module on disk', () => {
    const { modules, violations } = cruise(root);
    const seen = new Set(modules.map(({ source }) => source));
    const onDisk = modulesOnDisk(root);
    expect(onDisk.length).toBeGreaterThan(20);
    expect(onDisk.filter((path) => !seen.has(path))).toEqual([]);
    expect(violations).toEqual([]);
  });

  test('are kept by force: a planted import fails', () => {
    const dir = temporaryFolder();
    copyWithPackages(dir);
    const plant = (path: string, statement: string) => {
      const target = join(dir, path);
      mkdirSync(dirname(target), { recursive: true });
      appendFileSync(target, `${statement}\n`);
    };
    plant('src/outline/planted.ts', "import type {} from '../syntax/tree.js';");
    plant('src/go/planted.ts', "import '../../rules/planted/rule.js';");
    plant('src/go/planted.ts', "import 'node:fs';");
    plant('rules/planted/rule.ts', "import '../../src/syntax/tree.js';");
    plant('rules/planted/rule.ts', "import '../../test/harness/want.js';");
    plant('src/program/planted.ts', "import type {} from 'web-tree-sitter';");
    plant('src/program/planted.ts', "import type {} from '../syntax/tree.js';");
    plant('src/engine/planted.ts', "import '../../rules/planted/rule.js';");
    plant('src/engine/planted.ts', "import './nowhere.js';");
    plant('src/engine/circle.ts', "import './planted.js';");
    plant('src/engine/planted.ts', "import './circle.js';");
    plant('src/report/planted.ts', "import '../cli/planted.js';");
    plant('src/cli/planted.ts', "import 'vitest';");
    plant('src/cli/git/planted.ts', "import 'node:child_process';");
    plant('src/elsewhere/planted.ts', "import '../finding.js';");
    const { violations } = cruise(dir);
    const planted = violations.filter((violation) => violation.includes('planted') && !violation.includes('node_modules'));
    expect(planted.sort()).toEqual([
      'in-a-layer: src/elsewhere/planted.ts → src/finding.ts',
      'no-cycles: src/engine/circle.ts → src/engine/planted.ts',
      'no-trees-in-program: src/program/planted.ts → src/syntax/tree.ts',
      'one-git: src/cli/git/planted.ts → child_process',
      'order-go: src/go/planted.ts → rules/planted/rule.ts',
      'order-outline: src/outline/planted.ts → src/syntax/tree.ts',
      'order-report: src/report/planted.ts → src/cli/planted.ts',
      'own-code: rules/planted/rule.ts → test/harness/want.ts',
      'pure: src/go/planted.ts → fs',
      'resolved: src/engine/planted.ts → ./nowhere.js',
      'rules-are-passed-in: src/engine/planted.ts → rules/planted/rule.ts',
      'rules-read-facts: rules/planted/rule.ts → src/syntax/tree.ts',
    ]);
    expect(violations).toContainEqual(expect.stringMatching(/^one-parser: src\/program\/planted\.ts → .*node_modules\/web-tree-sitter\//));
    expect(violations).toContainEqual(expect.stringMatching(/^declared: src\/cli\/planted\.ts → .*node_modules\/vitest\//));
  });
});

/** Uses of what belongs to the command line alone. */
function outlaws(path: string, text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
  return [...code.matchAll(/\bprocess\s*\.\s*(argv|exit|exitCode|stdout|stderr|stdin)\b|\bconsole\s*\./g)].map(
    (match) => `${path}: ${match[0]}`,
  );
}

test('only src/cli reads argv, writes to the terminal and sets the exit code', () => {
  expect(outlaws('x', 'process.exit(1); console.log(process.stdout) // process.argv')).toHaveLength(3);
  const shipped = modulesOnDisk(root).filter((path) => !path.startsWith('src/cli/'));
  expect(shipped.flatMap((path) => outlaws(path, readFileSync(join(root, path), 'utf8')))).toEqual([]);
});

test('files stay below about 400 lines', () => {
  const long = modulesOnDisk(root).filter((path) => readFileSync(join(root, path), 'utf8').split('\n').length > 420);
  expect(long).toEqual([]);
});
