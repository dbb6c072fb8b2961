/** action.yml, run as GitHub's runner runs it, on scratch repositories. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileInto } from '../cli/compiled.js';
import { leaking, Scratch } from '../cli/repository.js';
import { lacks, lacksRegistry, mustRun, root, temporaryFolder } from '../harness/tools.js';
import { commandsOf } from '../report/runner.js';
import { type Job, type Outcome, runAction } from './runner.js';
import { find, get, parseYaml } from './yaml.js';

let dir = '';

beforeAll(() => {
  dir = realpathSync(mkdtempSync(join(tmpdir(), 'go-maplint-action-')));
  action('action with packages');
});

afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

/** The action as it would be checked out, compiled from the sources as they are now. */
function action(name: string): string {
  const path = join(dir, name);
  mkdirSync(path);
  compileInto(path);
  for (const file of ['action.yml', 'package-lock.json', '.npmrc']) cpSync(join(root, file), join(path, file));
  return path;
}

function lint(workspace: string, inputs: Record<string, string> = {}, more: Partial<Job> = {}): Outcome {
  return runAction({ action: join(dir, 'action with packages'), workspace, inputs, skip: ['Install packages'], ...more });
}

function last({ steps }: Outcome) {
  const step = steps.at(-1);
  if (step === undefined) throw new Error('no step ran');
  return step;
}

function scratch(): Scratch {
  const repository = new Scratch();
  repository.write('go.mod', 'module example.com/poll\n\ngo 1.22\n');
  repository.write('old.go', leaking('old'));
  return repository;
}

/** A pull request, checked out as actions/checkout does it: the merge of its branch into main, which went on meanwhile. */
function pullRequest() {
  const repository = scratch();
  repository.commit();
  repository.git('checkout', '--quiet', '-b', 'topic');
  repository.write('old.go', leaking('old', 'added'));
  repository.write('service/topic.go', leaking('topic'));
  const head = repository.commit();
  repository.git('checkout', '--quiet', 'main');
  repository.write('main.go', leaking('meanwhile'));
  const base = repository.commit();
  repository.git('checkout', '--quiet', '--detach');
  repository.git('merge', '--quiet', '--no-edit', 'topic');
  const payload = {
    action: 'synchronize',
    pull_request: { number: 7, base: { ref: 'main', sha: base }, head: { ref: 'topic', sha: head } },
  };
  return { repository, event: { name: 'pull_request', payload } };
}

describe.skipIf(lacks('bash', '--version') || lacks('git', '--version'))('the action', () => {
  test('annotates, counts, writes SARIF and a summary, and fails', () => {
    const repository = scratch();
    repository.commit();
    const outcome = lint(repository.dir);
    const { code, stdout, stderr, name } = last(outcome);
    expect({ code, stderr, name }).toEqual({ code: 1, stderr: '', name: 'Lint' });
    expect(commandsOf(stdout)).toEqual([
      {
        name: 'warning',
        properties: { file: 'old.go', line: '6', endLine: '6', col: '15', endColumn: '42', title: 'ticker-without-stop' },
        data: expect.stringMatching(/^ticker `oldTicker` is not stopped when old returns\n.*\n.*\nold\.go:\d+ /s),
      },
    ]);
    const { 'sarif-file': sarifFile = '', ...counts } = outcome.outputs;
    expect(counts).toEqual({ findings: '1', errors: '0', warnings: '1', notes: '0' });
    const sarif = JSON.parse(readFileSync(sarifFile, 'utf8'));
    expect(sarif.runs[0].results).toHaveLength(1);
    expect(outcome.summary).toMatchInlineSnapshot(`
      "## go-maplint

      1 finding (1 warning) in 1 of 1 file.

      | severity | rule | place | what |
      |---|---|---|---|
      | ⚠️ warning | [ticker-without-stop](https://github.com/go-maplint/go-maplint/blob/main/rules/ticker-without-stop/README.md) | [<code>old.go&#58;6</code>](https://github.com/example/poll/blob/0123456789012345678901234567890123456789/old.go#L6) | ticker <code>oldTicker</code> is not stopped when old returns |
      "
    `);
    expect(repository.git('status', '--porcelain')).toBe('');
    expect(outcome.uses).toEqual([
      {
        uses: 'actions/cache@v4',
        with: { path: expect.stringMatching(/go-maplint-npm$/), key: expect.stringMatching(/^go-maplint-Linux-[0-9a-f]{64}$/) },
      },
    ]);
  });

  test('a clean run passes', () => {
    const repository = new Scratch();
    repository.write('x.go', leaking());
    const outcome = lint(repository.dir);
    expect(last(outcome)).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(outcome.outputs).toMatchObject({ findings: '0', errors: '0', warnings: '0', notes: '0' });
    expect(outcome.summary).toBe('## go-maplint\n\nno findings in 1 file (1 package).\n');
  });

  test('a pull request: only the lines that it changes', () => {
    const { repository, event } = pullRequest();
    const files = (outcome: Outcome) =>
      commandsOf(last(outcome).stdout).map(({ properties }) => `${properties['file']}:${properties['line']}`);
    expect(files(lint(repository.dir, {}, { event }))).toHaveLength(4);
    const changed = lint(repository.dir, { 'only-changed-lines': 'true' }, { event });
    expect(files(changed)).toEqual(['old.go:11', 'service/topic.go:6']);
    expect(changed.outputs).toMatchObject({ findings: '2', warnings: '2' });
    expect(changed.summary).toContain('Only findings on lines that the pull request adds or changes.');
    const sarif = JSON.parse(readFileSync(changed.outputs['sarif-file'] ?? '', 'utf8'));
    expect(sarif.runs[0].results).toHaveLength(2);
    // Other events have no lines of their own.
    const push = lint(repository.dir, { 'only-changed-lines': 'true' });
    expect(files(push)).toHaveLength(4);
    expect(push.summary).not.toContain('Only findings');
  });

  test('a pull request without its base says what to do', () => {
    const { repository, event } = pullRequest();
    const clone = join(temporaryFolder(), 'clone');
    mustRun('git', ['clone', '--quiet', '--depth=1', `file://${repository.dir}`, clone]);
    const outcome = lint(clone, { 'only-changed-lines': 'true' }, { event });
    expect(last(outcome).code).toBe(2);
    expect(commandsOf(last(outcome).stdout)).toMatchObject([{ name: 'error', data: expect.stringMatching(/fetch-depth: 0/) }]);
    expect(outcome.summary).toContain('It did not run');
  });

  test('a forged event reaches no option of git', () => {
    const { repository } = pullRequest();
    for (const sha of ['--output=marker', 'main', '', 7, null]) {
      const event = { name: 'pull_request', payload: { pull_request: { base: { sha } } } };
      const { code, stdout } = last(lint(repository.dir, { 'only-changed-lines': 'true' }, { event }));
      expect(code).toBe(2);
      expect(stdout).toMatch(/^::error title=go-maplint::the event names no commit/);
    }
  });

  test('inputs', () => {
    const repository = scratch();
    repository.write('a b/x.go', leaking('blank'));
    repository.write('tagged/x.go', `//go:build one && two\n\n${leaking('tagged')}`);
    repository.write('win/x_windows.go', leaking('win'));
    repository.commit();
    const found = (inputs: Record<string, string>) => {
      const outcome = lint(repository.dir, inputs);
      return { code: last(outcome).code, files: commandsOf(last(outcome).stdout).map(({ properties }) => properties['file']) };
    };
    expect(found({ patterns: `'./a b' ./tagged`, tags: 'one, two' }).files).toEqual(['a b/x.go', 'tagged/x.go']);
    expect(found({ patterns: './win\n"./a b"\n', goos: 'windows' }).files).toEqual(['a b/x.go', 'win/x_windows.go']);
    expect(found({ go: '1.23' })).toEqual({ code: 0, files: [] });
    expect(found({ go: '1.23', args: '--severity note' })).toMatchObject({ code: 0, files: ['a b/x.go', 'old.go'] });
    expect(found({ go: '1.23', 'fail-on': 'note' })).toMatchObject({ code: 1, files: ['a b/x.go', 'old.go'] });
    expect(found({ 'fail-on': 'never' })).toEqual({ code: 0, files: ['a b/x.go', 'old.go'] });
    // Annotations name files as the repository does.
    expect(found({ 'working-directory': 'a b' })).toEqual({ code: 1, files: ['a b/x.go'] });
    expect(found({ args: '--rule sync-map-write-only' })).toEqual({ code: 0, files: [] });
    const outcome = lint(repository.dir, { 'sarif-file': 'report.sarif', category: 'nightly', 'working-directory': 'a b' });
    expect(outcome.outputs['sarif-file']).toBe(join(repository.dir, 'report.sarif'));
    const sarif = JSON.parse(readFileSync(join(repository.dir, 'report.sarif'), 'utf8'));
    expect(sarif.runs[0].automationDetails).toEqual({ id: 'nightly/' });
  });

  test('nothing in an input is executed', () => {
    const repository = scratch();
    repository.commit();
    const hostile = [
      '"; touch marker; "',
      '$(touch marker)',
      '`touch marker`',
      '; touch marker #',
      "'; touch marker; '",
      '\ntouch marker\n',
      '-o marker',
      '%0A::error::x',
    ];
    const declared = Object.keys(get(parseYaml(readFileSync(join(root, 'action.yml'), 'utf8')), 'inputs'));
    expect(declared.length).toBeGreaterThan(8);
    for (const [i, value] of hostile.entries()) {
      // Each with each would take a minute.
      const inputs = Object.fromEntries(declared.filter((_, n) => (n + i) % 3 === 0 || i === 0).map((name) => [name, value]));
      delete inputs['sarif-file'];
      const { code } = last(lint(repository.dir, inputs));
      expect(code).toBe(2);
    }
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  test.each([
    [{ 'only-changed-lines': 'yes' }, /only-changed-lines is "yes"\nIt is true or false/],
    [{ 'working-directory': 'nowhere' }, /no such directory: .*nowhere/],
    [{ 'fail-on': 'info' }, /--fail-on/],
    [{ go: 'go1.22' }, /1\.22 or 1\.22\.3/],
    [{ patterns: './nowhere' }, /nowhere/],
  ])('%j is exit code 2, annotated', (inputs, message) => {
    const repository = scratch();
    const outcome = lint(repository.dir, inputs);
    expect(last(outcome).code).toBe(2);
    expect(commandsOf(last(outcome).stdout)).toMatchObject([{ name: 'error', data: expect.stringMatching(message) }]);
  });

  test('names of files forge no command and no Markdown', () => {
    const repository = new Scratch();
    const names = ['::error::x', '##[add-mask]x', '<img src=x>|[a](b)`c`@d', '%0A::error::x', 'a,title=b::c'];
    for (const name of names) repository.write(`d/${name}.go`, leaking('x'));
    const outcome = lint(repository.dir, { patterns: './d' }, {});
    const commands = commandsOf(last(outcome).stdout);
    expect(commands.map(({ name }) => name)).toEqual(names.map(() => 'warning'));
    expect(commands.map(({ properties }) => properties['file']).sort()).toEqual(names.map((name) => `d/${name}.go`).sort());
    const rows = outcome.summary.split('\n').filter((line) => line.startsWith('| ⚠️'));
    expect(rows).toHaveLength(names.length);
    for (const row of rows) {
      expect(row.split('|')).toHaveLength(6);
      expect(row.replaceAll(/<\/?code>/g, '')).not.toMatch(/[<>`@]/);
    }
  });

  test('beyond the limits of GitHub the summary explains them', () => {
    const repository = new Scratch();
    repository.write('many.go', leaking(...Array.from({ length: 230 }, (_, i) => `f${i}`)));
    const outcome = lint(repository.dir, { 'fail-on': 'error' });
    expect(last(outcome).code).toBe(0);
    expect(commandsOf(last(outcome).stdout)).toHaveLength(230);
    expect(outcome.outputs['warnings']).toBe('230');
    expect(outcome.summary.match(/^\| ⚠️/gm)).toHaveLength(200);
    expect(outcome.summary).toContain('30 more are in the log.');
    expect(outcome.summary).toMatch(/^> GitHub shows 10 annotations of each kind per step and 50 per job; 220 warnings more/m);
    expect(Buffer.byteLength(outcome.summary)).toBeLessThan(1 << 20);
  });
});

describe.skipIf(lacks('bash', '--version') || lacksRegistry())('as it is installed', { timeout: 300_000 }, () => {
  test('by its own steps, from its own folder, without development packages', () => {
    const path = action('action of its own');
    // The link to the packages here, which npm would empty.
    unlinkSync(join(path, 'node_modules'));
    expect(existsSync(join(path, 'node_modules'))).toBe(false);
    const repository = scratch();
    const env = { npm_config_userconfig: join(dir, 'no-npmrc') };
    writeFileSync(env.npm_config_userconfig, '');
    const outcome = lint(repository.dir, {}, { action: path, skip: [], env });
    expect(outcome.steps.map(({ name, code }) => [name, code])).toEqual([
      ['Check Node', 0],
      ['Install packages', 0],
      ['Lint', 1],
    ]);
    expect(outcome.outputs['findings']).toBe('1');
    expect(readdirSync(join(path, 'node_modules'))).not.toContain('typescript');
    expect(existsSync(join(repository.dir, 'node_modules'))).toBe(false);
  });
});

describe('action.yml and workflows', () => {
  const read = (path: string) => parseYaml(readFileSync(join(root, path), 'utf8'));

  test('no script holds an expression: inputs go by the environment', () => {
    for (const step of Object.values(get(read('action.yml'), 'runs', 'steps')))
      expect(String(find(step, 'run') ?? '')).not.toContain('${{');
    for (const workflow of ['ci', 'maplint']) {
      for (const job of Object.values(get(read(`.github/workflows/${workflow}.yml`), 'jobs'))) {
        for (const step of Object.values(get(job, 'steps'))) expect(String(find(step, 'run') ?? '')).not.toContain('${{');
      }
    }
  });

  test('the workflow calls the action with inputs that it has, and reads outputs that it has', () => {
    const definition = read('action.yml');
    const text = readFileSync(join(root, '.github/workflows/maplint.yml'), 'utf8');
    const steps = Object.values(get(parseYaml(text), 'jobs', 'sample', 'steps'));
    const ours = steps.find((step) => find(step, 'uses') === './');
    expect(ours).toBeDefined();
    for (const name of Object.keys(get(ours ?? {}, 'with'))) expect(Object.keys(get(definition, 'inputs'))).toContain(name);
    const outputs = [...text.matchAll(/steps\.maplint\.outputs\.([\w-]+)/g)].map(([, name]) => name);
    expect(outputs).toEqual(['findings', 'sarif-file']);
    for (const name of outputs) expect(Object.keys(get(definition, 'outputs'))).toContain(name);
  });

  test('the sample that it lints has findings, in the folder that it names', () => {
    const workspace = temporaryFolder();
    cpSync(join(root, 'test/sample'), join(workspace, 'test/sample'), { recursive: true });
    const outcome = lint(workspace, { 'working-directory': 'test/sample', 'fail-on': 'never' });
    expect(last(outcome).code).toBe(0);
    expect(Number(outcome.outputs['findings'])).toBeGreaterThan(0);
  });
});
