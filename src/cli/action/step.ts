/** The linting step of the Action: annotations in the log, SARIF in a file, counts as outputs, a table as the step's summary. */
import { appendFileSync, existsSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LintResult } from '../../index.js';
import { workflowCommand } from '../../report/github.js';
import { sanitize } from '../../report/index.js';
import { stepSummary } from '../../report/step-summary.js';
import { type Io, UsageError } from '../io.js';
import { repositoryRoot } from '../repository.js';
import { main } from '../run.js';
import { type Inputs, inputsOf } from './inputs.js';

const notRun = '## go-maplint\n\nIt did not run; the log says why.\n';

/** Runs the step as the inputs in `io.env` say; gives its exit code. `io.cwd` is the workspace. Never rejects. */
export async function actionStep(io: Io): Promise<number> {
  try {
    const inputs = inputsOf(io.env, io.cwd);
    if (statSync(inputs.cwd, { throwIfNoEntry: false })?.isDirectory() !== true) throw new UsageError(`no such directory: ${inputs.cwd}`);
    return await lintStep(inputs, io);
  } catch (error) {
    const hint = error instanceof UsageError ? `\n${error.hint}` : '';
    await io.stdout.write(`${failure(`${error instanceof Error ? error.message : String(error)}${hint}`)}\n`);
    summarise(io, notRun);
    return 2;
  }
}

async function lintStep(inputs: Inputs, io: Io): Promise<number> {
  // Stays after the step: the next one uploads the report.
  const dir = mkdtempSync(join(io.env['RUNNER_TEMP'] || tmpdir(), 'go-maplint-'));
  const sarifFile = inputs.sarifFile ?? join(dir, 'maplint.sarif');
  let told = '';
  const stderr = {
    isTerminal: false,
    write: (text: string) => {
      told += text;
      return io.stderr.write(text);
    },
  };
  const results: LintResult[] = [];
  const argv = ['--format=github', `--format=sarif=${sarifFile}`, ...inputs.argv];
  const code = await main(argv, { ...io, cwd: inputs.cwd, stderr, onReport: (result) => results.push(result) });
  const [result] = results;
  if (result === undefined || !existsSync(sarifFile)) {
    await io.stdout.write(`${failure(told.replace(/^error: /, '').trim())}\n`);
    summarise(io, notRun);
    return code;
  }
  const n = (severity: string) => result.findings.filter((finding) => finding.severity === severity).length;
  output(io, { findings: result.findings.length, errors: n('error'), warnings: n('warning'), notes: n('note'), 'sarif-file': sarifFile });
  const root = repositoryRoot(inputs.cwd);
  const files = filesAddress(io.env);
  summarise(
    io,
    stepSummary(result, {
      cwd: inputs.cwd,
      onlyChangedLines: inputs.onlyChangedLines,
      ...(root === undefined ? {} : { repositoryRoot: root }),
      ...(files === undefined ? {} : { files }),
    }),
  );
  return code;
}

function failure(message: string): string {
  return workflowCommand('error', { title: 'go-maplint' }, message.split('\n').map(sanitize).join('\n') || 'it failed');
}

function output(io: Io, values: Readonly<Record<string, string | number>>): void {
  const lines = Object.entries(values).map(([name, value]) => {
    if (/[\r\n]/.test(String(value))) throw new UsageError(`the output ${name} would take more than a line`);
    return `${name}=${value}\n`;
  });
  append(io.env['GITHUB_OUTPUT'], lines.join(''));
}

function summarise(io: Io, markdown: string): void {
  append(io.env['GITHUB_STEP_SUMMARY'], markdown);
}

/** Both files are there where a runner is. */
function append(path: string | undefined, text: string): void {
  if (path !== undefined && path !== '') appendFileSync(path, text);
}

/** Address of the files of the commit that is linted, with a slash at its end. */
function filesAddress(env: Io['env']): string | undefined {
  const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '', GITHUB_SHA: commit = '' } = env;
  const address = `${server}/${repository}/blob/${commit}/`;
  return /^https:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/blob\/[0-9a-f]{40,64}\/$/.test(address) ? address : undefined;
}
