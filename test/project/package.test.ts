/** What users install: the packed tarball, with scripts on, in an empty folder. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lacksRegistry, mustRun, type Ran, root, run } from '../harness/tools.js';

interface Manifest {
  readonly name?: string;
  readonly version: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly gypfile?: boolean;
}

function manifestOf(dir: string): Manifest {
  return JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'));
}

/** On Windows npm is a script, which only a shell can start. */
const shell = process.platform === 'win32';

/** A ticker that is never stopped, in a module of Go 1.22, where that leaks. */
const leak = `package main

import "time"

func main() {
	for i := 0; i < 3; i++ {
		poll()
	}
}

func poll() {
	ticker := time.NewTicker(time.Second)
	<-ticker.C
}
`;

const manifest = manifestOf(root);

// npm installs all devDependencies of a git dependency that has one of these (pacote's lib/git.js), and pre-commit installs from git.
test('no script makes npm prepare the package where it is installed from git', () => {
  const preparing = ['postinstall', 'build', 'preinstall', 'install', 'prepack', 'prepare'];
  expect(Object.keys(manifest.scripts ?? {}).filter((name) => preparing.includes(name))).toEqual([]);
});

describe.skipIf(lacksRegistry())('the packed package', { timeout: 600_000 }, () => {
  let dir = '';
  let installed = '';
  const npm = (args: readonly string[], cwd = dir) =>
    // The machine's npm configuration is not the users'.
    mustRun('npm', [...args, '--no-audit', '--no-fund'], { cwd, shell, env: { npm_config_userconfig: join(dir, 'empty-npmrc') } });

  beforeAll(() => {
    dir = realpathSync(mkdtempSync(join(tmpdir(), 'go-maplint-package-')));
    writeFileSync(join(dir, 'empty-npmrc'), '');
    npm(['pack', '--pack-destination', dir], root);
    installed = join(dir, 'installed');
    mkdirSync(join(installed, 'leak'), { recursive: true });
    writeFileSync(join(installed, 'package.json'), '{"private": true}\n');
    writeFileSync(join(installed, 'leak/go.mod'), 'module example.com/leak\n\ngo 1.22\n');
    writeFileSync(join(installed, 'leak/main.go'), leak);
    npm(['install', '--ignore-scripts=false', join(dir, `go-maplint-${manifest.version}.tgz`)], installed);
  }, 600_000);

  afterAll(() => {
    rmSync(dir, { recursive: true, force: true });
  });

  /** Folders of all installed packages. */
  const packages = () =>
    readdirSync(join(installed, 'node_modules'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.name === 'package.json' && /[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+$/.test(entry.parentPath))
      .map((entry) => entry.parentPath);

  test('brings no install script and nothing to compile', () => {
    const found: string[] = [];
    expect(packages().length).toBeGreaterThan(5);
    for (const path of packages()) {
      const { name, scripts = {}, gypfile } = manifestOf(path);
      for (const script of ['preinstall', 'install', 'postinstall']) if (script in scripts) found.push(`${name}: ${script}`);
      if (gypfile === true) found.push(`${name}: gypfile`);
    }
    const files = readdirSync(join(installed, 'node_modules'), { recursive: true, encoding: 'utf8' });
    found.push(...files.filter((path) => path.endsWith('binding.gyp') || path.endsWith('.node')));
    expect(found).toEqual([]);
  });

  test('holds our code, licence, pages and pins, but no tests, sources or fixtures', () => {
    const home = join(installed, 'node_modules/go-maplint');
    for (const path of ['LICENSE', 'README.md', 'dist/cli.js', 'dist/index.d.ts', 'grammars/tree-sitter-go.json']) {
      expect(existsSync(join(home, path)), path).toBe(true);
    }
    const files = readdirSync(home, { recursive: true, encoding: 'utf8' });
    expect(files.filter((path) => /^(src|test|scripts)[\\/]|testdata|\.map$|(?<!\.d)\.ts$/.test(path))).toEqual([]);
    expect(files.filter((path) => /^rules[\\/][^\\/]+[\\/]README\.md$/.test(path))).toHaveLength(
      readdirSync(join(root, 'rules'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).length,
    );
  });

  const expectLeak = ({ code, stdout, stderr }: Ran) => {
    expect(stderr).not.toMatch(/error/i);
    expect(stdout).toMatch(/^leak\/main\.go:12:\d+: \w+: .*\(ticker-without-stop\)$/m);
    expect(code).toBe(1);
  };

  test('lints', () => {
    expectLeak(run('npx', ['--no-install', 'go-maplint', './leak'], { cwd: installed, shell }));
    expectLeak(run('npx', ['--no-install', 'go-maplint', 'leak/main.go'], { cwd: installed, shell }));
  });

  test('explains its rules', () => {
    const { code, stdout } = run('npx', ['--no-install', 'go-maplint', 'explain', 'ticker-without-stop'], { cwd: installed, shell });
    expect(stdout).toContain('ticker-without-stop');
    expect(code).toBe(0);
  });

  // The registry has every Node release, per platform, as packages that hold the binary.
  test.each(['20.19.0', '22', '24'])('lints on Node %s', (version) => {
    const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
    const prefix = join(dir, `node-${version}`);
    mkdirSync(prefix);
    npm(['install', '--prefix', prefix, '--no-save', '--ignore-scripts', `${nodePackage}@${version}`]);
    const node = join(prefix, 'node_modules', nodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    expect(mustRun(node, ['--version']).stdout).toMatch(new RegExp(`^v${version.replaceAll('.', '\\.')}\\b`));
    expectLeak(run(node, [join(installed, 'node_modules/go-maplint/dist/cli.js'), './leak'], { cwd: installed }));
  });

  test('has types that stand on their own', () => {
    const consumer = join(installed, 'consumer.mts');
    writeFileSync(
      consumer,
      `import { lint } from 'go-maplint';
const { findings, stats } = await lint({ patterns: ['./leak'] });
const lines: number[] = findings.map((finding) => finding.start.line);
console.log(JSON.stringify({ lines, files: stats.files }));
// @ts-expect-error Options are checked.
void lint({ patterns: 1 });
`,
    );
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const options = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023,dom', '--noEmit'];
    const { stdout } = run(process.execPath, [tsc, ...options, consumer], { cwd: installed });
    expect(stdout).toBe('');
  });

  test('is a library', () => {
    writeFileSync(
      join(installed, 'library.mjs'),
      `import { lint } from 'go-maplint';
const { findings } = await lint({ patterns: ['./leak'] });
console.log(findings.map((f) => [f.file, f.start.line, f.rule].join(':')).join());
`,
    );
    expect(mustRun(process.execPath, ['library.mjs'], { cwd: installed }).stdout).toBe('leak/main.go:12:ticker-without-stop\n');
  });

  test('refuses a grammar that is not the pinned one', () => {
    const copy = join(dir, 'tampered');
    cpSync(installed, copy, { recursive: true });
    const wasm = join(copy, 'node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-go.wasm');
    const bytes = readFileSync(wasm);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    writeFileSync(wasm, bytes);
    const { code, stderr } = run(process.execPath, [join(copy, 'node_modules/go-maplint/dist/cli.js'), './leak'], { cwd: copy });
    expect(stderr).toContain('is not the Go grammar that go-maplint was built for');
    expect(code).toBe(2);
  });
});
