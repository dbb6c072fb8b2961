import type { RuleMeta } from '../rule.js';

/** What a reporter knows beside the result. Plain values and one look-up, so that reporters stay pure functions. */
export interface ReportContext {
  readonly toolVersion: string;
  /** All rules of this run. */
  readonly rules: readonly RuleMeta[];
  /** Absolute; display paths are relative to it. */
  readonly cwd: string;
  /** Absolute, where a git repository contains `cwd`: SARIF URIs are relative to it. */
  readonly repositoryRoot?: string;
  /** Content of a file by its display path; asked only for files with findings. */
  readonly source: (file: string) => Uint8Array | undefined;
  readonly color: boolean;
  /** Whether JSON and SARIF hold suppressed findings too, marked as such. */
  readonly showSuppressed?: boolean;
  /** SARIF `automationDetails.id` is `category/`. */
  readonly category?: string;
}

/** The project's page; rule pages live below it. */
export const informationUri = 'https://github.com/go-maplint/go-maplint';

/** Page of one rule, for people. */
export function rulePage(id: string): string {
  return `${informationUri}/blob/main/rules/${encodeURIComponent(id)}/README.md`;
}
