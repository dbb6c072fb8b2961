import type { LintResult } from '../../finding.js';
import { type ReportContext } from '../context.js';
export declare function renderSarif(result: LintResult, context: ReportContext): string;
