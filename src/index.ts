/** The library: `lint(options)` gives what the command prints, as plain data. */
import { rules } from '../rules/index.js';
import type { LintOptions } from './engine/options.js';
import { run } from './engine/run.js';
import type { LintResult } from './finding.js';

/** Lints packages. Rejects on options that make no sense (an unknown rule); what is wrong with the scanned code is in the result. */
export function lint(options: LintOptions = {}): Promise<LintResult> {
  return run(rules, options);
}

export { type ListedMap, type ListedUses, listMaps, type MapsOptions, type MapsResult } from './engine/maps.js';
export type { LintOptions, LoadOptions, Progress } from './engine/options.js';
export type {
  Confidence,
  Edit,
  Finding,
  LintResult,
  Location,
  Position,
  Problem,
  RelatedLocation,
  RunStats,
  Severity,
  Suggestion,
  Suppression,
  Trace,
  TraceStep,
} from './finding.js';
export type { Report, Rule, RuleMeta } from './rule.js';
export { rules };
