import type { LintResult } from '../index.js';

/**
 * 0 clean, 1 findings, 2 something was not checked. Notes and findings of low confidence are shown only on request and never fail a run;
 * `syntax` notes do not either, but an internal error does, as what it hides is unknown.
 */
export function exitCode({ findings, problems }: Pick<LintResult, 'findings' | 'problems'>): 0 | 1 | 2 {
  if (problems.some(({ severity }) => severity === 'error') || findings.some(({ rule }) => rule === 'internal-error')) return 2;
  return findings.some(({ severity, confidence }) => severity !== 'note' && confidence !== 'low') ? 1 : 0;
}
