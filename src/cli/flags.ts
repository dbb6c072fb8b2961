/** The flags of a lint run: what they are called, what they accept, what `--help` says of them. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { didYouMean } from '../engine/nearest.js';
import type { Confidence, Severity } from '../index.js';
import { mapsFormats } from '../report/index.js';
import { knownArch, knownOS } from '../workspace/platforms.js';
import { type ColorWhen, colorWhens } from './color.js';

/** How the code is built. */
export interface BuildFlags {
  readonly go?: string;
  readonly goos?: string;
  readonly goarch?: string;
  readonly tags: readonly string[];
}

export interface LintFlags extends BuildFlags {
  readonly rule: readonly string[];
  readonly severity?: Severity;
  readonly failOn?: Severity | 'never';
  readonly maxWarnings?: number;
  readonly newFromRev?: string;
  readonly newFromMergeBase?: string;
  readonly staged?: true;
  readonly category?: string;
  readonly confidence: Confidence;
  readonly requireReason: boolean;
  readonly showSuppressed?: true;
  readonly tests: boolean;
  readonly workspace?: true;
  readonly stdinFilename?: string;
  readonly format: readonly string[];
  readonly output?: string;
  readonly color: ColorWhen;
  readonly parse: 'demand' | 'all';
}

export function addLintFlags(command: Command): Command {
  const add = (group: string, ...options: Option[]) => {
    for (const option of options) command.addOption(option.helpGroup(group));
  };
  add(
    'What is reported:',
    new Option('--rule <id>', 'only these rules (repeatable, or a,b,c)').argParser(list).default([]),
    new Option('--severity <lowest>', 'note, warning (default) or error').choices(['note', 'warning', 'error']),
    new Option('--confidence <lowest>', 'high, medium (default) or low').choices(['high', 'medium', 'low']).default('medium'),
    new Option('--no-require-reason', 'honour suppression comments without a reason'),
    new Option('--new-from-rev <rev>', 'only on lines added or changed since then'),
    new Option('--new-from-merge-base <rev>', 'the same, since HEAD and that parted').conflicts(['newFromRev', 'staged']),
    new Option('--staged', 'only on lines added or changed in the index').conflicts('newFromRev'),
  );
  add(
    'What fails (exit code 1):',
    new Option('--fail-on <lowest>', 'error, warning (default), note or never').choices(['error', 'warning', 'note', 'never']),
    new Option('--max-warnings <n>', 'let so many warnings pass').argParser(count),
  );
  add(
    'What is read:',
    new Option('--no-tests', 'leave out _test.go files'),
    workspaceOption(),
    new Option(
      '--stdin-filename <file>',
      'read this file from standard input, the rest of its package from disk; findings in it alone',
    ).argParser(goFile),
  );
  add('How it is built:', ...buildOptions());
  add(
    'Output:',
    new Option(
      '--format <name[=file]>',
      'friendly (default on a terminal), text (default elsewhere), json, sarif or github; repeatable, one of them to standard output',
    )
      .argParser((value: string, before: readonly string[]) => [...before, value])
      .default([]),
    new Option('-o, --output <file>', 'where a single format goes; - is standard output'),
    new Option('--category <name>', 'in SARIF: tells runs over one commit apart').argParser(category),
    new Option('--show-suppressed', 'suppressed findings in json and sarif, marked'),
    colorOption(),
    new Option('--parse <what>', 'parse what rules ask for, or everything').choices(['demand', 'all']).default('demand').hideHelp(),
  );
  return command;
}

/** `go-maplint maps`: what lint has and makes sense there, and what is its own. */
export function addMapsFlags(command: Command): Command {
  const own = [
    new Option('--locals', 'local variables, parameters and results, too'),
    new Option('--tests', 'those of _test.go files, too'),
    workspaceOption(),
    ...buildOptions(),
    new Option('--format <name>', `${mapsFormats[0]} (default), json or csv`).choices(mapsFormats).default(mapsFormats[0]),
    colorOption(),
  ];
  for (const option of own) command.addOption(option);
  return command;
}

function workspaceOption(): Option {
  return new Option('--workspace', 'all modules of the go.work that governs here');
}

function buildOptions(): Option[] {
  return [
    new Option('--go <version>', 'Go version, instead of what go.mod says').argParser(goVersion),
    new Option('--goos <os>', 'operating system (default: $GOOS, else linux)').argParser(oneOf('GOOS', knownOS)),
    new Option('--goarch <arch>', 'architecture (default: $GOARCH, else amd64)').argParser(oneOf('GOARCH', knownArch)),
    new Option('--tags <tags>', 'build tags beside those of $GOFLAGS (repeatable, or a,b,c)').argParser(tags).default([]),
  ];
}

export function colorOption(): Option {
  return new Option('--color <when>', 'auto (default), always or never; --no-color, $NO_COLOR and $FORCE_COLOR are heard too')
    .choices(colorWhens)
    .default('auto');
}

/** Items of a repeatable flag that also takes `a,b,c`. */
function list(value: string, before: readonly string[]): string[] {
  const items = value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (items.length === 0) throw new InvalidArgumentError('It names nothing.');
  return [...before, ...items];
}

/** go/build/constraint: letters (of any script), digits, underscores and dots. */
function tags(value: string, before: readonly string[]): string[] {
  const items = list(value, before);
  const odd = items.find((tag) => !/^[\p{L}\p{Nd}_.]+$/u.test(tag));
  if (odd !== undefined) throw new InvalidArgumentError(`${JSON.stringify(odd)} is no build tag.`);
  return items;
}

function goVersion(value: string): string {
  if (!/^1\.\d{1,3}(\.\d{1,3})?$/.test(value)) throw new InvalidArgumentError('A version reads 1.22 or 1.22.3.');
  return value;
}

function oneOf(variable: string, known: ReadonlySet<string>): (value: string) => string {
  return (value) => {
    if (known.has(value)) return value;
    throw new InvalidArgumentError(`Go knows no such ${variable}. ${didYouMean(value, [...known])}`.trim());
  };
}

function count(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It is not a number.');
  return Number(value);
}

function category(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It has no name.');
  return value;
}

function goFile(value: string): string {
  if (!value.endsWith('.go')) throw new InvalidArgumentError('It is not the name of a Go file.');
  return value;
}
