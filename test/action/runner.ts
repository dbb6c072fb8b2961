/** A runner for composite actions: reads action.yml, runs its steps in bash with the environment and the files that GitHub's runner gives. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ran, run, temporaryFolder } from '../harness/tools.js';
import { find, get, parseYaml, type Yaml } from './yaml.js';

export interface Job {
  /** Folder of the action. */
  readonly action: string;
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  readonly env?: Readonly<Record<string, string>>;
  /** Names of steps to leave out. */
  readonly skip?: readonly string[];
}

export interface StepOutcome extends Ran {
  readonly name: string;
}

export interface Outcome {
  readonly steps: readonly StepOutcome[];
  /** Steps that use other actions, which are not run, as they would be called. */
  readonly uses: readonly { readonly uses: string; readonly with: Readonly<Record<string, string>> }[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs the steps up to the first that fails. */
export function runAction(job: Job): Outcome {
  const definition = parseYaml(readFileSync(join(job.action, 'action.yml'), 'utf8'));
  const temp = join(temporaryFolder(), 'runner temp');
  mkdirSync(temp);
  const declared = Object.entries(get(definition, 'inputs'));
  for (const name of Object.keys(job.inputs ?? {}))
    if (!declared.some(([known]) => known === name)) throw new Error(`unknown input ${name}`);
  const values = new Map<string, string>([
    ['runner.temp', temp],
    ['runner.os', 'Linux'],
    ...declared.map(([name, input]) => [`inputs.${name}`, job.inputs?.[name] ?? String(find(input, 'default') ?? '')] as const),
  ]);
  const evaluate = (text: Yaml) => String(text).replace(/\$\{\{ *([\w.-]+) *\}\}/g, (_, name: string) => values.get(name) ?? '');
  const event = join(temp, 'event.json');
  writeFileSync(event, JSON.stringify(job.event?.payload ?? {}));
  const steps: StepOutcome[] = [];
  const uses: Outcome['uses'][number][] = [];
  let summary = '';
  for (const [i, step] of Object.entries(get(definition, 'runs', 'steps'))) {
    const name = String(get(step, 'name'));
    if (job.skip?.includes(name)) continue;
    const used = find(step, 'uses');
    if (used !== undefined) {
      const given = Object.entries(find(step, 'with') ?? {}).map(([key, value]) => [key, evaluate(value)]);
      uses.push({ uses: String(used), with: Object.fromEntries(given) });
      continue;
    }
    const files = { GITHUB_OUTPUT: join(temp, `output-${i}`), GITHUB_STEP_SUMMARY: join(temp, `summary-${i}`) };
    for (const file of Object.values(files)) writeFileSync(file, '');
    const script = join(temp, `step-${i}.sh`);
    writeFileSync(script, evaluate(get(step, 'run')));
    if (get(step, 'shell') !== 'bash') throw new Error('the steps are for bash');
    const own = Object.entries(find(step, 'env') ?? {}).map(([key, value]) => [key, evaluate(value)]);
    const ran = run('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', script], {
      cwd: job.workspace,
      env: {
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION_PATH: job.action,
        GITHUB_EVENT_NAME: job.event?.name ?? 'push',
        GITHUB_EVENT_PATH: event,
        GITHUB_REPOSITORY: 'example/poll',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_SHA: '0123456789012345678901234567890123456789',
        GITHUB_WORKSPACE: job.workspace,
        RUNNER_TEMP: temp,
        ...files,
        ...Object.fromEntries(own),
        ...job.env,
      },
    });
    steps.push({ name, ...ran });
    const id = find(step, 'id');
    for (const [key, value] of outputsOf(readFileSync(files.GITHUB_OUTPUT, 'utf8'))) values.set(`steps.${id}.outputs.${key}`, value);
    if (existsSync(files.GITHUB_STEP_SUMMARY)) summary += readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8');
    if (ran.code !== 0) break;
  }
  const outputs = Object.entries(get(definition, 'outputs')).map(([name, output]) => [name, evaluate(get(output, 'value'))]);
  return { steps, uses, outputs: Object.fromEntries(outputs), summary };
}

/** `name=value` lines; what is none makes the runner fail the step. */
function outputsOf(file: string): [string, string][] {
  return file
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const equals = line.indexOf('=');
      if (equals < 1) throw new Error(`not an output: ${line}`);
      return [line.slice(0, equals), line.slice(equals + 1)];
    });
}
