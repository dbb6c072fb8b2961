/** GitHub's workflow commands: a line each, which the runner makes an annotation of, in the log and beside the code. */
import type { LintResult } from '../finding.js';
import type { ReportContext } from './context.js';
/** `::warning file=…,line=…::…` per finding, the worst first as GitHub shows the first ones only; problems; the summary in plain words. */
export declare function renderGithub(result: LintResult, context: ReportContext): string;
/** What GitHub leaves out: a sentence, or none. */
export declare function limits({ findings, problems }: LintResult): string[];
/** One command. Empty properties are left out. */
export declare function workflowCommand(name: string, properties: Readonly<Record<string, string | number | undefined>>, message: string): string;
