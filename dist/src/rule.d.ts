/** What a rule is. Rules read facts and report findings; they see no tree and no file. */
import type { Confidence, Severity } from './finding.js';
import type { Program, Span } from './program/program.js';
export interface RuleMeta {
    /** Also the folder's name under `rules/`, the SARIF `ruleId` and the name in suppressions. */
    readonly id: string;
    /** One sentence: what the rule finds. */
    readonly summary: string;
    /** A paragraph: why it matters and what to do; the SARIF full description. */
    readonly description: string;
    /** Severity of its usual finding. */
    readonly severity: Severity;
    /** In words: for which Go versions it speaks. */
    readonly goVersions: string;
    /** How many of its usual findings are right, as code scanning asks: `high` from 80 % measured on real modules. Default: `medium`. */
    readonly precision?: 'very-high' | 'high' | 'medium' | 'low';
    /** What it is about, beside Go and reliability, in the words of code scanning: `memory`, `concurrency`. */
    readonly tags?: readonly string[];
}
/** A place and what it has to do with a finding. */
export interface ReportedPlace {
    readonly at: Span;
    readonly message: string;
}
/** See `Trace`. */
export interface ReportedTrace {
    readonly label: string;
    readonly steps: readonly (ReportedPlace & {
        readonly depth: number;
    })[];
}
/** See `Suggestion`. */
export interface ReportedSuggestion {
    readonly message: string;
    readonly edits: readonly {
        readonly at: Span;
        readonly newText: string;
    }[];
}
export interface Report {
    readonly at: Span;
    /** Default: the rule's. */
    readonly severity?: Severity;
    readonly confidence: Confidence;
    /** What is wrong here, with names and numbers: one sentence without a final period. */
    readonly message: string;
    /** Why it hurts: one or two sentences. */
    readonly why: string;
    /** What to do. */
    readonly help: string;
    readonly related?: readonly ReportedPlace[];
    readonly traces?: readonly ReportedTrace[];
    readonly suggestions?: readonly ReportedSuggestion[];
}
export interface Rule {
    readonly meta: RuleMeta;
    /** Looks at the whole program; asks it for facts, which is what makes declarations be parsed. */
    check(program: Program, report: (report: Report) => void): void;
}
