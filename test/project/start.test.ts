import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, run, temporaryFolder } from '../harness/tools.js';

/** A copy of the script beside a linter that tells where and how it was called, and ends as told. */
function start(end: string, args: readonly string[] = [], initCwd?: string) {
  const dir = temporaryFolder();
  cpSync(join(root, 'scripts/start.mjs'), join(dir, 'scripts/start.mjs'));
  mkdirSync(join(dir, 'dist'));
  writeFileSync(join(dir, 'dist/cli.js'), `console.log(JSON.stringify([process.cwd(), ...process.argv.slice(2)]));\n${end};\n`);
  writeFileSync(join(dir, 'package.json'), '{"type": "module"}\n');
  const env = initCwd === undefined ? {} : { INIT_CWD: initCwd };
  return { dir, ...run(process.execPath, [join(dir, 'scripts/start.mjs'), ...args], { cwd: dir, env }) };
}

describe('npm start', () => {
  test('succeeds when the sample gives findings', () => {
    const { dir, code, stdout } = start('process.exitCode = 1');
    expect(JSON.parse(stdout)).toEqual([dir, '--format', 'friendly', './test/sample/...']);
    expect(code).toBe(0);
  });

  test('fails when it gives none, or the linter could not run', () => {
    expect(start('')).toMatchObject({ code: 1, stderr: expect.stringContaining('none was found') });
    expect(start('process.exitCode = 2').code).toBe(2);
  });

  test('passes patterns on from where npm was called, and the exit code back', () => {
    const elsewhere = temporaryFolder();
    const { code, stdout } = start('process.exitCode = 1', ['./...', '--no-tests'], elsewhere);
    expect(JSON.parse(stdout)).toEqual([elsewhere, './...', '--no-tests']);
    expect(code).toBe(1);
    expect(start('', ['.'], elsewhere).code).toBe(0);
  });

  test.skipIf(process.platform === 'win32')('ends as a shell would where the linter was ended by a signal', () => {
    expect(start('process.kill(process.pid, "SIGINT"); setTimeout(() => {}, 9000)').code).toBe(130);
  });

  test('says what to do where nothing is compiled', () => {
    const dir = temporaryFolder();
    cpSync(join(root, 'scripts/start.mjs'), join(dir, 'scripts/start.mjs'));
    expect(run(process.execPath, [join(dir, 'scripts/start.mjs')])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('npm run dist'),
    });
  });

  test('shows the faults of the sample that ships here', () => {
    const { code, stdout, stderr } = run(process.execPath, ['scripts/start.mjs'], { cwd: root });
    expect(stderr).not.toContain('none was found');
    expect(stdout).toContain('ticker-without-stop');
    expect(stdout).toContain('sync-map-write-only');
    expect(stdout).toContain('large-map-value');
    expect(stdout).toContain('concurrent-map-write');
    expect(code).toBe(0);
  });

  test.skipIf(process.platform === 'win32')('needs no Go', () => {
    const empty = temporaryFolder();
    expect(run(process.execPath, ['scripts/start.mjs'], { cwd: root, env: { PATH: empty } }).code).toBe(0);
  });
});
