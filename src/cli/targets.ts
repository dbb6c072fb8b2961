/** Which reports are wanted, and where each goes. */
import { resolve } from 'node:path';
import { didYouMean } from '../engine/nearest.js';
import { type Format, formats } from '../report/index.js';
import { UsageError } from './io.js';

export interface Target {
  readonly format: Format;
  /** Absolute path of a file; absent: standard output. */
  readonly path?: string;
}

export interface TargetFlags {
  /** Each `name`, `name=path` or `name=-`. */
  readonly format: readonly string[];
  /** `-o`. */
  readonly output?: string;
}

/** Targets in the order given, at most one of them standard output. Without flags one: for people on a terminal, for programs elsewhere. */
export function targetsOf({ format, output }: TargetFlags, cwd: string, terminal: boolean): Target[] {
  const targets = format.map((flag) => target(flag, cwd));
  if (output !== undefined) {
    if (targets.length > 1) throw new UsageError('-o is for a single format', 'With several write `--format name=path` for each.');
    if (targets[0]?.path !== undefined) throw new UsageError('-o and `--format name=path` both say where the report goes');
    const name = targets[0]?.format ?? (output === '-' && terminal ? 'friendly' : 'text');
    return [{ format: name, ...place(output, cwd) }];
  }
  if (targets.length === 0) return [{ format: terminal ? 'friendly' : 'text' }];
  const seen = new Set<string | undefined>();
  for (const { path } of targets) {
    if (seen.has(path)) {
      throw new UsageError(
        path === undefined ? 'only one format can go to standard output' : `two formats would go to ${path}`,
        'Give the others files of their own: `--format sarif=report.sarif`.',
      );
    }
    seen.add(path);
  }
  return targets;
}

function target(flag: string, cwd: string): Target {
  const equals = flag.indexOf('=');
  const name = equals < 0 ? flag : flag.slice(0, equals);
  const format = formats.find((known) => known === name);
  if (format === undefined) {
    throw new UsageError(`unknown format ${JSON.stringify(name)}`, `${didYouMean(name, formats)} There are ${formats.join(', ')}.`.trim());
  }
  return { format, ...(equals < 0 ? {} : place(flag.slice(equals + 1), cwd)) };
}

function place(path: string, cwd: string): { path?: string } {
  if (path === '') throw new UsageError('the file to write to has no name', 'Write `--format sarif=report.sarif`; `-` is standard output.');
  return path === '-' ? {} : { path: resolve(cwd, path) };
}
