import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyWithPackages } from '../harness/copy.js';
import { root, run, temporaryFolder } from '../harness/tools.js';

const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');

/** Runs one of the scripts of a copy, as npm would. */
function script(dir: string, name: string, ...args: string[]) {
  return run(process.execPath, [tsx, `scripts/${name}.ts`, ...args], { cwd: dir });
}

function edit(path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(path, 'utf8');
  const edited = text.replace(from, to);
  expect(edited, `${path} has ${from}`).not.toBe(text);
  writeFileSync(path, edited);
}

function copy(): string {
  const dir = temporaryFolder();
  copyWithPackages(dir);
  return dir;
}

describe('npm run gen', { timeout: 120_000 }, () => {
  test('has nothing to do here', () => {
    const { code, stderr } = script(root, 'gen', '--check');
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  test('finds each stale file, names the command that repairs, and repairs', () => {
    const dir = copy();
    edit(join(dir, 'grammars/tree-sitter-go.json'), /"sha256": "./, '"sha256": "x');
    edit(join(dir, 'src/syntax/kinds.ts'), 'call_expression: ', 'call_expression: 9');
    edit(join(dir, 'rules/index.ts'), 'export', '// stale\nexport');
    edit(join(dir, 'rules/ticker-without-stop/rule.ts'), /summary: '/, "summary: 'changed ");
    appendFileSync(join(dir, 'README.md'), '\nText outside the markers stays.\n');
    const check = script(dir, 'gen', '--check');
    expect(check.code).toBe(1);
    expect(check.stderr.split('\n')).toEqual([
      'grammars/tree-sitter-go.json is not what its sources say',
      'src/syntax/kinds.ts is not what its sources say',
      'rules/index.ts is not what its sources say',
      'rules/ticker-without-stop/README.md is not what its sources say',
      'README.md is not what its sources say',
      '',
      'Run `npm run gen` and commit the result.',
      '',
    ]);

    expect(script(dir, 'gen').code).toBe(0);
    expect(script(dir, 'gen', '--check')).toEqual({ code: 0, stdout: '', stderr: '' });
    const readme = readFileSync(join(dir, 'README.md'), 'utf8');
    expect(readme).toContain('changed ');
    expect(readme).toContain('Text outside the markers stays.');
    for (const path of ['src/syntax/kinds.ts', 'rules/index.ts']) {
      expect(readFileSync(join(dir, path), 'utf8')).toBe(readFileSync(join(root, path), 'utf8'));
    }
  });

  test('counts the known weaknesses of the fixtures', () => {
    const dir = copy();
    const fixture = join(dir, 'rules/ticker-without-stop/testdata/new');
    mkdirSync(fixture);
    writeFileSync(join(fixture, 'new.go'), 'package p // missing "x"\n');
    expect(script(dir, 'gen', '--check').stderr).toContain('rules/ticker-without-stop/README.md is not what its sources say');
  });

  test('refuses a rule that is not named as its folder, and a page without markers', () => {
    const dir = copy();
    edit(join(dir, 'rules/ticker-without-stop/README.md'), '<!-- head:start -->', '');
    expect(script(dir, 'gen').stderr).toContain('rules/ticker-without-stop/README.md wants the lines <!-- head:start -->');
    edit(join(dir, 'rules/ticker-without-stop/rule.ts'), "id: 'ticker-without-stop'", "id: 'other'");
    expect(script(dir, 'gen').stderr).toContain('calls itself other');
  });
});

describe('npm run new-rule', { timeout: 300_000 }, () => {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const tests = (dir: string) => {
    const { code, stdout, stderr } = run(process.execPath, [vitest, 'run', 'test/rules.test.ts', '-t', 'frobs-never-freed'], { cwd: dir });
    return { code, output: stdout + stderr };
  };

  test('makes a rule that typechecks, and whose tests fail until the rule finds its fault', () => {
    const dir = copy();
    const made = script(dir, 'new-rule', 'frobs-never-freed');
    expect(made.stderr).toBe('');
    expect(made.code).toBe(0);
    expect(readFileSync(join(dir, 'rules/index.ts'), 'utf8')).toContain(
      "import { rule as frobsNeverFreed } from './frobs-never-freed/rule.js';",
    );
    expect(readFileSync(join(dir, 'rules/frobs-never-freed/README.md'), 'utf8')).toContain('# frobs-never-freed\n');
    expect(readFileSync(join(dir, 'README.md'), 'utf8')).toContain('[frobs-never-freed](rules/frobs-never-freed/README.md)');
    expect(script(dir, 'gen', '--check').code).toBe(0);

    const tsc = run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', '.'], { cwd: dir });
    expect(tsc.stdout).toBe('');
    const biome = run(process.execPath, [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'check', 'rules/frobs-never-freed'], {
      cwd: dir,
    });
    expect(biome.code, biome.stdout + biome.stderr).toBe(0);

    const before = tests(dir);
    expect(before.code).toBe(1);
    expect(before.output).toContain('basic.go:3: // want \\"^warning: TODO\\": not reported');
    expect(before.output).toMatch(/Tests +2 failed \| 2 passed/);

    // A rule that reports functions called leak, in the way that its author would write it.
    const rule = join(dir, 'rules/frobs-never-freed/rule.ts');
    edit(
      rule,
      'check() {},',
      `check(program, report) {
    for (const declaration of program.packages.flatMap((pkg) => [...pkg.byName.get('leak') ?? []])) {
      const { start } = declaration.outline;
      const at = program.span(declaration, { start, end: start });
      report({ at, confidence: 'high', message: 'TODO', why: '', help: '', related: [] });
    }
  },`,
    );
    const after = tests(dir);
    expect(after.output).toMatch(/Tests +4 passed/);
    expect(after.code).toBe(0);
  });

  test('refuses names that are none, and names that are taken', () => {
    const dir = temporaryFolder();
    for (const folder of ['scripts', 'package.json']) cpSync(join(root, folder), join(dir, folder), { recursive: true });
    mkdirSync(join(dir, 'rules/taken-name'), { recursive: true });
    for (const args of [[], ['Bad'], ['bad'], ['bad_id'], ['../bad-id']]) {
      expect(script(dir, 'new-rule', ...args)).toMatchObject({ code: 1, stderr: expect.stringContaining('usage: npm run new-rule -- ID') });
    }
    expect(script(dir, 'new-rule', 'taken-name')).toMatchObject({ code: 1, stderr: 'rules/taken-name exists already\n' });
  });
});
