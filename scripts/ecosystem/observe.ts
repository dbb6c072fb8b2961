/** A module linted: its findings under both settings, and what went wrong. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint, type Problem } from '../../src/index.js';
import { loadWorkspace } from '../../src/workspace/index.js';
import { merged } from './compare.js';
import { fileSystemOf, type Pin } from './modules.js';
import type { Observed } from './snapshot.js';

export interface Outcome {
  /** In the order of their places. */
  readonly findings: readonly Observed[];
  /** Internal errors, crashes and whatever was not read, in words: none in a good run. */
  readonly failures: readonly string[];
}

/** The same on every machine, whatever its go settings. */
const host = { goos: 'linux', goarch: 'amd64', env: { GOWORK: 'off' } } as const;

/** Lints a module's roots with all rules, tests included, as their go.mod says and as Go 1.22. Never rejects: a crash is a failure. */
export async function observe(dir: string, pin: Pin): Promise<Outcome> {
  const own = await lintRoots(dir, pin, 'module');
  const old = await lintRoots(dir, pin, '1.22');
  return { findings: merged(own.findings, old.findings), failures: [...new Set([...own.failures, ...old.failures])] };
}

async function lintRoots(dir: string, pin: Pin, go: 'module' | '1.22'): Promise<Outcome> {
  const findings: Observed[] = [];
  const failures: string[] = [];
  const fs = fileSystemOf(dir, pin);
  for (const root of pin.roots) {
    const inModule = (path: string): string => (root === '.' ? path : `${root}/${path}`);
    try {
      const result = await lint({ ...host, cwd: join(dir, root), patterns: ['./...'], fs, ...(go === 'module' ? {} : { go }) });
      if (result.stats.packages === 0) failures.push(`${root} has no packages`);
      failures.push(...result.problems.filter((p) => p.severity === 'error').map(inWords));
      for (const { rule, file, start, severity, confidence, message } of result.findings) {
        if (rule === 'internal-error') failures.push(`${inModule(file)}:${start.line}: ${message}`);
        else findings.push({ rule, go, file: inModule(file), line: start.line, severity, confidence, message });
      }
    } catch (error) {
      failures.push(`${root} crashed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }
  return { findings, failures };
}

function inWords({ file, message }: Problem): string {
  return file === undefined ? message : `${file}: ${message}`;
}

/** Lines of the code that findings are measured against: neither tests nor generated files. */
export function linesOfCode(dir: string, pin: Pin): number {
  const fs = fileSystemOf(dir, pin);
  let lines = 0;
  for (const root of pin.roots) {
    const { packages } = loadWorkspace({
      ...host,
      cwd: join(dir, root),
      patterns: ['./...'],
      fs,
      tags: [],
      tests: false,
      workspace: false,
      overlay: new Map(),
    });
    for (const file of packages.flatMap((p) => p.files)) if (!file.isGenerated) for (const byte of file.bytes) if (byte === 10) lines++;
  }
  return lines;
}

/** The text of a line of the module, trimmed; empty where there is none. */
export function sourceLine(dir: string, file: string, line: number): string {
  try {
    return readFileSync(join(dir, file), 'utf8').split('\n')[line - 1]?.trim() ?? '';
  } catch {
    return '';
  }
}
