/** The committed findings of one module, each with a verdict; how they are read and written. */
import { existsSync, writeFileSync } from 'node:fs';
import type { Confidence, Finding, Severity } from '../../src/finding.js';
import { choiceOf, entriesOf, readJson, textOf } from './json.js';

/** Under which Go version it is reported: what the module's go.mod says, 1.22 (`--go`), or the same under both. */
export type Setting = 'module' | '1.22' | 'both';

/** What a snapshot says of a finding, whoever judged it. */
export interface Observed extends Pick<Finding, 'rule' | 'severity' | 'confidence' | 'message'> {
  readonly go: Setting;
  /** Relative to the module's folder, with `/`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/**
 * `true`: a developer of that project would agree that it is a real, if small, fault under that Go version.
 * `arguable`: so by the letter, but bounded or by design. `false`: the message is wrong, or it is harmless by construction.
 */
export type Verdict = 'true' | 'arguable' | 'false' | 'unjudged';

export interface Judged extends Observed {
  readonly verdict: Verdict;
  /** What in the code decides it, in one sentence. May be empty only while it is unjudged. */
  readonly why: string;
}

const settings: readonly Setting[] = ['module', '1.22', 'both'];
const severities: readonly Severity[] = ['error', 'warning', 'note'];
const confidences: readonly Confidence[] = ['high', 'medium', 'low'];
export const verdicts = ['true', 'arguable', 'false', 'unjudged'] as const satisfies readonly Verdict[];

/** Reads a snapshot; none is an empty one. Throws where it is not in the form of one. */
export function readSnapshot(path: string): Judged[] {
  if (!existsSync(path)) return [];
  return entriesOf(readJson(path), path).map((entry) => {
    const { line } = entry;
    if (typeof line !== 'number' || !Number.isInteger(line) || line < 1) throw new Error(`${path}: no line in ${JSON.stringify(entry)}`);
    const verdict = choiceOf(entry, 'verdict', verdicts, path);
    return {
      rule: textOf(entry, 'rule', path),
      go: choiceOf(entry, 'go', settings, path),
      file: textOf(entry, 'file', path),
      line,
      severity: choiceOf(entry, 'severity', severities, path),
      confidence: choiceOf(entry, 'confidence', confidences, path),
      message: textOf(entry, 'message', path),
      verdict,
      why: verdict === 'unjudged' && entry['why'] === '' ? '' : textOf(entry, 'why', path),
    };
  });
}

/** Writes a snapshot in the order of its places. */
export function writeSnapshot(path: string, findings: readonly Judged[]): void {
  writeFileSync(path, `${JSON.stringify([...findings].sort(byPlace), null, 2)}\n`);
}

/** By file, line, rule, setting and message, as code units compare. */
export function byPlace(a: Observed, b: Observed): number {
  return (
    order(a.file, b.file) ||
    a.line - b.line ||
    order(a.rule, b.rule) ||
    settings.indexOf(a.go) - settings.indexOf(b.go) ||
    order(a.message, b.message)
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
