/** Runs one rule over one fixture folder and compares its findings with the expectations written in the Go code. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { LintResult } from '../../src/finding.js';
import { type Expectation, type ExpectationKind, parseExpectations } from './want.js';

interface Placed extends Expectation {
  readonly file: string;
}

export interface FixtureResult {
  /** One line each, in the order of the files; empty = the fixture passes. */
  readonly errors: readonly string[];
}

/**
 * Lints the case `dir` as a user would who stands in it, with this rule only; at a go.work all its modules. Where there is no go.mod,
 * a Go version in the folder's name (`go1.22`, `reset-go1.22`) is what the code is linted for.
 */
export async function runFixture(ruleId: string, dir: string): Promise<FixtureResult> {
  const { lint } = await import('../../src/index.js');
  const workspace = existsSync(join(dir, 'go.work'));
  const go = workspace || existsSync(join(dir, 'go.mod')) ? undefined : goVersion(dir);
  const result = await lint({
    cwd: dir,
    rules: [ruleId],
    workspace,
    severity: 'note',
    confidence: 'low',
    ...(go === undefined ? {} : { go }),
  });
  return { errors: compare(dir, result) };
}

/** The Go version that the name of a case's folder gives, without the `go`. */
export function goVersion(dir: string): string | undefined {
  return /(?:^|-)go(1\.\d+(?:\.\d+)?)(?=-|$)/.exec(basename(dir))?.[1];
}

/** What of a run's outcome differs from the expectations in the Go files of `dir`. */
export function compare(dir: string, { findings, problems }: Pick<LintResult, 'findings' | 'problems'>): string[] {
  const { expectations, errors } = expectationsBelow(dir);
  const open = new Set(expectations);
  const found: string[] = [...errors, ...problems.map(({ file, message }) => `${file ?? dir}: ${message}`)];
  for (const finding of findings) {
    const hidden = finding.severity === 'note' || finding.confidence === 'low';
    const text = `${finding.confidence === 'low' ? 'low ' : ''}${finding.severity}: ${finding.message}`;
    // What is not shown by default answers only to a pattern that asks for it: `^note: …`, `^low warning: …`.
    const match = [...open].find(
      ({ file, line, pattern }) =>
        file === finding.file && line === finding.start.line && pattern.test(text) && (!hidden || /^\^(?:note|low)\b/.test(pattern.source)),
    );
    if (match === undefined && hidden && finding.rule !== 'syntax') continue;
    if (match === undefined) {
      found.push(`${finding.file}:${finding.start.line}: unexpected ${text} (${finding.rule})`);
      continue;
    }
    open.delete(match);
    if (match.kind === 'missing') found.push(`${place(match)}: is found now, so make it a want`);
  }
  for (const expectation of open) {
    if (expectation.kind === 'want') found.push(`${place(expectation)}: not reported`);
    if (expectation.kind === 'spurious') found.push(`${place(expectation)}: not reported any more, so remove it`);
  }
  return found;
}

/** How many `missing` and `spurious` stand in the fixtures below `dir`. */
export function knownWeaknesses(dir: string): Readonly<Record<'missing' | 'spurious', number>> {
  const { expectations } = expectationsBelow(dir);
  const count = (kind: ExpectationKind) => expectations.filter((expectation) => expectation.kind === kind).length;
  return { missing: count('missing'), spurious: count('spurious') };
}

/** The cases of a rule: absolute folders below its `testdata`, sorted. */
export function casesOf(ruleDir: string): string[] {
  const testdata = join(ruleDir, 'testdata');
  if (!existsSync(testdata)) return [];
  return readdirSync(testdata, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) =>
      entry.name === 'broken' ? readdirSync(join(testdata, entry.name)).map((name) => join(entry.name, name)) : [entry.name],
    )
    .map((name) => join(testdata, name))
    .sort();
}

function expectationsBelow(dir: string): { expectations: Placed[]; errors: string[] } {
  const expectations: Placed[] = [];
  const errors: string[] = [];
  for (const path of goFiles(dir)) {
    const file = relative(dir, path).split(sep).join('/');
    const parsed = parseExpectations(readFileSync(path, 'utf8'));
    for (const expectation of parsed.expectations) expectations.push({ ...expectation, file });
    for (const error of parsed.errors) errors.push(`${file}:${error}`);
  }
  return { expectations, errors };
}

function goFiles(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.go'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function place({ file, line, kind, pattern }: Placed): string {
  return `${file}:${line}: // ${kind} ${JSON.stringify(pattern.source)}`;
}
