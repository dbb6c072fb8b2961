import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, run, temporaryFolder } from '../harness/tools.js';

/** A small project with our build script: `dist/` of this one is compared in `.ci/run`. */
function project(): { dir: string; dist: (...args: string[]) => ReturnType<typeof run> } {
  const dir = temporaryFolder();
  for (const path of ['package.json', 'tsconfig.json', 'tsconfig.build.json', 'scripts/dist.ts', 'scripts/root.ts']) {
    cpSync(join(root, path), join(dir, path));
  }
  symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'), 'junction');
  for (const folder of ['src/cli', 'rules/a/testdata', 'test']) mkdirSync(join(dir, folder), { recursive: true });
  writeFileSync(join(dir, 'src/index.ts'), "/** Doc. */\r\nexport const answer: number = 42;\r\nexport * from '../rules/a/rule.js';\r\n");
  writeFileSync(join(dir, 'src/cli/main.ts'), "import { answer } from '../index.js';\nconsole.log(answer, process.argv[2]);\n");
  writeFileSync(join(dir, 'rules/a/rule.ts'), 'export const rule = 1;\n');
  writeFileSync(join(dir, 'rules/a/testdata/no.ts'), 'not TypeScript\n');
  writeFileSync(join(dir, 'test/no.ts'), 'export {};\n');
  return {
    dir,
    dist: (...args) => run(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), 'scripts/dist.ts', ...args], { cwd: dir }),
  };
}

test('npm run dist compiles src and rules alone, and removes what was there', { timeout: 120_000 }, () => {
  const { dir, dist } = project();
  mkdirSync(join(dir, 'dist/src'), { recursive: true });
  writeFileSync(join(dir, 'dist/src/stale.js'), '');
  expect(dist()).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(existsSync(join(dir, 'dist/src/stale.js'))).toBe(false);
  for (const path of ['index.js', 'index.d.ts', 'src/index.js', 'src/index.d.ts', 'src/cli/main.js', 'rules/a/rule.js']) {
    const text = readFileSync(join(dir, 'dist', path), 'utf8');
    expect(text, path).not.toContain('\r');
    expect(text, path).not.toContain('sourceMappingURL');
  }
  expect(existsSync(join(dir, 'dist/test'))).toBe(false);
  expect(existsSync(join(dir, 'dist/rules/a/testdata'))).toBe(false);
  const cli = join(dir, 'dist/cli.js');
  expect(readFileSync(cli, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  if (process.platform !== 'win32') expect(statSync(cli).mode & 0o111).toBe(0o111);
  expect(run(process.execPath, [cli, 'x']).stdout).toBe('42 x\n');
});

test('npm run dist -- --check names each difference and the command that repairs', { timeout: 120_000 }, () => {
  const { dir, dist } = project();
  dist();
  expect(dist('--check')).toEqual({ code: 0, stdout: '', stderr: '' });
  writeFileSync(join(dir, 'src/index.ts'), "export const answer: number = 43;\nexport * from '../rules/a/rule.js';\n");
  writeFileSync(join(dir, 'dist/src/stale.js'), '');
  rmSync(join(dir, 'dist/index.d.ts'));
  chmodSync(join(dir, 'dist/cli.js'), 0o644);
  const { code, stderr } = dist('--check');
  expect(code).toBe(1);
  expect(stderr.split('\n')).toEqual([
    'dist/index.d.ts is missing',
    'dist/src/index.d.ts differs',
    'dist/src/index.js differs',
    'dist/src/stale.js has no source any more',
    ...(process.platform === 'win32' ? [] : ['dist/cli.js is not executable']),
    '',
    'dist/ is not what src and rules compile to: run `npm run dist` and commit it.',
    '',
  ]);
  expect(existsSync(join(dir, 'dist/src/stale.js')), 'a check writes nothing').toBe(true);
});

test('npm run dist leaves dist/ alone where the code does not compile', { timeout: 120_000 }, () => {
  const { dir, dist } = project();
  dist();
  writeFileSync(join(dir, 'src/index.ts'), "export const answer: number = 'x';\nexport * from '../rules/a/rule.js';\n");
  const { code, stdout } = dist();
  expect(code).toBe(1);
  expect(stdout).toContain('src/index.ts(1,');
  expect(readFileSync(join(dir, 'dist/src/index.js'), 'utf8')).toContain('42');
});
