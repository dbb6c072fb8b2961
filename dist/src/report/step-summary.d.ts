/** The summary of a step on GitHub: Markdown, into which nothing that was scanned can write. */
import type { LintResult } from '../finding.js';
export interface SummaryContext {
    /** Absolute; display paths are relative to it. */
    readonly cwd: string;
    readonly repositoryRoot?: string;
    readonly onlyChangedLines: boolean;
    /** Address below which the repository's files are shown, with a slash at its end. */
    readonly files?: string;
}
/** A heading, the run in one line, a table of findings (the worst first), what could not be read, and what GitHub leaves out where. */
export declare function stepSummary(result: LintResult, context: SummaryContext): string;
